import type { Analysis, Span } from '../../src/engine';
import { readJsonLines, originalSpan, type GoldArticle } from '../corpus';
import type { GoldSide } from './gold';
import { goldPath, type GoldFile, type MarkedText } from '../eval/marked-articles';

/** A conflict that a reader marked, as word indices of the analysis's text. */
interface MarkedConflict {
  readonly factual: boolean;
  readonly sides: readonly [readonly ReadonlySet<number>[], readonly ReadonlySet<number>[]];
}

/** Tells of two stretches of an article whether a reader marked them as the two sides of a factual conflict. */
export type PairMatcher = (one: readonly Span[], other: readonly Span[], disagreement?: boolean) => boolean;

/** Words quoted, or as {@link GoldSide}. */
type Marked = string | GoldSide;

interface MarkedLine {
  readonly id: string;
  readonly contradictions: readonly {
    readonly a: Marked | readonly Marked[];
    readonly b: Marked | readonly Marked[];
    readonly type: string;
  }[];
}

/** Matchers by article id for a file of gold, as the scorers decide it: half of the shorter side in common. */
export function readPairMatchers(
  corpus: string,
  file: GoldFile,
  texts: ReadonlyMap<string, MarkedText>,
  articles: ReadonlyMap<string, GoldArticle>,
  analyses: ReadonlyMap<string, Analysis>,
): Map<string, PairMatcher> {
  const matchers = new Map<string, PairMatcher>();
  const lines = readJsonLines<MarkedLine>(goldPath(corpus, file));
  for (const { id, contradictions } of lines) {
    const { text } = analyses.get(id)!;
    const words = wordsOf(text);
    const { toOriginal } = texts.get(id)!;
    const gold = articles.get(id);
    const spansOf = (side: Marked | readonly Marked[]): Set<number>[] =>
      [side]
        .flat()
        .map((one: Marked) => {
          if (typeof one === 'string') return locate(text, words, one);
          const spans = typeof one === 'number' ? gold!.annotations[0]!.attributions[one]!.content : [one.span];
          return cover(words, spans, toOriginal);
        })
        .filter((set) => set.size > 0);
    const marked: MarkedConflict[] = contradictions.map(({ a, b, type }) => ({
      factual: type !== 'disagreement',
      sides: [spansOf(a), spansOf(b)],
    }));
    matchers.set(id, (one, other, disagreement = false) => {
      const [x, y] = [cover(words, one), cover(words, other)];
      return marked.some(
        ({ factual, sides: [a, b] }) =>
          (disagreement || factual) && ((meets(x, a) && meets(y, b)) || (meets(x, b) && meets(y, a))),
      );
    });
  }
  return matchers;
}

const clean = (word: string) =>
  word
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'");

const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu)].map(({ index, 0: word }) => [index, index + word.length]);

/** Indices of the words that the spans touch; with `toOriginal` the spans are of the original text. */
function cover(words: readonly Span[], spans: readonly Span[], toOriginal: Int32Array | null = null): Set<number> {
  const found = new Set<number>();
  words.forEach((word, i) => {
    const [start, end] = toOriginal ? originalSpan(word, toOriginal) : word;
    if (spans.some(([from, to]) => start < to && end > from)) found.add(i);
  });
  return found;
}

/** Where the quoted words stand: their longest run, empty where less than half of them is there. */
function locate(text: string, words: readonly Span[], quote: string): Set<number> {
  const plain = words.map((span) => clean(text.slice(...span)));
  const wanted = wordsOf(quote).map((span) => clean(quote.slice(...span)));
  let best: number[] = [];
  for (let i = 0; i < plain.length; i++) {
    let k = 0;
    while (k < wanted.length && plain[i + k] === wanted[k]) k++;
    if (k > best.length) best = Array.from({ length: k }, (_, j) => i + j);
  }
  return new Set(best.length >= wanted.length / 2 ? best : []);
}

function meets(words: ReadonlySet<number>, sides: readonly ReadonlySet<number>[]): boolean {
  return sides.some((side) => {
    const common = [...words].filter((word) => side.has(word)).length;
    return common > 0 && common >= 0.5 * Math.min(words.size, side.size);
  });
}
