import type { Span } from '../../model';
import type { TextDocument, TokenRange } from '../../document/document';
import { looksLikeAcronym } from '../../lexicon/characters';
import type { WordRecord } from '../../lexicon/word-record';
import type { Entry, WordKind } from '../../lexicon/conflicts/entries';
import { fixedKeys } from '../../lexicon/conflicts/keys';

export type { WordKind };

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
  /** What it may be a sign of. */
  readonly signs: number;
  readonly sense: Sense;
}

/** An entry in one document: what all tokens of a form share. */
export interface Sense {
  readonly entry: Entry;
  readonly signs: number;
  /** Shows what a statement is about. */
  readonly telling: boolean;
  /** Key of its concept: fixed, or a number of this document's own. */
  readonly concept: number;
  /** What the form says instead where a sentence or quotation opens, where any word has a capital; null for the same. */
  readonly opening: Sense | null;
}

/** Reads tokens as words, names told from other words by how the whole document writes them. */
export interface WordReader {
  /** Words of a token range, punctuation left out. */
  readonly words: (range: TokenRange) => Word[];
  /** What the token says, without its place; null for punctuation. */
  readonly senseAt: (token: number) => Sense | null;
  /** One more than the greatest key so far. */
  readonly keyCount: () => number;
  /** Token range of a span of text; empty where the span holds no token. */
  readonly rangeOf: (span: Span) => TokenRange;
}

export function createWordReader(document: TextDocument): WordReader {
  const { tokens, forms, formOf, sentences } = document;
  const own = new Map<string, number>();
  const readForm = createFormReader(forms, own);
  // By form; undefined until a statement has it.
  const senses = forms.map((): Sense | null | undefined => undefined);
  const opens = (index: number) =>
    sentences[tokens[index]!.sentence]!.tokens.start === index || tokens[index - 1]?.kind === 'punctuation';
  const senseAt = (index: number): Sense | null => {
    const form = formOf[index]!;
    let sense = senses[form];
    if (sense === undefined) senses[form] = sense = readForm(forms[form]!);
    return sense !== null && sense.opening !== null && opens(index) ? sense.opening : sense;
  };
  return {
    keyCount: () => fixedKeys() + own.size,
    senseAt,
    words: ({ start, end }) => {
      const words: Word[] = [];
      for (let i = start; i < end; i++) {
        const sense = senseAt(i);
        if (sense) words.push(toWord(i, sense));
      }
      return words;
    },
    rangeOf: ([start, end]) => {
      const first = lowerBound(tokens, start, 0);
      return { start: first, end: lowerBound(tokens, end, first) };
    },
  };
}

/** Tells names from other words, and numbers concepts that have no fixed key. */
function createFormReader(forms: readonly WordRecord[], own: Map<string, number>): (form: WordRecord) => Sense | null {
  const inLowerCase = lowerOfCapitals(forms);
  const toSense = (entry: Entry, opening: Sense | null = null): Sense => ({
    entry,
    signs: entry.signs,
    telling: tells(entry),
    concept: entry.fixed >= 0 ? entry.fixed : fixedKeys() + numberOf(own, entry.concept),
    opening,
  });
  return (form) => {
    const { text, lower, kind } = form;
    if (kind === 'punctuation') return null;
    const word = form.entry;
    const name = word.asName;
    if (!name || !form.capital) return toSense(word);
    const small = inLowerCase.has(lower);
    if (looksLikeAcronym(text)) return toSense(small ? word : name);
    if (word.kind === 'general') return toSense(word);
    return toSense(name, small ? toSense(word) : null);
  };
}

/** Lower-case forms of words that the document writes both with a capital and without. */
function lowerOfCapitals(forms: readonly WordRecord[]): ReadonlySet<string> {
  const capital = new Set<string>();
  for (const form of forms) if (form.capital) capital.add(form.lower);
  const both = new Set<string>();
  for (const form of forms) if (form.kind === 'word' && !form.capital && capital.has(form.lower)) both.add(form.lower);
  return both;
}

function toWord(token: number, sense: Sense): Word {
  const { lower, kind, family, concept, signs } = sense.entry;
  return { token, lower, kind, family, concept, signs, sense };
}

function numberOf(numbers: Map<string, number>, key: string): number {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size));
  return number;
}

/** Index of the first token, from `from` on, that starts at or after the offset. */
function lowerBound(tokens: TextDocument['tokens'], offset: number, from: number): number {
  let low = from;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words that can show what a statement is about. */
export const tells = ({ kind }: Pick<Entry, 'kind'>): boolean =>
  kind === 'specific' || kind === 'name' || kind === 'number';
