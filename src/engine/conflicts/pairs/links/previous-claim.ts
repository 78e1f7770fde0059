/** What "that" or "any wrongdoing" denies: the statement just before. */
import type { FoundDenial } from '../../denials/denial';
import type { DeniedObject } from '../../denials/denied-object';
import { figuresDiffer } from '../../clauses/figures';
import { isClaimed } from '../claims';
import { VIEW_NOUNS } from '../../../lexicon/conflicts/contesting.data';
import { GUILT_NOUNS } from '../../../lexicon/conflicts/denied-objects.data';
import { SPEECH_WORDS } from '../../../lexicon/conflicts/pair-words.data';
import { familySet, lowerSet } from '../../../lexicon/conflicts/vocabulary';
import { claimNouns, documentNouns, mayBeDenied, sharedSpecific, type Link } from './link';
import { sameSide } from '../parties';
import { isDirective, type StatementReading } from '../statement-reading';

/** Statements looked at before a denial for what "that" or "the allegation" means. */
const REACH_BEFORE = 4;
/** Sentences over which "that" still finds what it means. */
const ANAPHOR_SENTENCES = 3;
/** Shorter statements ("no", "the network") claim nothing that "that" could mean. */
const MIN_CLAIM_WORDS = 3;

const asking = familySet('ask');
const speech = familySet(SPEECH_WORDS);
const viewNouns = familySet(VIEW_NOUNS);
const guilt = familySet(GUILT_NOUNS);

/** The last statement by somebody else (by the speaker, where own words are taken back) before a denial of "that". */
export function previousClaim(
  reading: StatementReading,
  denial: FoundDenial,
  readings: readonly StatementReading[],
): Link[] {
  if (denial.form === 'never-said') return saidBeside(reading, readings);
  for (let i = reading.index - 1; i >= Math.max(0, reading.index - REACH_BEFORE); i--) {
    const claim = readings[i]!;
    if (!mayBeDenied(reading, denial, claim) || claim.denials[0]?.form === 'cue') continue;
    if (isDirective(claim) && !(startsWithWhether(claim) ? !isAsked(claim) : denial.mayTurnDown)) return [];
    if (denial.form === 'corrected' && !hasOtherFigure(reading, claim)) return [];
    if (denial.object.own && takesBackOther(denial.object, claim)) return [];
    if (isGuilt(denial.object) && !accuses(claim, reading)) return [];
    if (claim.words.length < MIN_CLAIM_WORDS || !claim.words.some(({ kind }) => kind === 'specific')) {
      // "She said the wall was sound, referencing a report, but two engineers say that’s untrue."
      if (claim.sentences[0] === reading.sentences[0]) continue;
      return [];
    }
    const reach = isAppositive(reading) ? 0 : ANAPHOR_SENTENCES;
    return reading.sentences[0] - claim.sentences[1] <= reach ? [{ claim, previous: true }] : [];
  }
  return [];
}

/** The claim is a charge, and names who denies. */
const accuses = (claim: StatementReading, { party }: StatementReading): boolean =>
  isClaimed(claim) && claim.words.some(({ kind, lower }) => kind === 'name' && party.names.has(lower));

/** "…, which he denies", "…, a charge that they deny": what is denied stands just before in the same sentence. */
const isAppositive = ({ words }: StatementReading): boolean => APPOSITIVE.has(words[0]?.lower ?? '');

const APPOSITIVE = lowerSet('which a an something');

/** "Retracted his apology" takes back an apology; "his remarks" and "course" may be any words. */
const takesBackOther = (object: DeniedObject, claim: StatementReading): boolean =>
  sharedSpecific(object, claim) === 0 &&
  object.words.some(
    ({ kind, family }) =>
      kind === 'specific' &&
      !claimNouns.has(family) &&
      !documentNouns.has(family) &&
      !viewNouns.has(family) &&
      !claim.cue.some((word) => word.family === family),
  );

const hasOtherFigure = (reading: StatementReading, claim: StatementReading): boolean =>
  reading.propositions.some((p) =>
    claim.propositions.some((q) => p.figures.some((a) => q.figures.some((b) => figuresDiffer(a, b)))),
  );

/** "questions about whether …": as good as a claim to one who denies it; "asked whether …" is none. */
const startsWithWhether = ({ words }: StatementReading): boolean => words[0]?.lower === 'whether';
const isAsked = ({ cue }: StatementReading): boolean => cue.some(({ family }) => asking.has(family));

/** "I never said that" stands beside a statement on what was said. */
function saidBeside({ index, party, sentences }: StatementReading, readings: readonly StatementReading[]): Link[] {
  const beside = [readings[index - 1], readings[index + 1]].find(
    (other) =>
      other !== undefined &&
      !sameSide(other.party, party) &&
      Math.abs(other.sentences[0] - sentences[1]) <= ANAPHOR_SENTENCES &&
      other.words.some(({ family }) => speech.has(family)),
  );
  return beside ? [{ claim: beside, previous: true }] : [];
}

/** "Any wrongdoing": whatever the speaker was just accused of. */
export const isGuilt = ({ kind, words }: DeniedObject): boolean =>
  kind === 'proposition' && words.length > 0 && words.every(({ family }) => guilt.has(family));
