import type { DeniedObject } from '../denials/denied-object';
import type { FoundDenial } from '../denials/denial';
import { isClaimed, isTopic } from './claims';
import { figuresDiffer } from '../clauses/figures';
import type { WordIndex } from './index-of-words';
import {
  CLAIM_NOUNS,
  DOCUMENT_NOUNS,
  GUILT_NOUNS,
  VIEW_NOUNS,
  WEAK_CLAIM_NOUNS,
} from '../../lexicon/conflicts/denial.data';
import { familyOf, familySet, isNegator, lowerSet } from '../../lexicon/conflicts/vocabulary';
import { sameSide } from './parties';
import { isDirective, overlaps, type StatementReading } from './statement-reading';
import { tells, type Word } from '../clauses/words';
import { SPEECH_WORDS } from '../../lexicon/conflicts/pair-words.data';

/** Statements looked at before a denial for what "that" or "the allegation" means. */
const REACH_BEFORE = 4;
/** Sentences over which "that" still finds what it means. */
const ANAPHOR_SENTENCES = 3;
const OWNER_REACH = 40;
/** Shorter statements ("no", "the network") claim nothing that "that" could mean. */
const MIN_CLAIM_WORDS = 3;
const MIN_SHARED = 2;
/** Words of a denied clause that all stand in the claim. */
const MIN_WHOLE = 3;
/** Statements before a denial that may say the same in everyday words. */
const NEARBY = 12;

const QUESTION = familyOf('question');
const ASK = familyOf('ask');
/** Any statement may be "reported"; that makes it no report. */
const REPORT = familyOf('report');
const speech = familySet(SPEECH_WORDS);
const claimNouns = familySet(CLAIM_NOUNS);
const documentNouns = familySet(DOCUMENT_NOUNS);
const viewNouns = familySet(VIEW_NOUNS);
const guilt = familySet(GUILT_NOUNS);
const weakNouns = familySet(WEAK_CLAIM_NOUNS);

/** How a claim was found. */
export interface Link {
  readonly claim: StatementReading;
  readonly previous?: boolean;
  readonly owner?: boolean;
  readonly earlierOfOwner?: boolean;
}

/** The statements that a denial may be about. */
export function linksOf(
  reading: StatementReading,
  denial: FoundDenial,
  readings: readonly StatementReading[],
  index: WordIndex,
): Link[] {
  const owned = claimsOfOwner(reading, denial, readings);
  // "The report" that no statement stands in is what was reported just before.
  const previous = isAnaphoric(denial) || isGuilt(denial.object) || (owned.length === 0 && isReport(denial.object));
  return [
    ...(previous ? previousClaim(reading, denial, readings) : []),
    ...owned,
    ...claimsWithWords(reading, denial, readings, index),
  ];
}

/** "Any wrongdoing": whatever the speaker was just accused of. */
const isGuilt = ({ kind, words }: DeniedObject): boolean =>
  kind === 'proposition' && words.length > 0 && words.every(({ family }) => guilt.has(family));

const isReport = ({ kind, noun, words }: DeniedObject): boolean =>
  kind === 'document' &&
  noun !== null &&
  !noun.lower.endsWith('s') &&
  claimNouns.has(noun.family) &&
  !words.some(tells);

const isAnaphoric = ({ object, form }: FoundDenial): boolean =>
  form === 'moved' ||
  object.kind === 'anaphor' ||
  (object.kind === 'claim' && object.owners.size === 0 && object.words.filter(tells).length === 0);

