import type { Attribution, Span } from '../../model';
import type { Quotation, TextDocument } from '../../document/document';
import { inTextOrder } from '../links';

/** An attribution holds a quotation when more than this share of it lies in its content. */
const LEAST_HELD = 0.5;

/**
 * A quotation that goes on over paragraphs (each opens with a mark, only the last one closes) is one statement: its pieces
 * that nobody holds go to the attribution with the piece before, else to that with the piece behind. In text order.
 */
export function withContinuations({ quotations }: TextDocument, attributions: readonly Attribution[]): Attribution[] {
  const holders = holdersOf(quotations, attributions);
  const added = new Map<number, Span[]>();
  const give = (quotation: number, holder: number | undefined) => {
    if (holder === undefined || holders.has(quotation)) return;
    const span: Span = [quotations[quotation]!.start, quotations[quotation]!.end];
    const { cue, source } = attributions[holder]!;
    if ([...cue, ...source].some((other) => shared(other, span) > 0)) return;
    holders.set(quotation, holder);
    added.set(holder, [...(added.get(holder) ?? []), span]);
  };
  for (let i = 0; i < quotations.length; i++) {
    const { continues } = quotations[i]!;
    if (continues >= 0) give(i, holders.get(continues));
  }
  for (let i = quotations.length - 1; i >= 0; i--) {
    const { continues } = quotations[i]!;
    if (continues >= 0) give(continues, holders.get(i));
  }
  if (added.size === 0) return [...attributions];
  return inTextOrder(
    attributions.map((item, i) => {
      const more = added.get(i);
      return more ? { ...item, content: united([...item.content, ...more]) } : item;
    }),
  );
}

const shared = ([start, end]: Span, [from, to]: Span) => Math.min(end, to) - Math.max(start, from);

/** For each quotation the attribution that holds it. */
function holdersOf(quotations: readonly Quotation[], attributions: readonly Attribution[]): Map<number, number> {
  const holders = new Map<number, number>();
  attributions.forEach(({ content }, holder) => {
    for (const [start, end] of content) {
      for (let i = firstEndingBehind(quotations, start); i < quotations.length && quotations[i]!.start < end; i++) {
        const quotation = quotations[i]!;
        const length = quotation.end - quotation.start;
        if (shared([start, end], [quotation.start, quotation.end]) > LEAST_HELD * length) holders.set(i, holder);
      }
    }
  });
  return holders;
}

/** Index of the first quotation that may reach behind `offset`: outer ones follow one another, inner ones end with or before theirs. */
function firstEndingBehind(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (outerEnd(quotations, middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function outerEnd(quotations: readonly Quotation[], index: number): number {
  let outer = quotations[index]!;
  while (outer.parent >= 0) outer = quotations[outer.parent]!;
  return outer.end;
}

/** Spans in order, those that touch made one. */
function united(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(end, last[1])];
    else result.push([start, end]);
  }
  return result;
}
