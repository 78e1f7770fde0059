/**
 * From places in the analysed text to places in the page and back. The page stays as it is: ranges are made, nodes are only read.
 */
import { BLOCK_SEPARATOR, type Span } from '../../engine';
import { findEchoes } from './echoes';
import type { Segment, TextRun } from './text-run';

/** Part of one text node, as UTF-16 offsets into its data. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Ties the article's text (its blocks joined with {@link BLOCK_SEPARATOR}) to the page it was read from. */
export interface TextMap {
  /** What spans point into. */
  readonly text: string;
  /** The elements that hold the article; changes outside them do not concern it. */
  readonly roots: readonly Element[];
  /** Elements with text that was not shown when the page was read; when one of them is, the article may be longer. */
  readonly concealed: readonly Element[];
  /** The text node parts that a span covers, in text order, at most one a node in a row. Nodes that were removed or rewritten since are left out. */
  piecesOf(span: Span): readonly Piece[];
  /** The same places as ranges: one for each stretch that no foreign matter interrupts. */
  rangesOf(span: Span): readonly Range[];
  /** Where the words of a span are repeated in pull quotes, boxes and captions that are not part of the text. */
  echoPiecesOf(span: Span): readonly Piece[];
  echoRangesOf(span: Span): readonly Range[];
}

/** `runs` are the article's blocks in text order, `echoes` those of the page that only repeat its words. */
export function createTextMap(
  runs: readonly TextRun[],
  echoes: readonly TextRun[],
  roots: readonly Element[],
  concealed: readonly Element[] = [],
): TextMap {
  const text = runs.map((run) => run.text).join(BLOCK_SEPARATOR);
  const segments = joinSegments(runs);
  const echo = findEchoes(echoes);

  const cover = (span: Span) => cut(segments, span);
  /** A group for each place: what lies between two places is no echo. */
  const coverEchoes = (span: Span) =>
    echo.find(text.slice(...span)).map(({ run, start, end }) => toStretches(cut(echoes[run]!.segments, [start, end])));

  return {
    text,
    roots,
    concealed,
    piecesOf: (span) => toStretches(cover(span)).flat(),
    rangesOf: (span) => toStretches(cover(span)).flatMap(toRange),
    echoPiecesOf: (span) => coverEchoes(span).flat(2),
    echoRangesOf: (span) => coverEchoes(span).flat().flatMap(toRange),
  };
}

/** All blocks' segments with offsets into the whole text; blocks never touch. */
function joinSegments(runs: readonly TextRun[]): Segment[] {
  const joined: Segment[] = [];
  let base = 0;
  for (const run of runs) {
    run.segments.forEach((segment, i) => {
      joined.push({ ...segment, at: base + segment.at, apart: segment.apart || i === 0 });
    });
    base += run.text.length + BLOCK_SEPARATOR.length;
  }
  return joined;
}

/** The segments inside a span, cut to it. */
function cut(segments: readonly Segment[], [start, end]: Span): Segment[] {
  const inside: Segment[] = [];
  for (let i = firstEndingAfter(segments, start); i < segments.length && segments[i]!.at < end; i++) {
    const segment = segments[i]!;
    const skipped = Math.max(0, start - segment.at);
    const length = Math.min(segment.length, end - segment.at) - skipped;
    if (length > 0) inside.push({ ...segment, from: segment.from + skipped, at: segment.at + skipped, length });
  }
  return inside;
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, length } = segments[middle]!;
    if (at + length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pieces grouped into stretches without foreign matter inside; pieces whose node no longer holds them are dropped and part a stretch. */
function toStretches(segments: readonly Segment[]): Piece[][] {
  const stretches: Piece[][] = [];
  let stretch: Piece[] | undefined;
  for (const { node, from, length, apart } of segments) {
    const end = from + length;
    if (!node.isConnected || end > node.length) {
      stretch = undefined;
      continue;
    }
    if (!stretch || apart) stretches.push((stretch = []));
    const last = stretch.at(-1);
    if (last?.node === node) stretch[stretch.length - 1] = { ...last, end };
    else stretch.push({ node, start: from, end });
  }
  return stretches;
}

function toRange(stretch: readonly Piece[]): Range[] {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first || !last) return [];
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return [range];
}
