import type { TextDocument, TokenRange } from '../../document/document';
import { opensWithCapital } from '../../lexicon/characters';
import { genderOfFirstName } from '../../lexicon/first-names';
import { nounFacts } from '../../lexicon/noun-categories';
import { lexical, TITLES } from '../../lexicon/name-lexicon';
import { FIRST_AND_SECOND_PERSON, TURN_ROLES } from '../../lexicon/conversation-words';

/** A speaker's label before the words that it introduces: `Q:`, `ANA VALE (on camera):`, a bold name. */
export interface Label {
  readonly block: number;
  /** The name, without brackets and colon. */
  readonly name: TokenRange;
  /** The token behind the colon. */
  readonly end: number;
  /** Typed at a paragraph's or a sentence's start, rather than told by the page. */
  readonly typed: boolean;
  /** Has a note as only transcripts have it: `(voice-over)`, `(ph)`. */
  readonly noted: boolean;
}

/** The labels of a conversation in text order; those of a list, a recipe or a table of facts are none. */
export function findLabels(document: TextDocument): readonly Label[] {
  const told = document.blocks
    .flatMap((_, block) => toldLabel(document, block))
    .filter((label) => isSomebody(document, label));
  const typed = document.blocks.flatMap((_, block) => typedLabels(document, block));
  return [...told, ...typedSpeakers(document, typed, told.length >= MIN_LABELS)].sort(
    (a, b) => a.name.start - b.name.start,
  );
}

/** Which typed labels are speakers': capitals that make a transcript, names that make a conversation, or any known name beside labels that the page tells. */
function typedSpeakers(document: TextDocument, typed: readonly Label[], isInterview: boolean): readonly Label[] {
  const capitals = typed.filter(({ name }) => isUpper(document, name));
  if (isTranscript(document, capitals)) return capitals;
  if (isTranscript(document, typed) && isConversation(document, typed)) return typed;
  return isInterview ? typed.filter((label) => isSomebody(document, label)) : [];
}

const MIN_LABELS = 3;

function toldLabel({ blocks, tokens }: TextDocument, block: number): Label[] {
  const { kind, tokens: range } = blocks[block]!;
  if (kind !== 'label') return [];
  let { end } = range;
  while (end > range.start && tokens[end - 1]!.kind === 'punctuation') end--;
  if (end === range.start) return [];
  return [{ block, name: { start: range.start, end }, end: range.end, typed: false, noted: false }];
}

/** Labels at a paragraph's start, and, where it begins with one in capitals, at the starts of its further sentences. */
function typedLabels(document: TextDocument, block: number): Label[] {
  const { kind, tokens, sentences } = document.blocks[block]!;
  if (kind === 'label' || kind === 'headline' || kind === 'caption') return [];
  const first = typedLabel(document, block, tokens.start, tokens.end);
  if (!first) return [];
  if (!isUpper(document, first.name)) return [first];
  const labels = [first];
  for (let i = sentences.start; i < sentences.end; i++) {
    const { start } = document.sentences[i]!.tokens;
    const further = start > first.end ? typedLabel(document, block, start, tokens.end) : undefined;
    if (further && isUpper(document, further.name)) labels.push(further);
  }
  return labels;
}

/** Longest name in a typed label, and longest note behind it, in tokens. */
const MOST_NAME = 5;
const MOST_NOTE = 6;

/** `Q:`, `VALE:`, `THE PRESIDENT:`, `Ana Vale (ph):`, an opening mark before it or not. */
function typedLabel({ tokens }: TextDocument, block: number, from: number, limit: number): Label | undefined {
  const start = tokens[from]?.kind === 'punctuation' ? from + 1 : from;
  let end = start;
  while (end < limit && end - start < MOST_NAME && tokens[end]!.kind === 'word' && opensWithCapital(tokens[end]!.text))
    end++;
  if (end === start) return undefined;
  let colon = end;
  if (tokens[end]?.text === '(') {
    while (colon < Math.min(limit, end + MOST_NOTE) && tokens[colon]!.text !== ')') colon++;
    colon++;
  }
  if (tokens[colon]?.text !== ':' || colon + 1 >= limit) return undefined;
  return { block, name: { start, end }, end: colon + 1, typed: true, noted: colon > end };
}

const isUpper = ({ tokens }: TextDocument, { start, end }: TokenRange): boolean => {
  for (let i = start; i < end; i++) if (tokens[i]!.text !== tokens[i]!.text.toUpperCase()) return false;
  return true;
};

/** Share of labelled paragraphs between the first and the last label. A round-up with datelines (`OSLO: …`) has fewer. */
const MIN_LABELLED_SHARE = 0.5;

/** Whether labels come back and stand close, as in a conversation, or have the notes of a script. */
function isTranscript(document: TextDocument, labels: readonly Label[]): boolean {
  const names = new Set(labels.map(({ name }) => nameOf(document, name)));
  if (labels.some(({ noted }) => noted)) return labels.length > 1;
  if (labels.length < MIN_LABELS || names.size < 2 || names.size === labels.length) return false;
  return names.has('q') || labels.length >= MIN_LABELLED_SHARE * (labels.at(-1)!.block - labels[0]!.block + 1);
}

/** A label's name as it comes back. */
export const nameOf = ({ tokens }: TextDocument, { start, end }: TokenRange): string =>
  tokens
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ');

/** Whether at least half of the labelled paragraphs speak of oneself or to somebody. */
const isConversation = ({ blocks, tokens }: TextDocument, labels: readonly Label[]): boolean =>
  2 *
    labels.filter(({ block, end }) =>
      tokens
        .slice(end, blocks[block]!.tokens.end)
        .some(({ lower }) => lower === '?' || FIRST_AND_SECOND_PERSON.has(lower)),
    ).length >=
  labels.length;

/** Whether a label names somebody who can speak: not `Price:` nor `Photos:`. */
function isSomebody(document: TextDocument, { name }: Label): boolean {
  const { tokens, article } = document;
  const whole = nameOf(document, name);
  if (TURN_ROLES.has(whole) || (isUpper(document, name) && whole.length > 2)) return true;
  if ([article.publisher, ...article.authors].some((known) => known.toLowerCase() === whole)) return true;
  if (name.end - name.start === 1 && document.forms.some(({ text }) => text === whole)) return false;
  for (let i = name.start; i < name.end; i++) {
    const word = lexical(tokens[i]!.lower);
    // Alone, a first name may be any word: Price, Grace.
    const isFirstName = name.end - name.start > 1 && genderOfFirstName(word) !== undefined;
    if (isFirstName || TITLES.has(word) || nounFacts(word).category === 'person') return true;
  }
  return isNameInside(document, tokens[name.end - 1]!.text);
}

/** Whether a word stands with its capital inside some sentence that is no label. */
const isNameInside = ({ tokens, sentences }: TextDocument, text: string): boolean =>
  tokens.some(
    (token, i) => token.text === text && sentences[token.sentence]!.tokens.start < i && tokens[i + 1]?.text !== ':',
  );
