import type { TokenRange } from '../../text/document';
import type { Draft } from './drafts';
import { isPunctuation, type Reading } from './reading';

/** Fewer words in common are chance. */
const MIN_WORDS = 4;
/** Whole statements of this many words that occur twice are copies (a box that repeats the body). */
const MIN_COPY_WORDS = 8;
/** Statements looked at for each candidate. */
const MAX_CANDIDATES = 4;

/** Statements that only repeat another one, each with the one that it repeats. */
export type Repeats = ReadonlyMap<Draft, Draft>;

/**
 * Pull quotes, headlines, captions and boxes say again what the article says elsewhere: a draft outside the running
 * text, or with nobody named, whose words stand in a paragraph's statement, and any statement that occurs word for word
 * before. Candidates are found by their first four words, so the work is linear in the words of all statements.
 */
export function findRepeats(reading: Reading, drafts: readonly Draft[]): Repeats {
  const index = new Map<string, Draft[]>();
  const texts = new Map(drafts.map((draft) => [draft, wordsOf(reading, draft.content)]));
  const body = drafts.filter((draft) => !isCandidate(reading, draft));
  for (const draft of body) addShingles(index, texts.get(draft)!, draft);
  const repeats = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const words = texts.get(draft)!;
    if (words.length < MIN_WORDS) continue;
    const text = ` ${words.join(' ')} `;
    const candidate = isCandidate(reading, draft);
    const original = index.get(words.slice(0, MIN_WORDS).join(' '))?.find((other) => {
      if (other === draft || repeats.has(other) || startOf(other) === startOf(draft)) return false;
      const whole = ` ${texts.get(other)!.join(' ')} `;
      if (candidate) return whole.includes(text);
      return words.length >= MIN_COPY_WORDS && whole === text && startOf(other) < startOf(draft);
    });
    if (original) repeats.set(draft, original);
  }
  return repeats;
}

const startOf = (draft: Draft) => draft.content[0]?.start ?? 0;

function isCandidate({ document, tokens }: Reading, { content, rule }: Draft): boolean {
  const [first] = content;
  if (!first || rule === 'label') return false;
  const { kind } = document.blocks[tokens[first.start]!.block]!;
  return rule === 'floating' || (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'embedded-post');
}

function wordsOf(reading: Reading, content: readonly TokenRange[]): string[] {
  const words: string[] = [];
  for (const { start, end } of content) {
    for (let i = start; i < end; i++)
      if (!isPunctuation(reading, i)) words.push(reading.tokens[i]!.lower.replaceAll('’', "'"));
  }
  return words;
}

function addShingles(index: Map<string, Draft[]>, words: readonly string[], draft: Draft): void {
  for (let i = 0; i + MIN_WORDS <= words.length; i++) {
    const key = words.slice(i, i + MIN_WORDS).join(' ');
    const list = index.get(key);
    if (!list) index.set(key, [draft]);
    else if (list.length < MAX_CANDIDATES && list.at(-1) !== draft) list.push(draft);
  }
}
