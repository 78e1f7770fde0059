/** What a denial with words of its own denies: statements that have these words. */
import type { FoundDenial } from '../../denials/denial';
import type { DeniedObject } from '../../denials/denied-object';
import type { WordIndex } from '../index-of-words';
import { WEAK_CLAIM_NOUNS } from '../../../lexicon/conflicts/denied-objects.data';
import { familySet, isNegator } from '../../../lexicon/conflicts/vocabulary';
import { isOwnedBy, mayBeDenied, sharedSpecific, type Link } from './link';
import { isDirective, type StatementReading } from '../statement-reading';
import { tells, type Word } from '../../clauses/words';

const MIN_SHARED = 2;
/** Words of a denied clause that all stand in the claim. */
const MIN_WHOLE = 3;
/** Statements before a denial that may say the same in everyday words. */
const NEARBY = 12;

const questions = familySet('question');
const weakNouns = familySet(WEAK_CLAIM_NOUNS);

/** Statements anywhere that share the denied words. */
export function claimsWithWords(
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
      !words.some(({ family }) => questions.has(family)) &&
      said !== undefined &&
      has(said) &&
      object.words.filter((word) => tells(word) && has(word)).length >= needed
    );
  });

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
