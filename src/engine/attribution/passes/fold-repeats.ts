import type { TextDocument, TokenRange } from '../../document/document';
import { relink, type Candidate } from '../candidate';
import type { Pass } from './pass';

/** Fewer words in common are chance. */
const MIN_WORDS = 4;
/** Whole statements of this many words that occur twice are copies (a box that repeats the body). */
const MIN_COPY_WORDS = 8;
/** Statements looked at for each that may be a copy. */
const MAX_LOOKED_AT = 4;

/**
 * Pull quotes, headlines, captions and boxes say again what the article says elsewhere: a candidate outside the running
 * text, or with nobody named, whose words stand in a paragraph's statement, and any statement that occurs word for word
 * before, become further places (`repeats`) of that one. They are found by their first four words, so the work is
 * linear in the words of all statements.
 */
export const foldRepeats: Pass = {
  name: 'fold-repeats',
  run: ({ document }, candidates) => {
    const original = findOriginals(document, candidates);
    if (original.size === 0) return candidates;
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const rootOf = (id: number): number => {
      const whole = original.get(id);
      return whole === undefined ? id : rootOf(whole);
    };
    const places = new Map<number, TokenRange[]>();
    for (const copy of original.keys()) {
      const { content, repeats = [] } = byId.get(copy)!;
      places.set(rootOf(copy), [...(places.get(rootOf(copy)) ?? []), ...content, ...repeats]);
    }
    return candidates
      .filter(({ id }) => !original.has(id))
      .map((candidate) => relink(withPlaces(candidate, places.get(candidate.id)), rootOf));
  },
};

const withPlaces = (candidate: Candidate, more: readonly TokenRange[] | undefined): Candidate =>
  more
    ? { ...candidate, repeats: [...(candidate.repeats ?? []), ...more].sort((a, b) => a.start - b.start) }
    : candidate;

/** Candidates that only repeat another one, each with the one that it repeats, by their ids. */
function findOriginals(document: TextDocument, candidates: readonly Candidate[]): Map<number, number> {
  const words = candidates.map(({ content }) => wordsOf(document, content));
  const isApart = candidates.map((candidate) => standsApart(document, candidate));
  const idOf = (index: number) => candidates[index]!.id;
  const original = new Map<number, number>();
  const passages = isApart.includes(true) ? indexPassages(words, isApart) : undefined;
  const openings = new Map<string, number[]>();
  words.forEach((list, i) => {
    const opening = list.slice(0, MIN_WORDS).join(' ');
    const others = isApart[i] ? passages?.get(opening) : openings.get(opening);
    const whole = others?.find((other) => {
      if (isApart[i]) return textOf(words[other]!).includes(textOf(list));
      return list.length >= MIN_COPY_WORDS && textOf(words[other]!) === textOf(list);
    });
    if (whole !== undefined) original.set(idOf(i), idOf(whole));
    if (!isApart[i]) add(openings, opening, i);
  });
  return original;
}

const textOf = (words: readonly string[]) => ` ${words.join(' ')} `;

/** Whether a candidate stands outside the running text, or is nobody's. */
function standsApart({ blocks, tokens }: TextDocument, { content, cue, source }: Candidate): boolean {
  if (!cue && source.length === 0) return true;
  const { kind } = blocks[tokens[content[0]!.start]!.block]!;
  return kind !== 'paragraph' && kind !== 'list-item' && kind !== 'embedded-post';
}

function wordsOf({ tokens }: TextDocument, content: readonly TokenRange[]): string[] {
  const words: string[] = [];
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) if (tokens[i]!.kind !== 'punctuation') words.push(tokens[i]!.lower);
  }
  return words;
}

/** Statements of the running text by each four words that follow one another in them, where the first words of one that stands apart may be those. */
function indexPassages(words: readonly (readonly string[])[], isApart: readonly boolean[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const openers = new Set(words.flatMap((list, i) => (isApart[i] ? list.slice(0, 1) : [])));
  words.forEach((list, statement) => {
    if (isApart[statement]) return;
    for (let i = 0; i + MIN_WORDS <= list.length; i++)
      if (openers.has(list[i]!)) add(index, list.slice(i, i + MIN_WORDS).join(' '), statement);
  });
  return index;
}

function add(index: Map<string, number[]>, key: string, statement: number): void {
  const list = index.get(key);
  if (!list) index.set(key, [statement]);
  else if (list.length < MAX_LOOKED_AT && list.at(-1) !== statement) list.push(statement);
}
