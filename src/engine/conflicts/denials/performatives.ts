/** Denials that a speaker utters as such: "I deny that", "we categorically reject these accusations", "I take issue with that". */
import type { FoundDenial, Sentence } from './denial';
import { readObject } from './denied-object';
import { CONTEST_VERBS, REJECT_VERBS, UTTERED_PHRASES } from '../../lexicon/conflicts/contesting.data';
import { BEFORE_DENYING, CLAUSE_OPENERS, FIRST_PERSON_SUBJECTS } from '../../lexicon/conflicts/denial-words.data';
import { familyPhrases, familySet, lowerSet } from '../../lexicon/conflicts/vocabulary';
import type { Word } from '../clauses/words';
import { isWithheld } from './withheld';

const contest = familySet(CONTEST_VERBS);
const reject = familySet(REJECT_VERBS);
const deny = familySet('deny');
const phrases = familyPhrases(UTTERED_PHRASES);
const FIRST_PERSON = lowerSet(FIRST_PERSON_SUBJECTS);
const BETWEEN = lowerSet(BEFORE_DENYING);
const OPENERS = lowerSet(`that ${CLAUSE_OPENERS}`);

/** The first denial that the speaker of a sentence utters. */
export function utteredIn({ words, breaks }: Sentence): FoundDenial | null {
  for (let i = 0; i < words.length; i++) {
    if (!FIRST_PERSON.has(words[i]!.lower) || (i > 0 && !breaks(i) && !OPENERS.has(words[i - 1]!.lower))) continue;
    let at = i + 1;
    while (at < words.length && (BETWEEN.has(words[at]!.lower) || words[at]!.lower.endsWith('ly'))) at++;
    const found = utteredAt(words, at);
    if (found) return found;
  }
  return null;
}

function utteredAt(words: readonly Word[], at: number): FoundDenial | null {
  const verb = words[at];
  if (!verb) return null;
  const phrase = phrases().find((one) => one.every((family, k) => words[at + k]?.family === family));
  const mayTurnDown = phrase !== undefined || reject.has(verb.family);
  if (!mayTurnDown && !contest.has(verb.family)) return null;
  const end = at + (phrase?.length ?? 1);
  const said = words.slice(end);
  if (said.length === 0 || isWithheld([verb], 0, said)) return null;
  const object = readObject(said);
  // "We reject hatred", "we dispute every penalty": only what is denied needs no noun for a claim.
  const isNamed = object.noun !== null || (object.kind === 'anaphor' && (phrase !== undefined || !mayTurnDown));
  if (!isNamed && !deny.has(verb.family) && !(object.clause && !mayTurnDown)) return null;
  return { form: 'cue', evidence: words.slice(at, end), object, mayTurnDown: mayTurnDown && object.noun !== null };
}
