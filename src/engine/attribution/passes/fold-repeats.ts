import type { Attribution, Span } from '../../model';
import type { TextDocument } from '../../document/document';
import { relink } from '../links';
import { tokensIn } from '../spans';

/** Fewer words in common are chance. */
const MIN_WORDS = 4;
/** Whole statements of this many words that occur twice are copies (a box that repeats the body). */
const MIN_COPY_WORDS = 8;
/** Statements looked at for each candidate. */
const MAX_CANDIDATES = 4;

/**
 * Pull quotes, headlines, captions and boxes say again what the article says elsewhere: an attribution outside the running
 * text, or with nobody named, whose words stand in a paragraph's statement, and any statement that occurs word for word
 * before, become further places (`repeats`) of that one. Candidates are found by their first four words, so the work is
 * linear in the words of all statements. In text order, with references moved on.
 */
export function withRepeats(document: TextDocument, attributions: readonly Attribution[]): readonly Attribution[] {
  const original = findOriginals(document, attributions);
  if (original.size === 0) return attributions;
  const rootOf = (index: number): number => {
    const whole = original.get(index);
    return whole === undefined ? index : rootOf(whole);
  };
  const places = new Map<number, Span[]>();
  for (const copy of original.keys()) {
    const { content, repeats = [] } = attributions[copy]!;
    places.set(rootOf(copy), [...(places.get(rootOf(copy)) ?? []), ...content, ...repeats]);
  }
  const kept = attributions.map((_, i) => i).filter((i) => !original.has(i));
  const place = new Map(kept.map((index, i) => [index, i]));
  return relink(
    kept.map((index) => withPlaces(attributions[index]!, places.get(index))),
    (index) => place.get(rootOf(index)),
  );
}

const withPlaces = (item: Attribution, more: readonly Span[] | undefined): Attribution =>
  more ? { ...item, repeats: [...(item.repeats ?? []), ...more].sort(([a], [b]) => a - b) } : item;

/** Attributions that only repeat another one, each with the one that it repeats, by their indices. */
function findOriginals(document: TextDocument, attributions: readonly Attribution[]): Map<number, number> {
  const words = attributions.map(({ content }) => wordsOf(document, content));
  const isCandidate = attributions.map((item) => standsApart(document, item));
  const original = new Map<number, number>();
  const passages = isCandidate.includes(true) ? indexPassages(words, isCandidate) : undefined;
  const openings = new Map<string, number[]>();
  words.forEach((list, i) => {
    if (list.length < MIN_WORDS) return;
    const opening = list.slice(0, MIN_WORDS).join(' ');
    const others = isCandidate[i] ? passages?.get(opening) : openings.get(opening);
    const whole = others?.find((other) => {
      if (other === i || original.has(other)) return false;
      if (isCandidate[i]) return textOf(words[other]!).includes(textOf(list));
      return list.length >= MIN_COPY_WORDS && textOf(words[other]!) === textOf(list);
    });
    if (whole !== undefined) original.set(i, whole);
    if (!isCandidate[i]) add(openings, opening, i);
  });
  return original;
}

const textOf = (words: readonly string[]) => ` ${words.join(' ')} `;

/** Whether an attribution stands outside the running text, or is nobody's. */
function standsApart({ blocks, tokens }: TextDocument, { content, cue, source }: Attribution): boolean {
  if (cue.length === 0 && source.length === 0) return true;
  const first = tokensIn(tokens, content[0]![0], content[0]![1]).start;
  const { kind } = blocks[tokens[first]!.block]!;
  return kind !== 'paragraph' && kind !== 'list-item' && kind !== 'embedded-post';
}

function wordsOf({ tokens }: TextDocument, content: readonly Span[]): string[] {
  const words: string[] = [];
  for (const span of content) {
    const { start, end } = tokensIn(tokens, span[0], span[1]);
    for (let i = start; i < end; i++) if (tokens[i]!.kind !== 'punctuation') words.push(tokens[i]!.lower);
  }
  return words;
}

/** Statements of the running text by each four words that follow one another in them, where a candidate's first words may be those. */
function indexPassages(words: readonly (readonly string[])[], isCandidate: readonly boolean[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const openers = new Set(words.flatMap((list, i) => (isCandidate[i] ? list.slice(0, 1) : [])));
  words.forEach((list, statement) => {
    if (isCandidate[statement]) return;
    for (let i = 0; i + MIN_WORDS <= list.length; i++)
      if (openers.has(list[i]!)) add(index, list.slice(i, i + MIN_WORDS).join(' '), statement);
  });
  return index;
}

function add(index: Map<string, number[]>, key: string, statement: number): void {
  const list = index.get(key);
  if (!list) index.set(key, [statement]);
  else if (list.length < MAX_CANDIDATES && list.at(-1) !== statement) list.push(statement);
}
