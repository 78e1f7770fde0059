import type { Attribution } from '../../model';
import type { TextDocument } from '../../document/document';
import { relink } from '../links';

/** Longer contents say more than that, in characters. */
const MOST = 80;

const ANONYMITY =
  /^(?:(?:not to be|to not be|that (?:he|she|they) not be) (?:named|identified|quoted)|to (?:remain|stay) (?:anonymous|unnamed)|(?:for )?anonymity)\b/i;

/** Leaves out requests for anonymity ("asked not to be named"): they tell how somebody speaks, not what. */
export function withoutAnonymity({ text }: TextDocument, attributions: readonly Attribution[]): readonly Attribution[] {
  const isRequest = ({ type, content: [span] }: Attribution) =>
    type === 'indirect' && span![1] - span![0] <= MOST && ANONYMITY.test(text.slice(...span!));
  const kept = attributions.map((_, i) => i).filter((i) => !isRequest(attributions[i]!));
  if (kept.length === attributions.length) return attributions;
  const place = new Map(kept.map((index, i) => [index, i]));
  return relink(
    kept.map((index) => attributions[index]!),
    (index) => place.get(index),
  );
}
