import { roomFor, sumColumns, type PackedWeights } from '../decode/linear';
import { PART_TEMPLATES, seeForParts, Tag, TAGS } from './pos-features';
import { isWordLike } from './shape';
import { UNKNOWN_TAG, type TokenView } from './token-view';

/** Kinds of punctuation come behind the parts of speech. */
const KINDS_OF_MARKS = 30;

/** Columns of the tagger's weights: one a tag, and as many more as fill the last word. */
export const PART_COLUMNS = roomFor(TAGS.length);

/** Fills in the view's parts of speech, greedily from left to right. Only words that may have several are looked at closely. */
export function tagParts(view: TokenView, parts: PackedWeights): void {
  const { count, shape, pos, kind, onlyTag } = view;
  const seen = new Int32Array(PART_TEMPLATES.length);
  const sums = new Int32Array(PART_COLUMNS);
  for (let i = 0; i < count; i++) {
    if (!isWordLike(shape[i]!)) {
      pos[i] = Tag.PUNCT;
      kind[i] = KINDS_OF_MARKS + shape[i]!;
      continue;
    }
    let tag = onlyTag[i]!;
    if (tag === UNKNOWN_TAG) {
      seeForParts(view, i, seen);
      sumColumns(parts, seen, PART_TEMPLATES, sums, 0);
      tag = 0;
      for (let other = 1; other < TAGS.length; other++) if (sums[other]! > sums[tag]!) tag = other;
    }
    pos[i] = tag;
    kind[i] = tag;
  }
}