/** The last statement by somebody else (by the speaker, where own words are taken back) before a denial of "that". */
function previousClaim(reading: StatementReading, denial: FoundDenial, readings: readonly StatementReading[]): Link[] {
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
const isAsked = ({ cue }: StatementReading): boolean => cue.some(({ family }) => family === ASK);

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

/** Earlier statements of the one whose claim is denied: the last one, and those right before it or introduced as claims. */
function claimsOfOwner(reading: StatementReading, denial: FoundDenial, readings: readonly StatementReading[]): Link[] {
  const { object } = denial;
  if (object.owners.size === 0 && object.kind !== 'document' && !(object.own && object.noun)) return [];
  const links: Link[] = [];
  let unbroken = true;
  for (let i = reading.index - 1; i >= Math.max(0, reading.index - OWNER_REACH); i--) {
    const claim = readings[i]!;
    const owned = isOwned(reading, object, claim);
    if (!owned) unbroken = unbroken && links.length === 0;
    if (!owned || !mayBeDenied(reading, denial, claim)) continue;
    if (links.length === 0) links.push({ claim, owner: true });
    else if (unbroken || isClaimed(claim) || isDocument(object, claim)) links.push({ claim, earlierOfOwner: true });
  }
  if (links.length === 0 && object.kind === 'claim') links.push(...saidNext(reading, denial, readings));
  const needed = specificIn(object) === 0 ? 0 : Math.max(1, Math.min(2, specificIn(object) - 1));
  return links.filter(({ claim }) => sharedSpecific(object, claim) >= needed || isDocument(object, claim));
}

/** "It contradicted what they had said. They had said that …": the statement that follows. */
function saidNext(reading: StatementReading, denial: FoundDenial, readings: readonly StatementReading[]): Link[] {
  const claim = readings.slice(reading.index + 1, reading.index + 3).find((next) => next.cue.length > 0);
  if (!claim || !mayBeDenied(reading, denial, claim) || claim.sentences[0] - reading.sentences[1] > 2) return [];
  const pointed = claim.party.names.size === 0 && claim.statement.source.length === 1 && claim.party.plural;
  return pointed || isOwnedBy(denial.object.owners, claim) ? [{ claim, owner: true }] : [];
}

function isOwned({ party }: StatementReading, object: DeniedObject, claim: StatementReading): boolean {
  if (object.own) return sameSide(claim.party, party);
  if (object.kind === 'proposal' && !isDirective(claim) && sharedSpecific(object, claim) === 0) return false;
  return isOwnedBy(object.owners, claim) || isDocument(object, claim);
}

const specificIn = ({ words }: DeniedObject): number => words.filter(({ kind }) => kind === 'specific').length;

/** How many of the denied words of its own kind the statement has. */
const sharedSpecific = ({ words }: DeniedObject, claim: StatementReading): number =>
  words.filter(({ kind, concept }) => kind === 'specific' && claim.words.some((word) => word.concept === concept))
    .length;

/** The denied thing is what the statement stands in or was made by: "the letter", "his tweet". */
export const isDocument = ({ noun, words }: DeniedObject, { party, cue }: StatementReading): boolean =>
  [...(noun ? [noun] : []), ...words].some(
    ({ family }) =>
      documentNouns.has(family) &&
      (party.nouns.has(family) || (family !== REPORT && cue.some((word) => word.family === family))),
  );

/** Statements anywhere that share the denied words. */
function claimsWithWords(
  reading: StatementReading,
  denial: FoundDenial,
  readings: readonly StatementReading[],
  index: WordIndex,
): Link[] {
  const { object } = denial;
  // Owners who speak nowhere ("the families") leave only the words to go by.
  const owned = [...object.owners].some(index.isSpeaker);
  const counts = new Map<number, number>();
  for (const concept of new Set(object.words.filter(tells).map(({ sense }) => sense.concept))) {
    for (const i of index.statementsWith(concept)) counts.set(i, (counts.get(i) ?? 0) + 1);
  }
  // Everyday words are in no index: a clause of nothing else is looked for nearby.
  for (const claim of nearby(reading, object, readings)) counts.set(claim.index, counts.get(claim.index) ?? 0);
  counts.delete(reading.index);
  return [...counts].flatMap(([i, count]) => {
    const claim = readings[i]!;
    const owner = isOwnedBy(object.owners, claim);
    const needed = object.noun === null && object.clause && object.words.length === 1 ? 1 : MIN_SHARED;
    const whole = repeatsWhole(object, claim);
    if (owned ? !owner : count < needed && !whole) return [];
    if (!mayBeDenied(reading, denial, claim) || claim.denials.length > 0) return [];
    const specific = sharedSpecific(object, claim);
    if (owner ? specific < MIN_SHARED : !whole && !claimsIt(object, claim, needed)) return [];
    // Who says "not" of the same words may well say the same: what was never said, or "urged them not to sell".
    if ((denial.form === 'never-said' || object.kind === 'proposal' || object.inside) && unsaysAny(claim, object.words))
      return [];
    // What is turned down was proposed or asked for; others may be against it as well.
    if (object.kind === 'proposal' && !isDirective(claim)) return [];
    // "Dismissed criticism of the speech": not all that is said of the speech is criticism.
    if (isWeaklyNamed(object) && !owner && (denial.mayTurnDown || (specific < MIN_SHARED && !isDirective(claim))))
      return [];
    return [{ claim, earlierOfOwner: owner }];
  });
}

const nearby = (
  { index }: StatementReading,
  object: DeniedObject,
  readings: readonly StatementReading[],
): readonly StatementReading[] =>
  readings.slice(Math.max(0, index - NEARBY), index).filter((claim) => repeatsWhole(object, claim));

/** One clause of the statement has every word of the denied clause, though most of them be general ones ("asked to report"). */
export const repeatsWhole = ({ clause, words }: DeniedObject, claim: StatementReading): boolean =>
  clause &&
  words.length >= MIN_WHOLE &&
  words.every(({ sense }) => claim.senses.some(({ concept }) => concept === sense.concept)) &&
  claim.propositions.some(
    (said) =>
      said.certainty !== 'question' &&
      said.certainty !== 'hypothetical' &&
      words.every(({ concept }) => said.words.some((word) => word.concept === concept)),
  );

/** One clause of the statement claims what is denied: its predicate and enough of its words together, and not as a question. */
const claimsIt = (object: DeniedObject, claim: StatementReading, needed: number): boolean =>
  claim.propositions.some(({ words, certainty }) => {
    const said = predicateOf(object);
    const has = ({ concept }: Word) => words.some((word) => word.concept === concept);
    return (
      certainty !== 'question' &&
      !words.some(({ family }) => family === QUESTION) &&
      said !== undefined &&
      has(said) &&
      object.words.filter((word) => tells(word) && has(word)).length >= needed
    );
  });

function mayBeDenied(reading: StatementReading, { object, form }: FoundDenial, claim: StatementReading): boolean {
  if (claim.unfit || claim.words.length === 0 || overlaps(reading, claim) || isTopic(claim)) return false;
  if (claim.cue.some(({ lower }) => isNegator(lower) || lower.startsWith('refus'))) return false;
  if (holdsSource(claim, reading)) return false;
  if (object.own)
    return claim.index < reading.index && (sameSide(reading.party, claim.party) || goesOn(reading, claim));
  return form === 'never-said' || !sameSide(reading.party, claim.party);
}

/** No source of its own, in the sentence of the one before: the same speaker goes on. */
const goesOn = (reading: StatementReading, claim: StatementReading): boolean =>
  reading.statement.source.length === 0 &&
  claim.index === reading.index - 1 &&
  claim.sentences[1] === reading.sentences[0];

/** The source of the denial stands among the words of the other statement: a span too long. */
const holdsSource = (claim: StatementReading, { statement }: StatementReading): boolean =>
  claim.statement.content.some(([start, end]) => statement.source.some(([from, to]) => from < end && start < to));

/** Called a criticism, an attack, a story: more often an opinion than a claim. */
export const isWeaklyNamed = ({ noun, clause }: DeniedObject): boolean =>
  noun !== null && weakNouns.has(noun.family) && !clause;

/** What is said to have happened: the word after the first auxiliary, else the first. */
export const predicateOf = ({ words, predicate }: DeniedObject): Word | undefined =>
  predicate ?? words.find(({ kind }) => kind === 'specific');

/** Whether one of the words stands in a clause with a negator, whatever it governs: "does not necessarily want to go". */
const unsaysAny = ({ propositions }: StatementReading, said: readonly Word[]): boolean =>
  propositions.some(
    ({ words }) =>
      words.some(({ lower }) => isNegator(lower)) &&
      words.some((word) => word.kind === 'specific' && said.some(({ concept }) => concept === word.concept)),
  );

const isOwnedBy = (owners: ReadonlySet<string>, reading: StatementReading): boolean =>
  owners.size > 0 && [...owners].some((name) => reading.party.names.has(name));
