import type { TokenRange } from '../../document/document';
import { firstFrom, type References } from '../entities/references';
import type { AttributedTokens } from '../sources/attributed-tokens';

/**
 * The source of an attribution, or the subject that stands right before its cue where a conjunction parts both:
 * in "Mr Roe wept, and his daughter warned …" she warned, whatever was taken for the source.
 */
export function nearestSubject(references: References, attribution: AttributedTokens): readonly TokenRange[] {
  const { document, list } = references;
  const { cue } = attribution;
  const source = behindDateline(references, attribution.source);
  const [from, to] = [source.at(-1)?.end, cue[0]?.start];
  if (from === undefined || to === undefined || from >= to) return source;
  const { tokens } = document;
  for (let i = firstFrom(list, from); i < list.length && list[i]!.range.start < to; i++) {
    const { range, subject } = list[i]!;
    const parted = /^(?:and|but|while|as)$/.test(tokens[range.start - 1]?.lower ?? '');
    if (range.end === to && subject && parted && range.start > from) return [range];
  }
  return source;
}

/** Tokens behind a dateline within which the subject stands. */
const FARTHEST_SUBJECT = 15;

/** "CORROW — The council said …": the place in capitals that opens a paragraph is where it was written, and the subject behind it speaks. */
function behindDateline({ document, list }: References, source: readonly TokenRange[]): readonly TokenRange[] {
  const { tokens, blocks } = document;
  const at = source[0]?.start ?? 0;
  const [place, dash] = [tokens[at], tokens[at + 1]];
  if (!source.length || !place || !dash || blocks[place.block]!.tokens.start !== at) return source;
  if (place.text.length < 4 || place.text !== place.text.toUpperCase() || !/^[—–-]$/.test(dash.text)) return source;
  for (let i = firstFrom(list, at + 2); i < list.length && list[i]!.range.start < at + FARTHEST_SUBJECT; i++) {
    const { range, subject, block } = list[i]!;
    if (block === place.block && subject) return [range];
  }
  return [];
}
