import { CHARGE_NOUNS } from '../../lexicon/conflicts/denied-objects.data';
import { OPINION_VERDICTS } from '../../lexicon/conflicts/verdicts.data';
import { familySet } from '../../lexicon/conflicts/vocabulary';
import { without, wordSet } from '../../lexicon/word-list';
import type { FoundDenial } from '../denials/denial';
import type { ReportedLink } from '../../model';
import type { ReportedFeatures } from './features';

/** How a denial and a claim belong together, `loose` where by none of the plain ways: then no conflict is made. How often each is right is measured. */
export type LinkKind = ReportedLink | 'loose';

const charges = familySet(CHARGE_NOUNS);
/** Said of a document they may judge its tone; a mistake or wrong it is as a whole. */
const opinions = without(wordSet(OPINION_VERDICTS), 'mistake wrong');

/** Share of the denied words, rare ones weighing more, that a statement has to have. */
const ENOUGH_COVERED = 0.5;
/** Two shared words of three. */
const ENOUGH_SHARED = 0.6;
/** Content words from which a denied clause says enough to be held against the claim. */
const TELLING_CLAUSE = 2;

/** The kind of link between a denial and a claim, from what {@link ReportedFeatures} tell of the two. */
export function linkKind(denial: FoundDenial, features: ReportedFeatures): LinkKind {
  switch (denial.form) {
    case 'retracted':
    case 'put-right':
    case 'corrected':
    case 'moved':
      return features.previous || features.owner ? 'taken-back' : 'loose';
    case 'never-said':
      return 'unsaid';
    case 'cue':
      return denied(denial, features);
    default:
      return calledUntrue(denial, features);
  }
}

function denied(denial: FoundDenial, features: ReportedFeatures): LinkKind {
  if (features.document) return features.predicate ? 'document' : 'loose';
  if (isOwned(denial, features)) return 'owned';
  if (features.owner || features.earlierOfOwner) return 'loose';
  if (features.previous) {
    const isSure = features.near && denial.object.noun?.lower !== 'idea' && (!namesCharges(denial) || features.claimed);
    return isSure ? 'pointed' : 'loose';
  }
  return features.whole || isSaid(features) ? 'words' : 'loose';
}

function calledUntrue(denial: FoundDenial, features: ReportedFeatures): LinkKind {
  if (features.document) return isThatDocument(denial) ? 'document' : 'loose';
  if (denial.object.inside) return isSaid(features) ? 'words' : 'loose';
  if (isOwned(denial, features)) return 'owned';
  if (features.previous && features.near && (features.claimed || denial.form === 'judged')) return 'called';
  if (features.previous && features.near && features.brief) return 'answered';
  return 'loose';
}

/** "The letter is a fake": not "the AP report is misleading", which says so of one of many reports, or of its tone. */
const isThatDocument = ({ object, evidence }: FoundDenial): boolean =>
  object.owners.size === 0 && !evidence.some(({ lower }) => opinions.has(lower));

/** "The charges": not what was said just before, unless that was a charge. */
const namesCharges = ({ object: { noun } }: FoundDenial): boolean =>
  noun !== null && noun.lower.endsWith('s') && charges.has(noun.family);

/** Somebody's claim, and theirs: the last one where it is only named, one that says the same where it is told. */
function isOwned({ object }: FoundDenial, { owner, earlierOfOwner, far, shared }: ReportedFeatures): boolean {
  if (!owner && !earlierOfOwner) return false;
  if (shared >= ENOUGH_SHARED) return true;
  const told = object.words.filter(({ kind }) => kind === 'specific').length >= TELLING_CLAUSE;
  return !told && !object.own && owner > 0 && far === 0;
}

const isSaid = ({ predicate, coverage, shared }: ReportedFeatures): boolean =>
  predicate > 0 && coverage >= ENOUGH_COVERED && shared >= ENOUGH_SHARED;
