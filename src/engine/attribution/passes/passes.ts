import { addDeniedClaims } from './add-denied-claims';
import { addFromRules } from './add-from-rules';
import { cutNarration } from './cut-narration';
import { dropAnonymityRequests } from './drop-anonymity-requests';
import { dropEmptyContents } from './drop-empty-contents';
import { dropInferences } from './drop-inferences';
import { dropTitles } from './drop-titles';
import { dropUnsourcedAccusations } from './drop-unsourced-accusations';
import { foldRepeats } from './fold-repeats';
import { keepQuotationsWhole } from './keep-quotations-whole';
import { joinContinuations } from './join-continuations';
import type { Pass } from './pass';
import { takeSourceFromRules } from './take-source-from-rules';
import { trimContents } from './trim-contents';

/** All corrections of the accepted candidates, in the order in which they run. */
export const PASSES: readonly Pass[] = [
  takeSourceFromRules,
  cutNarration,
  addFromRules,
  joinContinuations,
  keepQuotationsWhole,
  trimContents,
  dropAnonymityRequests,
  dropUnsourcedAccusations,
  dropEmptyContents,
  dropInferences,
  dropTitles,
  addDeniedClaims,
  foldRepeats,
];
