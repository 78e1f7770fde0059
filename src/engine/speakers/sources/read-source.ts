import type { TextDocument, TokenRange } from '../../document/document';
import { MOUTHPIECES, SOURCE_PRONOUNS } from '../../lexicon/name-lexicon';
import { List } from '../../lexicon/name-lists';
import type { WordRecord } from '../../lexicon/word-record';
import { isInsideName, type References } from '../entities/references';
import { joinsFields } from '../mentions/words';
import { type Head, readSegment } from './source-heads';
import { SOURCE_SUBJECTS, TAKEN_IN_VERB } from '../../lexicon/reference-words';

/** The words of a source, read as a phrase. */
export type SourceReading =
  | { readonly form: 'none' }
  /** A pronoun, folded: he, she, they, it, we, I, who, this … */
  | { readonly form: 'pronoun'; readonly word: string; readonly range: TokenRange }
  /** One or several heads joined by `and`; `range` is the whole phrase without appositions and clauses behind it. */
  | { readonly form: 'phrase'; readonly heads: readonly Head[]; readonly range: TokenRange };

/** Longest source, in tokens, that is read; a longer one is cut. */
const LONGEST_SOURCE = 60;
/** Reads the source of an attribution. */
export function readSource(references: References, ranges: readonly TokenRange[]): SourceReading {
  const { document } = references;
  const { words } = document;
  const [start, end] = [ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0];
  const range = trim(words, { start, end: Math.min(end, start + LONGEST_SOURCE) });
  if (range.start >= range.end) return { form: 'none' };
  const relative = lastRelative(words, ranges);
  if (relative) return relative;
  let telling = 0;
  let pronoun = words[range.start]!;
  for (let i = range.start; i < range.end; i++) {
    const word = words[i]!;
    if (word.kind !== 'word' || word.on(List.SourceNoise)) continue;
    if (telling === 0) pronoun = word;
    telling++;
  }
  // A source with the verb behind it (“She went on”) is its pronoun.
  const bare = pronoun.lower.replace(TAKEN_IN_VERB, '');
  const isPronoun = SOURCE_PRONOUNS.has(bare) && (telling <= 1 || SOURCE_SUBJECTS.has(bare));
  if (isPronoun && pronoun.text !== 'US') return { form: 'pronoun', word: bare, range };
  const segments = splitSegments(words, range, (at) => isInsideName(references, at));
  const heads = withClause(words, readHeads(references, segments), range.end);
  if (!heads.length) return lastPronoun(words, range);
  return { form: 'phrase', heads, range: { start: heads[0]!.range.start, end: heads.at(-1)!.range.end } };
}

/** "The firm published a letter that": the words before the pronoun have been taken into the source. */
function lastRelative(words: readonly WordRecord[], ranges: readonly TokenRange[]): SourceReading | undefined {
  const [start, end] = [ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0];
  const { lower } = words[end - 1]!;
  if (end - start < 2 || !/^(?:which|that)$/.test(lower)) return undefined;
  return { form: 'pronoun', word: lower, range: { start: end - 1, end } };
}

/** "The following month they": a time has been taken into the source. */
function lastPronoun(words: readonly WordRecord[], { end }: TokenRange): SourceReading {
  const { lower } = words[end - 1]!;
  return SOURCE_SUBJECTS.has(lower)
    ? { form: 'pronoun', word: lower, range: { start: end - 1, end } }
    : { form: 'none' };
}

const drops = (word: WordRecord) => (word.kind === 'punctuation' && word.text !== '&') || word.on(List.SourceEdge);

/** Drops marks and adverbs at both ends. */
function trim(words: readonly WordRecord[], range: TokenRange): TokenRange {
  let { start, end } = range;
  while (start < end && (drops(words[start]!) || words[start]!.clitic)) start++;
  while (end > start && (drops(words[end - 1]!) || (words[end - 1]!.clitic && end - start > 1))) end--;
  return { start, end };
}

/** Parts of a source between commas, dashes and brackets; a part ends where a clause begins. */
interface Segment extends TokenRange {
  /** Joined to the part before by `and`. */
  readonly joined: boolean;
  /** In brackets, so that it tells of the part before and is nobody else. */
  readonly bracketed: boolean;
}

/** Longest description, in tokens, that keeps its clause: "a resident who did not want to be named". */
const LONGEST_CLAUSE = 14;

/** A description without a name goes on with the clause that tells who it is. */
function withClause(words: readonly WordRecord[], heads: readonly Head[], end: number): readonly Head[] {
  const [head] = heads;
  if (heads.length !== 1 || !head || head.reference?.name || head.appositions.length > 0) return heads;
  const isPlain = words.slice(head.range.end, end).every(({ kind }) => kind === 'word' || kind === 'number');
  const opensClause =
    isPlain && /^(?:who|that|whose)$/.test(words[head.range.end]?.lower ?? '') && head.range.end < end - 1;
  return opensClause && end - head.range.start <= LONGEST_CLAUSE
    ? [{ ...head, range: { start: head.range.start, end } }]
    : heads;
}

