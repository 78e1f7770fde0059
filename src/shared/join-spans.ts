import type { Span } from '../engine';

/** The spans in text order, those with nothing but white space between them as one: a line under "no such" is not torn between its words. */
export function joinSpans(text: string, spans: readonly Span[]): Span[] {
  const joined: [start: number, end: number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && (start <= last[1] || /^\s*$/u.test(text.slice(last[1], start)))) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
