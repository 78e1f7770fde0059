import { gapBefore, type Span } from '../engine';
import { joinSpans } from '../shared/join-spans';

export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts spans of a text where evidence begins and ends; between spans that are torn apart stands a gap. Evidence may overlap and come in any order. */
export function markedParts(text: string, spans: readonly Span[], evidence: readonly Span[]): Part[] {
  const marks = joinSpans(text, evidence);
  return spans.flatMap((span, i) => {
    const gap = gapBefore(text, spans, i);
    return [...(gap ? [{ text: gap, marked: false }] : []), ...partsOf(text, span, marks)];
  });
}

function partsOf(text: string, [start, end]: Span, marks: readonly Span[]): Part[] {
  const parts: Part[] = [];
  let at = start;
  const take = (until: number, marked: boolean) => {
    if (until <= at) return;
    parts.push({ text: text.slice(at, until).replace(/\s+/gu, ' '), marked });
    at = until;
  };
  for (const [from, to] of marks) {
    take(Math.min(from, end), false);
    take(Math.min(to, end), true);
  }
  take(end, false);
  return parts;
}
