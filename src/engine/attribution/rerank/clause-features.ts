import type { TokenRange } from '../../document/document';
import { BE, MODALS, NEGATED_AUXILIARIES, NEGATORS } from '../../lexicon/closed-classes';
import type { BlockKind } from '../../model';
import { Tag } from '../tagger/features/pos-features';
import { QuoteState } from '../tagger/features/token-view';
import type { TaggerInput } from '../tagger/tagger-input';
import type { UnrankedCandidate } from '../tagger/tag-arguments';
import { wordKind } from './word-kinds';

/** Numbers that tell a statement from other clauses. */
export const CLAUSE_FEATURES = 22;

/** What all candidates of an article share. */
export interface WholeArticle {
  /** Words for the writer and the reader in the article's own voice, in 100 tokens. */
  readonly personal: number;
}

/** Looks at the article as a whole: guides and essays speak of their writer and reader. */
export function viewWhole({ view }: TaggerInput): WholeArticle {
  const { count, document, quote } = view;
  let personal = 0;
  for (let i = 0; i < count; i++) {
    if (!(quote[i]! & QuoteState.Inside) && /^(?:i|we|you)$/.test(document.tokens[i]!.lower)) personal++;
  }
  return {
    personal: (100 * personal) / Math.max(1, count),
  };
}

/** Each kind of block as the trees see it. */
const BLOCKS: Readonly<Record<BlockKind, number>> = {
  headline: 0,
  standfirst: 1,
  heading: 2,
  byline: 3,
  paragraph: 4,
  'list-item': 5,
  'block-quote': 6,
  'embedded-post': 7,
  caption: 8,
  label: 9,
};

/** Stand for what is not there. */
const NONE = -1;
const FAR = 99;
const SENTENCE_END = 30;

/** Writes what kind of clause the candidate `rank` of a cue is: how its content opens and ends, what its cue's verb looks like, who its source is. */
export function writeClauseFeatures(
  input: TaggerInput,
  whole: WholeArticle,
  ofCue: readonly UnrankedCandidate[],
  rank: number,
  out: Float32Array,
  to: number,
): void {
  const { view } = input;
  const { document, pos, sense, shape, sentence } = view;
  const { tokens, blocks } = document;
  const candidate = ofCue[rank]!;
  const { cue, source, content } = candidate;
  const kindAt = (at: number) => wordKind(tokens[at]!.lower);
  const first = content[0];
  const last = content.at(-1);
  const opener = first ? openerOf(input, first) : NONE;
  const before = cue.start > 0 && sentence[cue.start - 1] === sentence[cue.start] ? cue.start - 1 : NONE;
  const head = source[0] ? headOf(input, source[0]) : NONE;
  const goesOn = last !== undefined && last.end < view.count && sentence[last.end] === sentence[last.end - 1];
  let n = to;
  out[n++] = opener < 0 ? NONE : kindAt(opener);
  out[n++] = opener < 0 ? NONE : pos[opener]!;
  out[n++] = BLOCKS[blocks[tokens[cue.start]!.block]!.kind];
  out[n++] = helpersOf(input, cue);
  out[n++] = endingOf(tokens[cue.end - 1]!.lower);
  out[n++] = before < 0 ? NONE : kindAt(before);
  out[n++] = before < 0 ? NONE : pos[before]!;
  out[n++] = before < 0 ? NONE : shape[before]!;
  out[n++] = head < 0 ? NONE : sense[head]!;
  out[n++] = head < 0 ? NONE : pos[head]!;
  out[n++] = head < 0 ? NONE : kindAt(head);
  out[n++] = head < 0 ? NONE : shape[head]!;
  out[n++] = source[0] && source[0].start > 0 ? pos[source[0].start - 1]! : NONE;
  out[n++] = source[0] && source[0].end < view.count ? pos[source[0].end]! : NONE;
  out[n++] = candidate.logProbability - ofCue[0]!.logProbability;
  out[n++] = ofCue.length;
  out[n++] = ofCue.length > 1 ? ofCue[0]!.logProbability - ofCue[1]!.logProbability : FAR;
  out[n++] = last ? (goesOn ? pos[last.end]! : SENTENCE_END) : NONE;
  out[n++] = first && last ? sentence[last.end - 1]! - sentence[first.start]! : NONE;
  out[n++] = firstVerb(input, content);
  out[n++] = cutQuotations(input, content);
  out[n++] = whole.personal;
}

/** The first word of a content, its marks passed over. */
function openerOf({ view }: TaggerInput, { start, end }: TokenRange): number {
  let at = start;
  while (at < end - 1 && view.pos[at] === Tag.PUNCT) at++;
  return at;
}

/** Whether a cue is negated (1), has a modal verb (2), a form of "be" (4), an infinitive (8): bits. */
function helpersOf({ view }: TaggerInput, { start, end }: TokenRange): number {
  let bits = 0;
  for (let i = start; i < end; i++) {
    const word = view.document.tokens[i]!.lower;
    if (NEGATORS.has(word) || NEGATED_AUXILIARIES.has(word)) bits |= 1;
    else if (MODALS.has(word)) bits |= 2;
    else if (BE.has(word)) bits |= 4;
    else if (word === 'to') bits |= 8;
  }
  return bits;
}

/** The form of a verb by its ending. */
function endingOf(word: string): number {
  if (word.endsWith('ing')) return 1;
  if (word.endsWith('ed')) return 2;
  return word.endsWith('s') ? 3 : 0;
}

/** The noun that names a source: the last one before a preposition, a comma or a clause. */
function headOf({ view }: TaggerInput, { start, end }: TokenRange): number {
  let head = NONE;
  for (let i = start; i < end; i++) {
    const part = view.pos[i];
    if (part === Tag.NOUN || part === Tag.PROPN || part === Tag.PRON) head = i;
    else if (head >= 0 && (part === Tag.ADP || part === Tag.PUNCT || part === Tag.SCONJ || part === Tag.VERB)) break;
  }
  return head < 0 ? start : head;
}

/** The content's first verb: 3 right at its start, 2 an auxiliary, 1 another one, 0 none. */
function firstVerb({ view }: TaggerInput, content: readonly TokenRange[]): number {
  for (const { start, end } of content)
    for (let i = start; i < end; i++) {
      if (view.pos[i] === Tag.AUX) return 2;
      if (view.pos[i] === Tag.VERB) return i - start < 2 ? 3 : 1;
    }
  return 0;
}

/** How many edges of the content cut a quotation in two. */
function cutQuotations({ view }: TaggerInput, content: readonly TokenRange[]): number {
  let cuts = 0;
  for (const { start, end } of content) {
    const opens = view.quote[start]!;
    const closes = view.quote[end - 1]!;
    if (opens & QuoteState.Inside && !(opens & QuoteState.Opens)) cuts++;
    if (closes & QuoteState.Inside && !(closes & QuoteState.Closes)) cuts++;
  }
  return cuts;
}
