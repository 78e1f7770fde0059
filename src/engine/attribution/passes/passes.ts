import { addApposition } from './add-apposition';
import { addDeniedClaims } from './add-denied-claims';
import { addRuled } from './add-ruled';
import { cutAddressee } from './cut-addressee';
import { cutAtSibling } from './cut-at-sibling';
import { cutForeignSources } from './cut-foreign-sources';
import { cutNarration } from './cut-narration';
import { cutNeighbour } from './cut-neighbour';
import { dropAnonymityRequests } from './drop-anonymity-requests';
import { foldRepeats } from './fold-repeats';
import { joinContinuations } from './join-continuations';
import type { Pass } from './pass';
import { takeRuledSource } from './take-ruled-source';

/** All corrections of the accepted candidates, in the order in which they run. */
export const PASSES: readonly Pass[] = [
  takeRuledSource,
  cutAddressee,
  cutNeighbour,
  addApposition,
  cutAtSibling,
  cutNarration,
  addRuled,
  joinContinuations,
  cutForeignSources,
  dropAnonymityRequests,
  addDeniedClaims,
  foldRepeats,
];
