/** Denials that the words around a content tell: "denied", "walked back", "called it preposterous". */
import type { FoundDenial, DenialInput } from './denial';
import { isObjectNoun, POINTER, readObject, type DeniedObject } from './denied-object';
import {
  CONTEST_PHRASES,
  CONTEST_VERBS,
  CORRECT_VERBS,
  MEANT_WORDS,
  REJECT_VERBS,
  RETRACT_PHRASES,
  RETRACT_VERBS,
} from '../../lexicon/conflicts/contesting.data';
import { PROPOSAL_NOUNS } from '../../lexicon/conflicts/denied-objects.data';
import { JUDGE_VERBS, OPINION_VERDICTS, UNTRUE_WORDS } from '../../lexicon/conflicts/verdicts.data';
import { BEFORE_MISSPOKE } from '../../lexicon/conflicts/denial-words.data';
import { familyPhrases, familySet, isNegator, lowerSet } from '../../lexicon/conflicts/vocabulary';
import { contradictedIn } from './misstatements';
import { verdictPhraseAt } from './verdicts';
import { isWithheld } from './withheld';
import type { Word } from '../clauses/words';

const contest = familySet(CONTEST_VERBS);
const reject = familySet(REJECT_VERBS);
const contestPhrases = familyPhrases(CONTEST_PHRASES);
const retract = familySet(RETRACT_VERBS);
const correct = familySet(CORRECT_VERBS);
const retractPhrases = familyPhrases(RETRACT_PHRASES);
const judge = familySet(JUDGE_VERBS);
const untrue = lowerSet(UNTRUE_WORDS);
const opinions = lowerSet(OPINION_VERDICTS);
const proposals = familySet(PROPOSAL_NOUNS);

/** The denial of a statement's cue, or null. */
export function denialInCue(input: DenialInput): FoundDenial | null {
  return (
    fromPlea(input) ?? fromRetraction(input) ?? fromCue(input) ?? fromJudgement(input) ?? fromContrary(input.before)
  );
}

/** "Contrary to the paper's claims, the port says" */
function fromContrary(before: readonly Word[]): FoundDenial | null {
  const said = contradictedIn(before);
  return said && { form: 'stated', evidence: before.slice(0, 2), object: said, mayTurnDown: false };
}

/** "Pleaded not guilty", "maintains her innocence". */
function fromPlea({ cue, words }: DenialInput): FoundDenial | null {
  const said = [...cue, ...words.slice(0, PLEA_REACH)];
  const plead = said.findIndex(({ family }) => pleading.has(family));
  const innocence = words.length === 2 && words[1]!.lower === 'innocence' ? words[1] : undefined;
  if (innocence) return { form: 'plea', evidence: [...cue, innocence], object: POINTER, mayTurnDown: false };
  const not = said.findIndex(({ lower }, i) => i > plead && lower === 'not' && said[i + 1]?.lower === 'guilty');
  if (plead < 0 || not < 0) return null;
  return { form: 'plea', evidence: [said[plead]!, said[not]!, said[not + 1]!], object: POINTER, mayTurnDown: false };
}

const pleading = familySet('plead plea');
const PLEA_REACH = 5;

/** The cue takes back the speaker’s own earlier words. */
function fromRetraction({ cue, words }: DenialInput): FoundDenial | null {
  const since = cue.find(({ lower }) => lower === 'since' || lower === 'later');
  const now = [...cue, ...words.slice(0, 6)].find(({ lower }) => lower === 'now');
  if (since && now)
    return {
      form: 'moved',
      evidence: [since, now],
      object: ownWords(words),
      mayTurnDown: false,
    };
  if (saysWhatWasMeant(words))
    return {
      form: 'put-right',
      evidence: words.filter(({ lower }) => MEANT.has(lower)),
      object: ownWords([]),
      mayTurnDown: false,
    };
  const right = cue.find(
    ({ family, lower }, i) => correct.has(family) && (lower !== 'correct' || cue[i - 1]?.lower === 'to'),
  );
  if (right) return { form: 'put-right', evidence: [right], object: ownWords(words), mayTurnDown: false };
  const verb = cue.find(({ family }) => retract.has(family));
  const evidence = verb ? [verb] : phraseIn(cue, retractPhrases());
  if (!evidence) return null;
  return { form: 'retracted', evidence, object: ownWords(words), mayTurnDown: false };
}

