import type { Attribution, Span } from '../../model';
import type { TextDocument } from '../../document/document';
import { relink } from '../links';
import { spanOf } from '../spans';
import { findDeniedClaims, type DeniedClaim } from '../rules/denied-claims';
import { DENYING, REJECTING } from '../../lexicon/denying-verbs.data';
import { PRECISION } from '../rules/precision.data';
import { readOwnVoice } from '../rules/reading';

/** No article denies more often; each denial is held against all statements. */
const MAX_DENIALS = 40;

/**
 * The attributions with those denials that they lack, in text order. A denial that ends somebody's reported words in the
 * article's own voice (`said it was safe, a claim that the engineers dispute`) is cut off them; one that stands
 * anywhere else in a statement is left alone.
 */
export function withDenials(document: TextDocument, attributions: readonly Attribution[]): readonly Attribution[] {
  if (!document.forms.some(({ lower }) => DENYING.has(lower) || REJECTING.has(lower))) return attributions;
  return findDeniedClaims(readOwnVoice(document))
    .slice(0, MAX_DENIALS)
    .reduce((all, denial) => withDenial(document, all, denial), attributions);
}

function withDenial(
  document: TextDocument,
  attributions: readonly Attribution[],
  { source, cue, content, clause }: DeniedClaim,
): readonly Attribution[] {
  const [from, to] = spanOf(document, clause);
  const touches = ([start, end]: Span) => start < to && end > from;
  if (attributions.some((item) => item.cue.some(touches) || item.source.some(touches))) return attributions;
  const isCut = ([start, end]: Span) => start < from && end <= to + 1;
  if (attributions.some((item) => item.content.some((span) => touches(span) && !isCut(span)))) return attributions;
  const limit = document.tokens[clause.start - 1]?.end ?? from;
  const cut = attributions.map((item) =>
    item.content.some(touches)
      ? { ...item, content: item.content.map((span): Span => (touches(span) ? [span[0], limit] : span)) }
      : item,
  );
  return insert(cut, {
    type: 'indirect',
    content: [spanOf(document, content)],
    cue: [spanOf(document, cue)],
    source: [spanOf(document, source)],
    confidence: PRECISION.denial,
  });
}

/** In text order, with the references behind it moved on. */
function insert(attributions: readonly Attribution[], added: Attribution): readonly Attribution[] {
  const found = attributions.findIndex(({ content }) => content[0]![0] > added.content[0]![0]);
  const at = found < 0 ? attributions.length : found;
  return relink(attributions.toSpliced(at, 0, added), (index) => (index < at ? index : index + 1));
}
