import type { TokenRange } from './document';

/** What can be asked of ranges of tokens. Lists are in order and without overlaps where nothing else is said. */

/** Whether two ranges share a token. */
export const touch = (a: TokenRange, b: TokenRange): boolean => a.start < b.end && b.start < a.end;

/** Whether any range of one list shares a token with any of the other. */
export const touchAny = (as: readonly TokenRange[], bs: readonly TokenRange[]): boolean =>
  as.some((a) => bs.some((b) => touch(a, b)));

/** Whether two lists hold the same ranges. */
export const areSame = (as: readonly TokenRange[], bs: readonly TokenRange[]): boolean =>
  as.length === bs.length && as.every(({ start, end }, i) => start === bs[i]!.start && end === bs[i]!.end);

/** Number of tokens in two ranges both. */
export const overlap = (a: TokenRange, b: TokenRange): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Number of tokens that two lists share. */
export function sharedLength(as: readonly TokenRange[], bs: readonly TokenRange[]): number {
  if (!as.length || !bs.length || as[0]!.start >= bs.at(-1)!.end || bs[0]!.start >= as.at(-1)!.end) return 0;
  let sum = 0;
  for (let i = 0; i < as.length; i++) for (let j = 0; j < bs.length; j++) sum += overlap(as[i]!, bs[j]!);
  return sum;
}

/** Number of tokens between two ranges, negative where they overlap. */
export const distance = (a: TokenRange, b: TokenRange): number =>
  a.end <= b.start ? b.start - a.end : a.start - b.end;

/** Number of tokens in all ranges. */
export function lengthOf(ranges: readonly TokenRange[]): number {
  let sum = 0;
  for (let i = 0; i < ranges.length; i++) sum += ranges[i]!.end - ranges[i]!.start;
  return sum;
}

/** Whether a token lies in one of the ranges. */
export function holds(ranges: readonly TokenRange[], token: number): boolean {
  for (let i = 0; i < ranges.length; i++) if (ranges[i]!.start <= token && token < ranges[i]!.end) return true;
  return false;
}

/** What of the ranges lies before a token. */
export const cutAt = (ranges: readonly TokenRange[], token: number): TokenRange[] =>
  ranges.flatMap(({ start, end }) => (start < token ? [{ start, end: Math.min(end, token) }] : []));

/** Ranges of any order as a list in order, those that share a token made one; neighbours stay apart. */
export function union(ranges: readonly TokenRange[]): TokenRange[] {
  const result: TokenRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end) result[result.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else result.push({ start, end });
  }
  return result;
}
