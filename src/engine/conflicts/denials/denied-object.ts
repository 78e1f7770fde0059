import {
  CLAIM_NOUNS,
  DOCUMENT_NOUNS,
  FEAR_NOUNS,
  PREPOSITIONS,
  PROPOSAL_NOUNS,
} from '../../lexicon/conflicts/denied-objects.data';
import { OPINION_MARKS } from '../../lexicon/conflicts/verdicts.data';
import { familySet, lowerSet } from '../../lexicon/conflicts/vocabulary';
import type { TokenRange } from '../../document/document';
import type { Word } from '../clauses/words';
import {
  ANAPHORS_LIST,
  FINITE_AUXILIARIES,
  OWN_WORDS,
  POINTING_WORDS,
} from '../../lexicon/conflicts/denial-words.data';

/** What a denial is about. */
export interface DeniedObject {
  /**
   * - `anaphor`: "that", "it", "the allegation", with nothing more: what was said just before
   * - `claim`: a claim with its owner or what it says ("Rubio’s claim that …")
   * - `proposition`: the denied claim itself ("that they had met", "any role")
   * - `document`: a thing that speaks ("the letter")
   * - `proposal`: a call, a bill, an offer: turned down, not denied
   * - `none`: nothing that can be denied
   */
  readonly kind: 'anaphor' | 'claim' | 'proposition' | 'document' | 'proposal' | 'none';
  /** Lower-case names of whose claim it is. */
  readonly owners: ReadonlySet<string>;
  /** The claim is the speaker's own ("his earlier statement"). */
  readonly own: boolean;
  /** The noun for the claim or document, where there is one. */
  readonly noun: Word | null;
  /** Content words of the denied claim. */
  readonly words: readonly Word[];
  /** What is claimed stands there as a clause ("… that the bridge was safe"). */
  readonly clause: boolean;
  /** The words are a pointer to what the same speaker said just before. */
  readonly inside?: true;
  /** Where the denied words stand; empty where there are none. */
  readonly range: TokenRange;
  /** Of the denied words the one that says what is or was done, where an auxiliary shows it. */
  readonly predicate?: Word;
}

/** Words that are not there. */
export const NOTHING: TokenRange = { start: 0, end: 0 };

/** Points at what was said before, without a word of its own: "that", "it". */
export const POINTER: DeniedObject = {
  kind: 'anaphor',
  owners: new Set(),
  own: false,
  noun: null,
  words: [],
  clause: false,
  range: NOTHING,
};

const claimNouns = familySet(CLAIM_NOUNS);
const documentNouns = familySet(DOCUMENT_NOUNS);
const proposalNouns = familySet(PROPOSAL_NOUNS);
const prepositions = lowerSet(PREPOSITIONS);
const fears = familySet(FEAR_NOUNS);
const opinionMarks = lowerSet(OPINION_MARKS);
const anaphors = lowerSet(ANAPHORS_LIST);
const demonstratives = lowerSet('that those these this such');
const ownWords = lowerSet(OWN_WORDS);
/** "that was the case", "it happened": still nothing but a pointer. */
const pointing = lowerSet(POINTING_WORDS);
const NO_NAMES: ReadonlySet<string> = new Set();
const NOUN_REACH = 8;
const THAT_REACH = 9;

const isContent = ({ kind }: Word) => kind !== 'function';
const isAnaphor = ({ lower }: Word) => anaphors.has(lower);

/** Reads the words that follow "denied …" (or, as `subject`, those before "… is untrue"). */
export function readObject(given: readonly Word[], role: 'object' | 'subject' = 'object'): DeniedObject {
  const words =
    role === 'subject' && given[0]?.lower === 'that' && given.slice(1).some(isContent) && !isObjectNoun(given[1]!)
      ? given.slice(1)
      : given;
  const nounAt = words[0]?.lower === 'that' && words.length > 4 && !isObjectNoun(words[1]!) ? -1 : nounIn(words);
  const owners = ownersOf(words, nounAt);
  const object = nounAt >= 0 ? withNoun(words, nounAt, owners) : withoutNoun(words, owners, role);
  return words.length > 0 ? { ...object, range: { start: words[0]!.token, end: words.at(-1)!.token + 1 } } : object;
}

/** The first noun for a claim, a document or a proposal that no preposition governs. */
function nounIn(words: readonly Word[]): number {
  if (words[0]?.lower.endsWith('ing')) return -1;
  for (let i = 0; i < Math.min(words.length, NOUN_REACH); i++) {
    const word = words[i]!;
    if (prepositions.has(word.lower) && !(word.lower === 'of' && i <= 2)) return -1;
    if (isObjectNoun(word) && !isModifier(words, i)) return i;
    // "Concerns that it leaks" say that it does.
    if (fears.has(word.family) && words[i + 1]?.lower === 'that') return i;
  }
  return -1;
}

