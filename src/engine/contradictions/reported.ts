import type { ReportedFeatures } from './features';
import { tells, type WordIndex } from './index-of-words';
import { CLAIMING_CUES, DIRECTIVE_CUES } from './lexicon/cues.data';
import { familySet } from './lexicon/vocabulary';
import { sameSide } from './parties';
import type { Reading } from './statement-reading';
import type { Word } from './words';

/** A denial and a statement that it may be about. */
export interface ReportedPair {
  readonly denial: Reading;
  readonly claim: Reading;
  readonly features: ReportedFeatures;
  readonly shared: readonly Word[];
}

/** Statements looked at before and after a denial whatever their words. */
const WINDOW_BEFORE = 6;
const WINDOW_AFTER = 2;
const FAR_SENTENCES = 12;

const claiming = familySet(CLAIMING_CUES);
const directive = familySet(DIRECTIVE_CUES);

/** For every denial the statements that it may answer, with what speaks for and against each. */
export function pairDenials(readings: readonly Reading[], index: WordIndex): ReportedPair[] {
  return readings.flatMap((denial) => {
    if (!denial.denial || denial.denial.object.kind === 'none') return [];
    return candidatesFor(denial, readings, index).flatMap((claim) => {
      const pair = comparePair(denial, claim, readings, index);
      return pair ? [pair] : [];
    });
  });
}

function candidatesFor(denial: Reading, readings: readonly Reading[], index: WordIndex): Reading[] {
  const found = new Set<number>();
  const { index: at } = denial;
  for (let i = Math.max(0, at - WINDOW_BEFORE); i <= Math.min(readings.length - 1, at + WINDOW_AFTER); i++)
    found.add(i);
  for (const word of denial.denial!.object.words)
    if (tells(word)) for (const i of index.statementsWith(word.concept)) found.add(i);
  found.delete(at);
  return [...found].sort((a, b) => a - b).map((i) => readings[i]!);
}

function comparePair(
  denial: Reading,
  claim: Reading,
  readings: readonly Reading[],
  index: WordIndex,
): ReportedPair | null {
  const { object, form, mayTurnDown } = denial.denial!;
  if (claim.unfit || claim.words.length === 0 || overlaps(denial, claim)) return null;
  if (sameSide(denial.party, claim.party) && !object.own && form !== 'never-said') return null;
  if (claim.denial && claim.denial.form === 'cue' && object.kind !== 'anaphor' && object.owners.size === 0) return null;
  const owner = ownsClaim(object.owners, claim);
  if (object.owners.size > 0 && !owner && !claim.party.plural) return null;
  const denied = object.words.filter(tells);
  const shared = denied.filter(
    (word) => word.kind !== 'number' && claim.words.some((other) => other.concept === word.concept),
  );
  const weights = denied.map(({ concept }) => index.rarity(concept) + 0.2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const covered = denied.reduce((sum, word, i) => (shared.includes(word) ? sum + weights[i]! : sum), 0);
  const specific = new Set(shared.filter(({ kind }) => kind === 'specific').map(({ concept }) => concept)).size;
  const after = claim.index > denial.index;
  const distance = after ? claim.sentences[0] - denial.sentences[1] : denial.sentences[0] - claim.sentences[1];
  const anaphor = object.kind === 'anaphor' || (object.kind === 'claim' && denied.length === 0);
  const document = object.noun !== null && claim.party.nouns.has(object.noun.family);
  const between = readings
    .slice(Math.min(claim.index, denial.index) + 1, Math.max(claim.index, denial.index))
    .filter((other) => !sameSide(other.party, claim.party) && !sameSide(other.party, denial.party)).length;
  return {
    denial,
    claim,
    shared,
    features: {
      owner: Number(owner),
      anaphor: Number(anaphor),
      document: Number(document),
      coverage: total > 0 && denied.length > 1 ? covered / total : 0,
      shared: Math.min(1, specific / 3),
      claimed: Number(claim.cue.some(({ family }) => claiming.has(family))),
      near: Number(distance <= 1),
      between: Math.min(1, between / 2),
      far: Number(distance > FAR_SENTENCES),
      after: Number(after),
      byCue: Number(form === 'cue'),
      turnsDown: Number(mayTurnDown && object.kind !== 'claim'),
      noClaim: Number(isDirective(claim)),
      sameSign: 0,
    },
  };
}

const ownsClaim = (owners: ReadonlySet<string>, { party }: Reading): boolean =>
  owners.size > 0 && [...owners].some((name) => party.names.has(name));

/** Asked, urged, or an infinitive: nothing was claimed. */
export function isDirective({ cue, words, propositions }: Reading): boolean {
  if (cue.some(({ family }) => directive.has(family))) return true;
  if (words[0]?.lower === 'to' || words[0]?.lower === 'whether') return true;
  return propositions.length > 0 && propositions.every(({ certainty }) => certainty === 'question');
}

/** One statement inside the other, or the two overlapping: a chain, no conflict. */
export function overlaps(a: Reading, b: Reading): boolean {
  if (a.statement.within === b.statement.id || b.statement.within === a.statement.id) return true;
  return a.content.some((x) => b.content.some((y) => x.start < y.end && y.start < x.end));
}
