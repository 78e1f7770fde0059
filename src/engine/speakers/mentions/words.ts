import type { TextDocument, Token } from '../../text/document';
import { FUNCTION_WORDS, lexical } from '../lexicon/lexicon';

/** Whether a token is a word with a capital at its start. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text[0] !== token.lower[0];
}

/** An initial such as `J.` or `W`. */
export const isInitial = (token: Token): boolean => /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(token.text) && token.text !== 'I';

export const isClitic = (token: Token | undefined): boolean => token !== undefined && /^['’‘‛ʼ＇]s$/i.test(token.text);

/** `s’` of a plural possessor: the apostrophe directly after a word in -s, inside the sentence. */
export function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  const [mark, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!mark || !before || !next || !/^['’]$/.test(mark.text) || !before.lower.endsWith('s')) return false;
  return (
    mark.start === before.end && next.kind === 'word' && next.start > mark.end && mark.quotation === before.quotation
  );
}

const MARKS = /^["'“”‘’„«»`([—–:;•-]+$/;

/** Whether a capital at `index` may only be the start of a sentence, of a quotation or of a list item. */
export function isSentenceStart(document: TextDocument, index: number): boolean {
  const { tokens, sentences } = document;
  const token = tokens[index]!;
  if (sentences[token.sentence]!.tokens.start === index) return true;
  const before = tokens[index - 1];
  return before !== undefined && MARKS.test(before.text);
}

/** What the whole text shows about a word's spelling. */
export interface Spellings {
  /** Words that occur in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Words that occur with a capital where no sentence starts. */
  readonly capital: ReadonlySet<string>;
  /** Blocks written In Title Case, where a capital tells nothing. */
  readonly titled: ReadonlySet<number>;
}

/** Reads which words the text writes in lower case and which with a capital in mid-sentence. */
export function readSpellings(document: TextDocument): Spellings {
  const lower = new Set<string>();
  const capital = new Set<string>();
  const titled = new Set<number>();
  document.blocks.forEach((block, index) => {
    const running = block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'block-quote';
    if (isTitled(document, block.tokens.start, block.tokens.end, running ? 8 : 4)) titled.add(index);
  });
  document.tokens.forEach((token, index) => {
    if (token.kind !== 'word' || titled.has(token.block)) return;
    if (!isCapitalised(token)) lower.add(lexical(token.text));
    else if (!isSentenceStart(document, index)) capital.add(lexical(token.text));
  });
  return { lower, capital, titled };
}

/** Title case or all capitals: nearly all words of five letters and more open with a capital. */
function isTitled(document: TextDocument, start: number, end: number, fewest: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = start; i < end && long < 40; i++) {
    const token = document.tokens[i]!;
    if (token.kind !== 'word' || token.text.length < 5) continue;
    long++;
    if (isCapitalised(token)) capitals++;
  }
  return long >= fewest && capitals >= long * 0.8;
}

/** "US", "WHO": capitals throughout, so it is no pronoun. */
const isAcronym = (token: Token) =>
  token.text.length > 1 && token.text === token.text.toUpperCase() && /^\p{Lu}/u.test(token.text);

export const isFunctionWord = (token: Token): boolean => FUNCTION_WORDS.has(token.lower) && !isAcronym(token);
