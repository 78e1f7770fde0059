import type { Attribution, Span } from '../../model';
import { firstFrom, type References } from '../mentions/references';
import { tokenAt } from '../mentions/read-source';

/**
 * The source of an attribution, or the subject that stands right before its cue where a conjunction parts both:
 * in "Mr Roe wept, and his daughter warned …" she warned, whatever was taken for the source.
 */
export function nearestSubject({ document, list }: References, { source, cue }: Attribution): readonly Span[] {
  const [end, start] = [source.at(-1)?.[1], cue[0]?.[0]];
  if (end === undefined || start === undefined || end >= start) return source;
  const { tokens } = document;
  const to = tokenAt(tokens, start);
  const from = tokenAt(tokens, end);
  for (let i = firstFrom(list, from); i < list.length && list[i]!.range.start < to; i++) {
    const { range, subject } = list[i]!;
    const parted = /^(?:and|but|while|as)$/.test(tokens[range.start - 1]?.lower ?? '');
    if (range.end === to && subject && parted && range.start > from)
      return [[tokens[range.start]!.start, tokens[to - 1]!.end]];
  }
  return source;
}
