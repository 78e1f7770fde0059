import type { TextDocument, Token, TokenRange } from '../../document/document';
import { opensWithCapital } from '../../lexicon/characters';
import { DETERMINERS, type Gender, GROUP_NOUNS } from '../../lexicon/name-lexicon';
import type { NounCategory } from '../../lexicon/noun-categories';
import { List } from '../../lexicon/name-lists';
import type { WordRecord } from '../../lexicon/word-record';
import { nounAt, startOfRole } from './role-text';
import { isSentenceStart } from './words';
import { ADJECTIVE_LOOK, ALSO_VERBS } from '../../lexicon/describing-words';
import { COUNTING, VAGUE_COUNTS } from '../../lexicon/reference-words';

/** A common noun that may be the source of words: "the general", "a letter", "her lawyer". */
export interface NounMention {
  /** From the determiner or possessor to the noun. */
  readonly range: TokenRange;
  readonly head: number;
  readonly noun: string;
  readonly category: NounCategory;
  readonly plural: boolean;
  readonly gender: Gender | undefined;
  readonly definite: boolean;
  /** Token of the possessor's last word or possessive pronoun, or -1. */
  readonly possessor: number;
  /** Opens with a quantity: "some leaders", "other reports", "three guards" are not those spoken of before. */
  readonly counted: boolean;
  /** Counted by no number: "some leaders", "several senators". */
  readonly vague: boolean;
  /** Folded words between determiner and noun. */
  readonly modifiers: ReadonlySet<string>;
}

/** Finds the nouns of the lexicons that head a noun phrase. `taken(i)`: token `i` belongs to a name. */
export function findNounMentions(text: TextDocument, taken: (token: number) => boolean): NounMention[] {
  const mentions: NounMention[] = [];
  const { words } = text;
  for (let at = 0; at < words.length; at++) {
    const { category, kind, capital } = words[at]!;
    if (!category || kind !== 'word' || taken(at)) continue;
    if (capital && !isSentenceStart(text, at)) continue;
    if (headsPhrase(text, at, taken)) mentions.push(readNounPhrase(text, at, category));
  }
  return mentions;
}

/** Not the first part of a compound or the role of a name that follows. */
function headsPhrase({ tokens, words }: TextDocument, at: number, taken: (token: number) => boolean): boolean {
  const next = words[at + 1];
  if (!next || next.kind !== 'word' || tokens[at + 1]!.sentence !== tokens[at]!.sentence || next.clitic) return true;
  if (taken(at + 1) || (next.looksLikePerson && !next.category)) return false;
  return !next.category || DETERMINERS.has(next.lexical) || ALSO_VERBS.has(next.lexical);
}

/** Reads the noun phrase whose head stands at `head`. */
export function readNounPhrase(text: TextDocument, head: number, category: NounCategory): NounMention {
  const { tokens, words, sentences } = text;
  const first = sentences[tokens[head]!.sentence]!.tokens.start;
  const role = Math.min(head, startOfRole(words, first, head));
  const reach = behindDeterminer(words, first, role);
  const opening = reach > first ? words[reach - 1] : undefined;
  const opened = opening !== undefined && (opening.determiner || possessorAt(tokens, words, reach, opening) >= 0);
  const inner = opened ? reach : startOfBarePhrase(words, reach, head);
  const word = words[head]!;
  const person = category === 'person' ? word.person : undefined;
  const plural = person ? person.plural : word.plural || GROUP_NOUNS.has(word.lexical);
  // "He said that scientists …": "that" opens a clause.
  const isOpening = plural && words[inner - 1]?.lower === 'that';
  const before = inner > first && !isOpening ? words[inner - 1] : undefined;
  const possessor = possessorAt(tokens, words, inner, before);
  const definite = possessor >= 0 || (before !== undefined && before.on(List.Demonstrative));
  const start = possessor >= 0 ? startOfPossessor(words, possessor, first) : before?.determiner ? inner - 1 : inner;
  return {
    range: { start, end: head + 1 },
    head,
    noun: category === 'person' ? nounAt(words, head) : word.singular,
    category,
    plural,
    definite,
    possessor,
    counted: !definite && (isCount(before) || isCount(words[inner])),
    vague: !definite && [before, words[inner]].some((counting) => counting && VAGUE_COUNTS.has(counting.lower)),
    modifiers: lexicalsIn(words, inner, head),
    gender: person?.gender,
  };
}

/** "the 31-year-old actor", "the partially redacted report": an age and participles belong to a noun where a determiner stands before them. */
function behindDeterminer(words: readonly WordRecord[], first: number, reach: number): number {
  let start = reach;
  while (start > first && BEFORE_NOUN.test(words[start - 1]!.lower)) start--;
  return start > first && words[start - 1]!.determiner ? start : reach;
}

const BEFORE_NOUN = /^\d+-year-old$|[^e]ed$|ly$/;

const isCount = (word: WordRecord | undefined) =>
  word !== undefined && (word.kind === 'number' || COUNTING.has(word.lower));

const NONE: ReadonlySet<string> = new Set();

function lexicalsIn(words: readonly WordRecord[], start: number, end: number): ReadonlySet<string> {
  if (start === end) return NONE;
  const lexicals = new Set<string>();
  for (let i = start; i < end; i++) lexicals.add(words[i]!.lexical);
  return lexicals;
}

function possessorAt(
  tokens: readonly Token[],
  words: readonly WordRecord[],
  inner: number,
  before: WordRecord | undefined,
): number {
  if (!before) return -1;
  if (before.on(List.Possessive)) return inner - 1;
  if (before.clitic) return inner - 2;
  return (before.text === '’' || before.text === "'") &&
    words[inner - 2]?.lower.endsWith('s') &&
    tokens[inner - 1]!.start === tokens[inner - 2]!.end
    ? inner - 2
    : -1;
}

/** Without an article in front, only words that look like adjectives or names belong to a noun: no verb before it is taken in. */
function startOfBarePhrase(words: readonly WordRecord[], from: number, head: number): number {
  let start = head;
  while (start > from && mayModifyNoun(words[start - 1]!)) start--;
  return start;
}

const mayModifyNoun = ({ text }: WordRecord) => opensWithCapital(text) || ADJECTIVE_LOOK.test(text);

/** The whole name of a possessor: "Ana Maria Roe" of "Ana Maria Roe’s lawyer", with its article. */
function startOfPossessor(words: readonly WordRecord[], possessor: number, first: number): number {
  let start = possessor;
  if (!words[possessor]!.capital) return withArticle(words, start, first);
  while (start > first && words[start - 1]!.capital && !words[start - 1]!.functionWord) start--;
  return withArticle(words, start, first);
}

const withArticle = (words: readonly WordRecord[], start: number, first: number) =>
  start > first && /^(?:the|a|an)$/.test(words[start - 1]!.lower) ? start - 1 : start;
