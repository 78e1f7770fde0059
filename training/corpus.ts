import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BLOCK_SEPARATOR, type Article, type Block, type Span } from '../src/engine/model';
import type { Standing } from './standing';

/** An attribution as the corpus has it: spans into the gold text. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** What it is to a reader; a statement where nothing is told. */
  readonly standing?: Standing;
}

/** A line of the PolNeAR files. */
export interface GoldArticle {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly annotations: readonly { readonly annotator: string; readonly attributions: readonly GoldAttribution[] }[];
}

/** A plain text as an article, and for every UTF-16 offset of the article's document text the offset in the original. */
export interface PlainArticle {
  readonly article: Article;
  readonly toOriginal: Int32Array;
}

/** The corpus folder: `SAYSO_CORPUS`, or `../shared/corpus` beside the project; null where neither exists. */
export function corpusFolder(): string | null {
  const folder = process.env['SAYSO_CORPUS'] ?? path.resolve(import.meta.dirname, '../../shared/corpus');
  return existsSync(folder) ? folder : null;
}

/** Values of a JSON-lines file, gzipped or not. */
export function readJsonLines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim();
  return text ? text.split('\n').map((line): T => JSON.parse(line)) : [];
}

/** Files of gold on PolNeAR's training part: what is measured on them is honest only where nothing has learned from their articles. */
const MARKED_IN_TRAINING = ['polnear-articles', 'polnear-quoted', 'denials-polnear'] as const;

/** PolNeAR's training articles less those marked for contradictions or denials, so that scores on the latter stay honest. */
export function readTrainingArticles(folder: string): GoldArticle[] {
  const kept = new Set(
    MARKED_IN_TRAINING.flatMap((file) =>
      readJsonLines<{ id: string }>(path.join(folder, `contradiction/${file}.jsonl`)),
    ).map(({ id }) => id),
  );
  return readJsonLines<GoldArticle>(path.join(folder, 'polnear/train.jsonl.gz')).filter((gold) => !kept.has(gold.id));
}

/** PolNeAR's development articles: for reporting only. */
export function readDevelopmentArticles(folder: string): GoldArticle[] {
  return readJsonLines<GoldArticle>(path.join(folder, 'polnear/dev.jsonl.gz'));
}

const IGNORED = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const SPACE = /\s/;

/** Reads paragraphs (one or more line breaks between them) as blocks, white space collapsed, with the way back to the original offsets. */
export function plainArticle(id: string, text: string): PlainArticle {
  const blocks: Block[] = [];
  const origins: number[] = [];
  let block = '';
  let pendingSpace = -1;
  const push = (character: string, origin: number) => {
    block += character;
    origins.push(origin);
  };
  const endBlock = (at: number) => {
    pendingSpace = -1;
    if (!block) return;
    blocks.push({ kind: blocks.length ? 'paragraph' : 'headline', text: block });
    block = '';
    for (let i = 0; i < BLOCK_SEPARATOR.length; i++) origins.push(at);
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\n') endBlock(i);
    else if (IGNORED.test(character)) continue;
    else if (SPACE.test(character)) pendingSpace = block ? i : -1;
    else {
      if (pendingSpace >= 0) push(' ', pendingSpace);
      pendingSpace = -1;
      push(character, i);
    }
  }
  endBlock(text.length);
  origins.push(text.length);
  const article = { id, url: '', title: blocks[0]?.text ?? '', lang: 'en', authors: [], publisher: '', blocks };
  return { article, toOriginal: Int32Array.from(origins) };
}

/** Moves spans of a text to the document of its plain article; `length` is that of the text. */
export function spanMover(toOriginal: Int32Array, length: number): (span: Span) => Span {
  const places = new Int32Array(length + 1);
  let next = 0;
  for (let original = 0; original <= length; original++) {
    while (next < toOriginal.length - 1 && toOriginal[next]! < original) next++;
    places[original] = next;
  }
  return ([start, end]) => [places[start]!, places[Math.max(start, end - 1)]! + 1];
}

/** A span of the document's text in offsets of the original text. */
export function originalSpan([start, end]: Span, toOriginal: Int32Array): Span {
  return [toOriginal[start]!, toOriginal[end - 1]! + 1];
}