function splitSegments(words: readonly WordRecord[], range: TokenRange, isName: (at: number) => boolean): Segment[] {
  const segments: Segment[] = [];
  let start = range.start;
  let joined = false;
  let prepositions = 0;
  let dead = false;
  const close = (end: number, next: number, joins: boolean) => {
    if (end > start && !dead) segments.push({ start, end, joined, bracketed: words[start - 1]?.text === '(' });
    [start, joined, prepositions, dead] = [next, joins, 0, false];
  };
  for (let at = range.start; at < range.end; at++) {
    const word = words[at]!;
    const { kind, text, lower } = word;
    if (kind === 'punctuation' && /^[,—–();:-]+$/.test(text)) close(at, at + 1, false);
    else if (lower === 'and' && (dead || joinsFields(words, at) || (at > start && isName(at)))) continue;
    else if (lower === 'and' && !prepositions && at > start) close(at, at + 1, true);
    else if (lower === 'and' && at === start) [start, joined] = [at + 1, true];
    else if (!dead && word.on(List.SourceClause) && !(at === range.start && lower === 'that')) {
      if (at > start) segments.push({ start, end: at, joined, bracketed: words[start - 1]?.text === '(' });
      dead = true;
    } else if (word.preposition) prepositions++;
  }
  close(range.end, range.end, false);
  return segments;
}

/** First the phrase that names the source, then whoever is joined to it; other parts are appositions. */
function readHeads(references: References, segments: readonly Segment[]): readonly Head[] {
  const read: Head[] = [];
  let joinedAt = 0;
  for (const segment of segments) {
    const head = segment.bracketed && read.length ? undefined : readSegment(references, segment);
    if (!head) continue;
    if (segment.joined && !joinedAt) joinedAt = read.length;
    read.push(head);
  }
  if (read.length === 0) return read;
  if (joinedAt > 0) {
    const members = read.slice(0, joinedAt + 1);
    if (areMembers(references.document.words, members)) return members;
  }
  const [first] = read;
  const last = read.at(-1)!;
  const whole = { start: first!.range.start, end: last.range.end };
  if (joinedAt > 0 && isListOfFields(references.document.words, read)) return [{ ...first!, range: whole }];
  if (joinedAt === 1 && read.length === 2 && areIssuers(references.document.words, first!, last))
    return [{ ...last, range: whole }];
  const heads = read.length > 1 ? withNamedPrincipal(references.document, read) : read;
  if (heads.length === 1) return heads;
  const chosen = chosenHead(references, heads);
  const { reference, noun, range } = heads[chosen]!;
  return [{ reference, noun, range, appositions: heads.filter((_, i) => i !== chosen) }];
}

/** "Residents of Dorne, Wick and Vale": the names tell whose residents they are; a village may look like a person. */
function isListOfFields(words: readonly WordRecord[], [first, ...others]: readonly Head[]): boolean {
  const noun = first?.noun;
  if (!noun?.plural || noun.head + 2 >= first!.range.end || !words[noun.head + 1]!.preposition) return false;
  const mayBePersons = others.length > 1 && words[noun.head + 1]!.lower === 'of';
  return others.every(({ reference }) => {
    const { entity, reading } = reference?.name ?? {};
    return entity !== undefined && !reading!.titled && (mayBePersons || entity.kind !== 'person');
  });
}

/** "Vale Bank and Orla Trust data": both names tell whose document it is. */
const areIssuers = (words: readonly WordRecord[], { reference }: Head, { noun, range }: Head): boolean =>
  reference?.name !== undefined &&
  noun?.category === 'document' &&
  words[range.start]!.capital &&
  !words[range.start]!.determiner;

/** Nouns for persons that no single name stands beside. */
const COLLECTIVE = /^(?:family|couple|household)$/;

/**
 * "A spokesman for the mayor, Jane Roe": the name may be the mayor's as well as the spokesman's, and it would be wrong to put the one's words
 * into the other's mouth. So it counts to the description. "A lawyer for the family, Jane Roe" has no such doubt.
 */
function withNamedPrincipal({ words }: TextDocument, heads: readonly Head[]): readonly Head[] {
  const [first, second, ...rest] = heads;
  if (!first?.noun || first.noun.plural || first.reference?.name || !second || !isPersonal(second)) return heads;
  if (!MOUTHPIECES.has(first.noun.noun)) return heads;
  const isComplemented = /^(?:for|of|to)$/.test(words[first.noun.head + 1]?.lower ?? '');
  const principal = words[first.range.end - 1]!.person;
  if (!isComplemented || !principal || principal.plural || COLLECTIVE.test(principal.singular)) return heads;
  return [{ ...first, range: { start: first.range.start, end: second.range.end } }, ...rest];
}

/** A noun gives way to the person named beside it: "a lawyer for the family, Jane Roe". */
function chosenHead(references: References, heads: readonly Head[]): number {
  const [first] = heads;
  const named = heads.findIndex(
    (head, i) => isPersonal(head) && (i === 1 || head.reference!.entity!.kind === 'person'),
  );
  if (named <= 0 || first!.reference?.name || first!.noun?.category === 'document') return 0;
  return first!.noun?.plural && !isOneOf(references, first!) ? 0 : named;
}

const isPersonal = ({ reference }: Head) =>
  reference?.name !== undefined && (reference.entity?.kind === 'person' || reference.entity?.kind === 'unknown');

/** "One of the protesters, Jane Roe": a noun in the plural behind "one of". */
function isOneOf(references: References, head: Head): boolean {
  return /^(?:one|another)$/.test(references.document.tokens[head.range.start]?.lower ?? '');
}

/** A name, or a noun in the plural or with a determiner or possessor of its own. */
const hasOwnName = (words: readonly WordRecord[], { reference, noun }: Head) =>
  reference?.name !== undefined ||
  (noun !== undefined && (noun.plural || noun.possessor >= 0 || words[noun.range.start]!.determiner));

/** All heads of a list are names, or nouns with their own determiner: a group and no apposition. */
function areMembers(words: readonly WordRecord[], heads: readonly Head[]): boolean {
  if (heads.length > 2 && !heads.slice(0, -1).every(({ reference }) => reference?.name)) return false;
  return hasOwnName(words, heads[0]!) && hasOwnName(words, heads.at(-1)!);
}
