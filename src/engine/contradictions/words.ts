import type { Span } from '../model';
import type { TextDocument, TokenRange } from '../text/document';
import { conceptOf, familyOf, isFunctionWord, isGeneral } from './lexicon/vocabulary';

/** `specific` words show what a clause is about; `general` ones (say, people, Monday) only help; `function` words do not count. */
export type WordKind = 'name' | 'specific' | 'general' | 'number' | 'function';

/** A word of a statement as the pairing sees it. */
export interface Word {
  /** Index into the document's tokens. */
  readonly token: number;
  readonly lower: string;
  readonly kind: WordKind;
  /** Key of the word's family (deny, denial). */
  readonly family: string;
  /** Key of its meaning: the family or a group of near synonyms. A name's own lower-case form. */
  readonly concept: string;
}

/** Reads tokens as words, names told from other words by how the whole document writes them. */
export interface WordReader {
  /** Words of a token range, punctuation left out. */
  readonly words: (range: TokenRange) => Word[];
  /** Token range of a span of text; empty where the span holds no token. */
  readonly rangeOf: (span: Span) => TokenRange;
}

const CAPITAL = /^\p{Lu}/u;
/** The expression is kept for letters beyond ASCII, which are few. */
const isCapital = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : CAPITAL.test(text);
};
const ACRONYM = /^[\p{Lu}.&\d-]{2,}$/u;

export function createWordReader(document: TextDocument): WordReader {
  const { tokens, sentences } = document;
  const lowerCase = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && !isCapital(token.text)) lowerCase.add(token.lower);
  const isName = (index: number) => {
    const { text, lower, sentence } = tokens[index]!;
    if (!isCapital(text) || isFunctionWord(lower)) return false;
    if (ACRONYM.test(text) && text.length > 1) return !lowerCase.has(lower);
    const opening = sentences[sentence]!.tokens.start === index || tokens[index - 1]?.kind === 'punctuation';
    return opening ? !lowerCase.has(lower) && !isGeneral(lower) : !isGeneral(lower);
  };
  const cache = new Map<number, Word>();
  const wordAt = (index: number): Word => {
    const known = cache.get(index);
    if (known) return known;
    const token = tokens[index]!;
    const lower = token.lower.replaceAll('’', "'");
    const name = token.kind === 'word' && isName(index);
    const kind =
      token.kind === 'number'
        ? 'number'
        : isFunctionWord(lower) || lower.endsWith("n't")
          ? 'function'
          : name
            ? 'name'
            : isGeneral(lower)
              ? 'general'
              : 'specific';
    const plain = kind === 'name' || kind === 'number';
    const word = {
      token: index,
      lower,
      kind,
      family: plain ? lower : familyOf(lower),
      concept: name ? nameConcept(lower) : plain ? lower : conceptOf(lower),
    } as const;
    cache.set(index, word);
    return word;
  };
  return {
    words: ({ start, end }) => {
      const words: Word[] = [];
      for (let i = start; i < end; i++) if (tokens[i]!.kind !== 'punctuation') words.push(wordAt(i));
      return words;
    },
    rangeOf: ([start, end]) => {
      const first = lowerBound(tokens, start);
      return { start: first, end: Math.max(first, lowerBound(tokens, end)) };
    },
  };
}

/** `Syrians` and `Syrian` are one name. */
const nameConcept = (lower: string): string => (lower.length > 4 && lower.endsWith('s') ? lower.slice(0, -1) : lower);

/** Index of the first token that starts at or after the offset. */
function lowerBound(tokens: TextDocument['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
