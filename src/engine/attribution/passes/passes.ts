import { addDeniedClaims } from './add-denied-claims';
import { addRuled } from './add-ruled';
import { cutNarration } from './cut-narration';
import { dropAnonymityRequests } from './drop-anonymity-requests';
import { dropEmptyContents } from './drop-empty-contents';
import { dropTitles } from './drop-titles';
import { foldRepeats } from './fold-repeats';
import { joinContinuations } from './join-continuations';
import type { Pass } from './pass';
import { takeRuledSource } from './take-ruled-source';

/** All corrections of the accepted candidates, in the order in which they run. */
export const PASSES: readonly Pass[] = [
  takeRuledSource,
  cutNarration,
  addRuled,
  joinContinuations,
  dropAnonymityRequests,
  dropEmptyContents,
  dropTitles,
  addDeniedClaims,
  foldRepeats,
];
