import type { TextDocument, Token, TokenRange } from '../../text/document';
import { DETERMINERS, type Gender, GROUP_NOUNS, lexical, personNoun, singularOf } from '../lexicon/lexicon';
import { categoryOf, type NounCategory } from '../lexicon/categories';
import { nounAt, startOfRole } from './name-context';
import { isCapitalised, isClitic, isFunctionWord, isSentenceStart } from './words';

/** A common noun that may be the source of words: "the general", "a letter", "her lawyer". */
export interface NounMention {
  /** From the determiner or possessor to the noun. */
  readonly range: TokenRange;
  readonly head: number;
  readonly noun: string;
  readonly category: NounCategory;
  readonly plural: boolean;
  readonly gender?: Gender;
  readonly definite: boolean;
  /** Token of the possessor's last word or possessive pronoun, or -1. */
  readonly possessor: number;
  /** Folded words between determiner and noun. */
  readonly modifiers: ReadonlySet<string>;
}

/** Finds the nouns of the lexicons that head a noun phrase. `taken(i)`: token `i` belongs to a name. */
export function findNounMentions(document: TextDocument, taken: (token: number) => boolean): NounMention[] {
  const mentions: NounMention[] = [];
  document.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || taken(at)) return;
    if (isCapitalised(token) && !isSentenceStart(document, at)) return;
    const category = categoryOf(lexical(token.lower));
    if (!category || !headsPhrase(document.tokens, at, taken)) return;
    mentions.push(readNounPhrase(document, at, category));
  });
  return mentions;
}

/** Not the first part of a compound or the role of a name that follows. */
function headsPhrase(tokens: readonly Token[], at: number, taken: (token: number) => boolean): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind !== 'word' || next.sentence !== tokens[at]!.sentence) return true;
  if (taken(at + 1) || isClitic(next)) return isClitic(next);
  const word = lexical(next.text);
  return (
    !(categoryOf(word) && !DETERMINERS.has(word)) ||
    /^(?:state|states|post|posts|plan|plans|record|records|note|notes|order|orders|rule|rules|suit|calls|figures|star|stars|heads|bills|acts|reports|claims|contracts)$/.test(
      word,
    )
  );
}

/** Reads the noun phrase whose head stands at `head`. */
export function readNounPhrase(document: TextDocument, head: number, category: NounCategory): NounMention {
  const { tokens, sentences } = document;
  const first = sentences[tokens[head]!.sentence]!.tokens.start;
  const reach = Math.min(head, startOfRole(tokens, first, head));
  const opening = reach > first ? tokens[reach - 1] : undefined;
  const opened = opening !== undefined && (DETERMINERS.has(opening.lower) || possessorAt(tokens, reach, opening) >= 0);
  const inner = opened ? reach : startOfBarePhrase(tokens, reach, head);
  const before = inner > first ? tokens[inner - 1] : undefined;
  const word = lexical(tokens[head]!.text);
  const person = category === 'person' ? personNoun(word) : undefined;
  const plural = person ? person.plural : GROUP_NOUNS.has(word) || singularOf(word).plural;
  const possessor = possessorAt(tokens, inner, before);
  const start =
    possessor >= 0
      ? startOfPossessor(tokens, possessor, first)
      : before && DETERMINERS.has(before.lower)
        ? inner - 1
        : inner;
  return {
    range: { start, end: head + 1 },
    head,
    noun: category === 'person' ? nounAt(tokens, head) : singularOf(word).singular,
    category,
    plural,
    definite: possessor >= 0 || (before !== undefined && /^(?:the|this|that|these|those)$/.test(before.lower)),
    possessor,
    modifiers: new Set(tokens.slice(inner, head).map(({ text }) => lexical(text))),
    ...(person?.gender && { gender: person.gender }),
  };
}

function possessorAt(tokens: readonly Token[], inner: number, before: Token | undefined): number {
  if (!before) return -1;
  if (/^(?:his|her|their|its|our|my)$/.test(before.lower)) return inner - 1;
  if (isClitic(before)) return inner - 2;
  return /^['’]$/.test(before.text) && tokens[inner - 2]?.lower.endsWith('s') && before.start === tokens[inner - 2]!.end
    ? inner - 2
    : -1;
}

/** Without an article in front, only words that look like adjectives or names belong to a noun: no verb before it is taken in. */
function startOfBarePhrase(tokens: readonly Token[], from: number, head: number): number {
  let start = head;
  while (start > from && /^\p{Lu}|-|(?:al|ic|ive|ous|ary|an|ish|ior|rch|less)$/u.test(tokens[start - 1]!.text)) start--;
  return start;
}

/** The whole name of a possessor: "Ana Maria Roe" of "Ana Maria Roe’s lawyer", with its article. */
function startOfPossessor(tokens: readonly Token[], possessor: number, first: number): number {
  let start = possessor;
  if (!isCapitalised(tokens[possessor])) return withArticle(tokens, start, first);
  while (start > first && isCapitalised(tokens[start - 1]) && !isFunctionWord(tokens[start - 1]!)) start--;
  return withArticle(tokens, start, first);
}

const withArticle = (tokens: readonly Token[], start: number, first: number) =>
  start > first && /^(?:the|a|an)$/i.test(tokens[start - 1]!.text) ? start - 1 : start;