/** "misspoke", "was referring to the budget, not the minister". */
const saysWhatWasMeant = (words: readonly Word[]): boolean =>
  words.some(({ lower }, i) => lower === 'misspoke' && (i === 0 || PERSONS.has(words[i - 1]!.lower))) ||
  (words.slice(0, 4).some(({ lower }) => MEANT.has(lower)) && words.some(({ lower }) => lower === 'not'));

const MEANT = lowerSet(MEANT_WORDS);
const PERSONS = lowerSet(BEFORE_MISSPOKE);

/** The speaker's own earlier words, or those of the one who is named: "walked back Berg's comment". */
function ownWords(words: readonly Word[]): DeniedObject {
  const object = readObject(words);
  if (object.noun !== null && object.owners.size > 0) return { ...object, kind: 'claim' };
  return { ...POINTER, own: true, words: words.filter(({ kind }) => kind !== 'function') };
}

function fromCue({ before, cue, between, words: said, propositions, anonymous }: DenialInput): FoundDenial | null {
  const words = behindCue(cue, said);
  // "was dismissed", "has been denied": by nobody whose word could stand against another's.
  if (anonymous && cue.some(({ lower }) => PASSIVES.has(lower))) return null;
  const at = cue.findIndex(({ family }) => contest.has(family) || reject.has(family));
  const last = before.at(-1)?.lower ?? '';
  // "the debunked claim", "was blamed for dismissing the report": told of somebody else.
  if (at === 0 && (cue[0]!.lower.endsWith('ing') ? last === 'for' : DETERMINERS.has(last))) return null;
  const evidence = at >= 0 ? (isNounUse(cue, at) ? undefined : [cue[at]!]) : phraseIn(cue, contestPhrases());
  if (!evidence || (evidence[0]!.lower === 'contests' && words[0]?.lower === 'which')) return null;
  if (at >= 0 && (isWithheld(cue, at, words) || isAim(before, cue[0]!))) return null;
  const mayTurnDown = at < 0 || reject.has(cue[at]!.family);
  // "later denied his opposition": what the speaker had shown before.
  if (
    !mayTurnDown &&
    POSSESSIVES.has(words[0]?.lower ?? '') &&
    cue.some(({ lower }) => lower === 'later' || lower === 'since')
  ) {
    return { form: 'retracted', evidence, object: ownWords([]), mayTurnDown: false };
  }
  const inCue = withoutPreposition([...cue.slice(cue.indexOf(evidence.at(-1)!) + 1), ...between]);
  // What follows the first clause is said about the denial, not denied.
  const clause = propositions.find((one) => one.words[0] === words[0])?.words ?? words;
  const as = clause.findIndex(({ lower }) => lower === 'as');
  // "dismissed the report as nonsense"
  const denied = mayTurnDown && as > 0 ? clause.slice(0, as) : clause;
  const object = readObject([...inCue, ...denied]);
  // "countered that the dam is safe": what is set against a claim, not the claim.
  if ((at < 0 || REPLIES.has(cue[at]!.family)) && object.noun === null && object.clause) return null;
  // "The motion was denied": not granted.
  if (!mayTurnDown && object.kind === 'proposal' && cue.some(({ lower }) => PASSIVES.has(lower))) return null;
  // "Denied a photograph of the two": not let have.
  if (!mayTurnDown && object.kind === 'document' && /^an?$/.test(words[0]?.lower ?? '')) return null;
  // "rejected that idea": as likely a plan.
  if (
    object.kind === 'anaphor' &&
    object.noun?.lower === 'idea' &&
    evidence.some(({ family }) => TURNING_DOWN.has(family))
  )
    return null;
  // "rejected the party": no claim.
  if (mayTurnDown && object.kind === 'claim' && object.noun === null && object.words.length === 0) return null;
  // "dismissed the whole affair as absurd"
  if (mayTurnDown && as > 0 && object.kind === 'anaphor')
    return { form: 'judged', evidence, object, mayTurnDown: false };
  if (mayTurnDown && as > 0 && object.kind === 'proposition' && clause.slice(as).some(({ lower }) => untrue.has(lower)))
    return { form: 'judged', evidence, object: { ...object, kind: 'claim' }, mayTurnDown: false };
  if (mayTurnDown && object.kind === 'proposition' && words[0]?.lower !== 'that') {
    return {
      form: 'cue',
      evidence,
      object: { ...object, kind: isJudgedPerson(words) ? 'none' : 'proposal' },
      mayTurnDown,
    };
  }
  return { form: 'cue', evidence, object, mayTurnDown };
}

