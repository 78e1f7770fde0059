import { textOf } from '../../document/spans';
import { typeOf } from '../candidate';
import type { Pass } from './pass';

/** Longer contents say more than that, in characters. */
const MOST = 80;

const ANONYMITY =
  /^(?:(?:not to be|to not be|that (?:he|she|they) not be) (?:named|identified|quoted)|to (?:remain|stay) (?:anonymous|unnamed)|(?:for )?anonymity)\b/i;

/** Leaves out requests for anonymity ("asked not to be named"): they tell how somebody speaks, not what. */
export const dropAnonymityRequests: Pass = {
  name: 'drop-anonymity-requests',
  run: ({ document }, candidates) =>
    candidates.filter((candidate) => {
      const words = textOf(document, candidate.content[0]!);
      return words.length > MOST || !ANONYMITY.test(words) || typeOf(document, candidate) !== 'indirect';
    }),
};
