import type { TextRun } from './text-run';

/** A stretch `[start, end)` of an echo run's text. */
export interface EchoPlace {
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

export interface Echoes {
  /** Where the same words, in the same order, stand in an echo; letter case, punctuation and spacing may differ. */
  find(words: string): readonly EchoPlace[];
}

/** Fewer words than this repeat by chance. */
const MIN_WORDS = 4;
/** The same for a whole line whose words stand amid a span: bylines, labels and tags are shorter. */
const MIN_LINE_WORDS = 6;
/** Pages repeat a few sentences; what goes beyond is a second copy of the page and would cost every statement a search through it. */
const MAX_ECHO_CHARS = 50_000;

const WORD = /[\p{L}\p{N}]+/gu;

interface EchoText {
  readonly run: number;
  /** Lower-case words, each with a space before and after. */
  readonly line: string;
  /** Offset of each word in `line` → its place in the run's text. */
  readonly words: ReadonlyMap<number, readonly [start: number, end: number]>;
  readonly end: number;
}

/**
 * Finds words in pull quotes, boxes and captions, where pages repeat parts of the article. A span is found where the echo holds all of it,
 * and an echo as a whole where the span holds all of the echo (a pull quote is often the middle of a quotation).
 */
export function findEchoes(runs: readonly TextRun[]): Echoes {
  let texts: EchoText[] | undefined;
  return {
    find(words) {
      const wanted = toLine(words);
      if (wanted.count < MIN_WORDS) return [];
      texts ??= readTexts(runs);
      return texts.flatMap((text) => {
        const places = placesOf(text.line, wanted.line).map((at) => place(text, at, at + wanted.line.length - 1));
        if (places.length > 0) return places;
        return text.words.size >= MIN_LINE_WORDS && wanted.line.includes(text.line)
          ? [{ run: text.run, start: 0, end: text.end }]
          : [];
      });
    },
  };
}

function readTexts(runs: readonly TextRun[]): EchoText[] {
  const texts: EchoText[] = [];
  let chars = 0;
  runs.forEach((run, i) => {
    chars += run.text.length;
    if (chars <= MAX_ECHO_CHARS) texts.push({ run: i, ...toLine(run.text), end: run.text.length });
  });
  return texts;
}

/** Offsets of each place where `part` stands in `line`; the spaces at their ends may be shared. */
function placesOf(line: string, part: string): number[] {
  const places: number[] = [];
  for (let at = line.indexOf(part); at >= 0; at = line.indexOf(part, at + part.length - 1)) places.push(at);
  return places;
}

function toLine(text: string): {
  readonly line: string;
  readonly count: number;
  readonly words: ReadonlyMap<number, readonly [number, number]>;
} {
  const words = new Map<number, readonly [number, number]>();
  let line = ' ';
  for (const match of text.matchAll(WORD)) {
    words.set(line.length, [match.index, match.index + match[0].length]);
    line += `${match[0].toLowerCase()} `;
  }
  return { line, count: words.size, words };
}

/** From a stretch of a line (which begins and ends with a space) to the run's text. */
function place({ run, line, words }: EchoText, start: number, end: number): EchoPlace {
  const lastWord = line.lastIndexOf(' ', end - 1) + 1;
  return { run, start: words.get(start + 1)![0], end: words.get(lastWord)![1] };
}