const DETERMINERS = lowerSet('the a an this these');
const TURNING_DOWN = familySet('reject dismiss');
const REPLIES = familySet('counter rebut');
const POSSESSIVES = lowerSet('his her their its');
const CUE_PREPOSITIONS = lowerSet('on against with at by');
/** "pushed back [on] claims by Berg" */
const withoutPreposition = (words: readonly Word[]): readonly Word[] => {
  const noun = words.findIndex(({ lower }) => !CUE_PREPOSITIONS.has(lower));
  return noun < 0 ? [] : words.slice(noun);
};
const PASSIVES = lowerSet('was were been being be');

/** "Berg, who denied the charge": not what stands before the cue, where anything follows. */
function behindCue(cue: readonly Word[], words: readonly Word[]): readonly Word[] {
  const end = cue.at(-1)?.token ?? -1;
  const behind = words.filter(({ token }) => token > end);
  return behind.length > 0 ? behind : words;
}

/** "lets him keep silent and deny all knowledge": an infinitive goes on. */
const isAim = (before: readonly Word[], cue: Word): boolean =>
  /^(?:and|or)$/.test(before.at(-1)?.lower ?? '') && cue.lower === 'deny' && before.some(({ lower }) => lower === 'to');

/** "a dispute over", "the rejection of": the word reports a quarrel, nobody's denial. */
const isNounUse = (cue: readonly Word[], at: number): boolean =>
  // "are contesting Ohio": they run for it.
  cue[at]!.lower === 'contesting' ||
  (['dispute', 'disputes', 'contest'].includes(cue[at]!.lower) &&
    ['a', 'the', 'over', 'among'].some((lower) => [cue[at - 1]?.lower, cue[at + 1]?.lower].includes(lower)));

/** "dismissed him as a clown" judges a person. */
const isJudgedPerson = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => lower === 'as') || words.every(({ kind }) => kind === 'name');

function phraseIn(words: readonly Word[], phrases: readonly string[][]): readonly Word[] | undefined {
  for (const phrase of phrases) {
    const at = words.findIndex((_, i) => phrase.every((family, k) => words[i + k]?.family === family));
    if (at >= 0) return words.slice(at, at + phrase.length);
  }
  return undefined;
}

/** "called that preposterous", "deemed those statements false". */
function fromJudgement({ before, cue, words }: DenialInput): FoundDenial | null {
  if (!cue.some(({ family }) => judge.has(family)) || words.length > MAX_JUDGEMENT_WORDS) return null;
  const at = words.findIndex(
    ({ lower, kind }, i) => (kind !== 'name' && untrue.has(lower)) || verdictPhraseAt(words, i) !== undefined,
  );
  if (at < 0 || words.some(({ lower }, i) => i < at && (isNegator(lower) || lower === 'how'))) return null;
  // "called Berg a fake" judges a person.
  const behindName = words.findIndex(({ kind }) => kind !== 'name');
  if (behindName > 0 && /^an?$/.test(words[behindName]!.lower)) return null;
  const object = readObject(words.slice(0, at), 'subject');
  // "called the raids outrageous", "morally wrong": deeds are judged as well as claims.
  const phrase = verdictPhraseAt(words, at);
  const isOpinion = phrase !== undefined || opinions.has(words[at]!.lower);
  const isOfNothingSaid = object.kind === 'proposition' || (object.kind === 'claim' && object.noun === null);
  if (isOpinion && (isOfNothingSaid || isProposed(before))) return null;
  return { form: 'judged', evidence: phrase ?? [words[at]!], object, mayTurnDown: false };
}

/** "Attacked the plan, calling it absurd": of all nouns for what is said or wanted the last before the cue is a proposal's. */
const isProposed = (before: readonly Word[]): boolean => {
  const noun = before.findLast((word) => isObjectNoun(word));
  return noun !== undefined && proposals.has(noun.family);
};

const MAX_JUDGEMENT_WORDS = 14;