function withNoun(words: readonly Word[], at: number, owners: ReadonlySet<string>): DeniedObject {
  const noun = words[at]!;
  const own = words.slice(0, at).some(({ lower }) => ownWords.has(lower)) && owners.size === 0;
  const by = words.findIndex(({ lower }, i) => i > at && MEANS.has(lower));
  const rest = words
    .slice(at + 1, by < 0 ? words.length : by)
    .filter((word) => isContent(word) && !owners.has(word.lower));
  const clause = words.slice(at + 1, at + THAT_REACH).some(({ lower }) => lower === 'that');
  return {
    ...POINTER,
    kind: kindOfNoun(),
    owners,
    own,
    noun,
    words: rest,
    clause,
    ...predicateIn(words.slice(at + 1)),
  };

  function kindOfNoun(): DeniedObject['kind'] {
    if (words.slice(at).some(({ lower }) => opinionMarks.has(lower))) return 'proposal';
    if (documentNouns.has(noun.family) && !clause && !words.slice(0, at).some(({ lower }) => demonstratives.has(lower)))
      return 'document';
    // "This idea", brought up by somebody else.
    if (noun.lower === 'idea' && words.slice(0, at).some(({ lower }) => demonstratives.has(lower))) return 'anaphor';
    // "the idea that the bridge is safe" is a claim, "a law that would close it" is none.
    if (
      claimNouns.has(noun.family) ||
      fears.has(noun.family) ||
      (clause && (noun.lower === 'idea' || !proposalNouns.has(noun.family)))
    )
      return owners.size > 0 || rest.length > 0 ? 'claim' : 'anaphor';
    return proposalNouns.has(noun.family) ? 'proposal' : 'document';
  }
}

/** "the charges through his lawyer": how it was denied, not what. */
const MEANS = lowerSet('through via');

function withoutNoun(given: readonly Word[], owners: ReadonlySet<string>, role: 'object' | 'subject'): DeniedObject {
  const words = firstPredication(given);
  const content = words.filter(isContent);
  const result = (kind: DeniedObject['kind'], owners = NO_NAMES, rest: readonly Word[] = []): DeniedObject => ({
    ...POINTER,
    kind,
    owners,
    words: rest,
    clause: words[0]?.lower === 'that',
    ...predicateIn(words),
  });
  if (content.length === 0)
    return words.some(isAnaphor) || (words.length === 0 && role === 'subject') ? result('anaphor') : result('none');
  if (words[0]?.lower === 'what' && owners.size > 0)
    return result(
      'claim',
      owners,
      content.filter(({ lower }) => !owners.has(lower)),
    );
  if (content.every(({ kind }) => kind === 'name')) return result('claim', new Set(content.map(({ lower }) => lower)));
  if (content.every(({ lower }) => pointing.has(lower)) && words.some(isAnaphor)) return result('anaphor');
  if (content.every(({ kind }) => kind === 'general')) return result('none');
  if (words.some(({ lower }) => opinionMarks.has(lower))) return result('proposal', owners, content);
  return result('proposition', owners, content);
}

/** "that it was a crime and hides it": what a second verb adds is another matter. */
function firstPredication(words: readonly Word[]): readonly Word[] {
  const auxiliary = words.findIndex(({ lower }) => auxiliaries.has(lower));
  const and = words.findIndex(({ lower }, i) => i > auxiliary + 1 && lower === 'and');
  return auxiliary >= 0 && and > 0 ? words.slice(0, and) : words;
}

const auxiliaries = lowerSet(FINITE_AUXILIARIES);

function predicateIn(words: readonly Word[]): { predicate?: Word } {
  const at = words.findIndex(({ lower }) => auxiliaries.has(lower));
  const predicate = at >= 0 ? words.slice(at + 1).find(isContent) : undefined;
  return predicate ? { predicate } : {};
}

export function isObjectNoun({ family, kind }: Word): boolean {
  return (
    kind !== 'name' &&
    kind !== 'function' &&
    (claimNouns.has(family) || documentNouns.has(family) || proposalNouns.has(family))
  );
}

/** "a report card", "the email server": the next noun is the object. */
function isModifier(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.kind === 'specific' && isObjectNoun(next);
}

/** Names before ’s, or after "by", "from" behind the noun, or in "what X said". */
function ownersOf(words: readonly Word[], nounAt: number): ReadonlySet<string> {
  const owners = new Set<string>();
  words.forEach((word, i) => {
    if (word.kind !== 'name') return;
    const possessive = words[i + 1]?.lower === "'s" || words[i + 1]?.lower === "'";
    // "the AP report", "Republican criticism" have owners as well as "Berg's claim".
    const attached = words.slice(i + 1, nounAt).every(({ kind }) => kind === 'name');
    if (nounAt > i && nounAt - i <= 4 && (possessive || attached)) owners.add(word.lower);
    if (nounAt >= 0 && i > nounAt && i <= nounAt + 8 && bySomeone(words.slice(nounAt + 1, i))) owners.add(word.lower);
  });
  if (words[0]?.lower === 'what')
    for (const word of words.slice(1, 5)) if (word.kind === 'name') owners.add(word.lower);
  return owners;
}

/** From the noun to a name: "by", "from" or "in" and nothing but titles. */
const bySomeone = (words: readonly Word[]): boolean =>
  ['by', 'from', 'in'].includes(words[0]?.lower ?? '') &&
  words.slice(1).every(({ kind, lower }) => kind !== 'function' || lower === 'the');
