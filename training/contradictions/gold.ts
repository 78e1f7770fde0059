import path from 'node:path';
import type { PairType } from '../../src/engine/conflicts/pairs/pair-type';
import type { Attribution, Span, Speaker, Statement } from '../../src/engine/model';
import { resolveSpeakers } from '../../src/engine/speakers/resolve-speakers';
import type { TextDocument } from '../../src/engine/document/document';
import { readDocument } from '../../src/engine/document/read-document';
import { plainArticle, readJsonLines, spanMover, type GoldArticle } from '../corpus';

/** An index into the article's attributions, or words that none covers. */
export type GoldSide = number | { readonly span: Span };

export interface GoldContradiction {
  readonly a: GoldSide | readonly GoldSide[];
  readonly b: GoldSide | readonly GoldSide[];
  readonly type: PairType;
  readonly strength: 'clear' | 'arguable';
  readonly why: string;
}

/** A line of `polnear-articles.jsonl`: what a reader found in one article. */
export interface MarkedArticle {
  readonly id: string;
  readonly contradictions: readonly GoldContradiction[];
  readonly nearMisses: readonly { readonly a: GoldSide; readonly b: GoldSide; readonly why: string }[];
}

/** An article ready for the contradiction stage, attributions taken from the corpus. */
export interface PreparedArticle {
  readonly id: string;
  readonly document: TextDocument;
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  /** Offset in the corpus text for every offset of the document's text. */
  readonly toOriginal: Int32Array;
}

export const readMarkedArticles = (corpus: string): MarkedArticle[] =>
  readJsonLines<MarkedArticle>(path.join(corpus, 'contradiction/polnear-articles.jsonl'));

export const readGoldArticles = (corpus: string, part: 'train' | 'dev' = 'train'): Map<string, GoldArticle> =>
  new Map(readJsonLines<GoldArticle>(path.join(corpus, `polnear/${part}.jsonl.gz`)).map((gold) => [gold.id, gold]));

/** The corpus's own attributions of an article as statements, their speakers resolved by the engine. */
export function prepareGold(gold: GoldArticle): PreparedArticle {
  const { article, toOriginal } = plainArticle(gold.id, gold.text);
  const document = readDocument(article);
  const place = spanMover(toOriginal, gold.text.length);
  const attributions = gold.annotations[0]!.attributions.map(({ content, cue, source }): Attribution => ({
    type: 'indirect',
    content: content.map(place),
    cue: cue.map(place),
    source: source.map(place),
    confidence: 1,
  }));
  const { speakers, resolutions } = resolveSpeakers(document, attributions);
  const statements = attributions.map(({ type, content, cue, source, confidence }, i) => ({
    id: `s${i + 1}`,
    type,
    content,
    cue,
    source,
    confidence,
    speaker: resolutions[i]?.speaker ?? null,
  }));
  return { id: gold.id, document, statements, speakers, toOriginal };
}

/** Whether two statements are the two sides of something the reader marked, as the scorer decides it. */
export function createPairMatcher(gold: GoldArticle, marked: MarkedArticle, prepared: PreparedArticle) {
  const sideSpans = (side: GoldSide | readonly GoldSide[]): (readonly Span[])[] =>
    [side]
      .flat()
      .map((one: GoldSide) => (typeof one === 'number' ? gold.annotations[0]!.attributions[one]!.content : [one.span]));
  const marks = marked.contradictions.map((mark) => ({ type: mark.type, a: sideSpans(mark.a), b: sideSpans(mark.b) }));
  const spansOf = ({ content }: Statement): Span[] =>
    content.map(([start, end]) => [prepared.toOriginal[start]!, prepared.toOriginal[end - 1]! + 1]);
  return (x: Statement, y: Statement, type: PairType): boolean => {
    const [p, q] = [spansOf(x), spansOf(y)];
    return marks.some(
      (mark) =>
        (type === 'disagreement' || mark.type !== 'disagreement') &&
        ((meets(p, mark.a) && meets(q, mark.b)) || (meets(p, mark.b) && meets(q, mark.a))),
    );
  };
}

const meets = (spans: readonly Span[], sides: readonly (readonly Span[])[]) =>
  sides.some((side) => covers(spans, side));

const size = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** The two cover half of the shorter one in common. */
function covers(a: readonly Span[], b: readonly Span[]): boolean {
  let common = 0;
  for (const [s, e] of a) for (const [x, y] of b) common += Math.max(0, Math.min(e, y) - Math.max(s, x));
  return common > 0 && common >= 0.5 * Math.min(size(a), size(b));
}
