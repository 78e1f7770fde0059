import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BLOCK_KINDS, SKIP_REASONS, type Analysis, type Article, type Block, type Span } from '../../src/engine';

/** Holds an invented article `NAME.txt` and what the engine makes of it, `NAME.json`, for each name. */
export const GOLDEN_FOLDER = fileURLToPath(new URL('../golden/articles', import.meta.url));

/** Names of the golden articles, in the alphabet's order. */
export const goldenNames: readonly string[] = namesOf('.txt');

/** Names of the analyses that are written down. */
export const analysedNames = (): readonly string[] => namesOf('.json');

function namesOf(ending: string): string[] {
  const files = readdirSync(GOLDEN_FOLDER).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

/**
 * Reads a golden article: a block a line, a paragraph unless `[kind]` or `[kind scope]` stands before it; lines that begin with `@publisher`,
 * `@author` or `@skipped` tell of the whole.
 */
export function goldenArticle(name: string): Article {
  const lines = readFileSync(`${GOLDEN_FOLDER}/${name}.txt`, 'utf8').split('\n').filter(Boolean);
  const told = (key: string) =>
    lines.filter((line) => line.startsWith(`@${key} `)).map((line) => line.slice(key.length + 2));
  const blocks = lines.filter((line) => !/^@(?:publisher|author|skipped) /u.test(line)).map(readBlock);
  const skipped = SKIP_REASONS.find((reason) => reason === told('skipped')[0]);
  return {
    id: name,
    url: `https://news.example.com/${name}`,
    title: blocks.find(({ kind }) => kind === 'headline')?.text ?? '',
    lang: 'en',
    authors: told('author'),
    publisher: told('publisher')[0] ?? '',
    blocks,
    ...(skipped && { skipped }),
  };
}

function readBlock(line: string): Block {
  const [, kind = 'paragraph', scope, text = ''] = /^(?:\[([a-z-]+)(?: (\d+))?\] )?(.*)$/u.exec(line) ?? [];
  const known = BLOCK_KINDS.find((one) => one === kind);
  if (!known) throw new Error(`no kind of block: ${kind}`);
  return { kind: known, text, ...(scope && { scope: Number(scope) }) };
}

/** An analysis, all but what stands in its article as well, as JSON that a person can review: a list of spans is a line each, with its words; a speaker's id has the name beside it. */
export function reviewable({ text, statements, speakers, denials, contradictions, ...rest }: Analysis): string {
  const words = (span: Span) => `${span[0]}-${span[1]} ${text.slice(...span)}`;
  const all = (spans: readonly Span[]) => spans.map(words);
  const names = new Map(speakers.map(({ id, name }) => [id, `${id} ${name}`]));
  const named = (speaker: string) => names.get(speaker) ?? `${speaker} (unknown)`;
  const value = {
    ...rest,
    credit: undefined,
    statements: statements.map((one) => ({
      ...one,
      content: all(one.content),
      cue: all(one.cue),
      source: all(one.source),
      speaker: one.speaker && named(one.speaker),
      ...(one.found && {
        found: {
          by: one.found.by,
          probability: rounded(one.found.probability),
          ...(one.found.at && { at: words(one.found.at) }),
        },
      }),
      ...(one.repeats && { repeats: all(one.repeats) }),
      confidence: rounded(one.confidence),
    })),
    speakers: speakers.map((one) => ({
      ...one,
      ...(one.for && { for: named(one.for) }),
      mentions: all(one.mentions),
    })),
    denials: denials.map((denial) => ({
      ...denial,
      object: all(denial.object),
      evidence: all(denial.evidence),
      ...(denial.claim && { claim: { ...denial.claim, spans: all(denial.claim.spans) } }),
      confidence: rounded(denial.confidence),
    })),
    contradictions: contradictions.map((card) => ({
      ...card,
      sides: card.sides.map((side) =>
        side.map((one) => (typeof one === 'string' ? one : { ...one, spans: all(one.spans) })),
      ),
      headline: all(card.headline),
      confidence: rounded(card.confidence),
      evidence: all(card.evidence),
    })),
  };
  const json = JSON.stringify(value, null, 2);
  return `${json.replaceAll(/\[\n +(".*")\n +\]/gu, '[$1]')}\n`;
}

/** Three decimals: what is beyond them differs between machines and tells a reviewer nothing. */
const rounded = (confidence: number) => Number(confidence.toFixed(3));
