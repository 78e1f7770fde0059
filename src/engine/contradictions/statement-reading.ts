import type { Speaker, Span, Statement } from '../model';
import type { TextDocument, TokenRange } from '../text/document';
import { DIRECTIVE_CUES, LEGAL_WORDS, TIME_WORDS } from './lexicon/cues.data';
import { familySet, lowerSet } from './lexicon/vocabulary';
import type { Denial } from './denial';
import { readDenials } from './denials';
import { partyOf, type Party } from './parties';
import { readPropositions, type Proposition } from './propositions';
import { createWordReader, type Word, type WordReader } from './words';

/** All that pairing wants to know of one statement. */
export interface Reading {
  readonly statement: Statement;
  readonly index: number;
  readonly party: Party;
  /** Token ranges of the content. */
  readonly content: readonly TokenRange[];
  readonly words: readonly Word[];
  readonly cue: readonly Word[];
  readonly propositions: readonly Proposition[];
  readonly denials: readonly Denial[];
  /** Words of its sentences that set times against each other: earlier, initially, now, later. */
  readonly times: ReadonlySet<string>;
  /** First and last sentence, as indices into the document. */
  readonly sentences: readonly [first: number, last: number];
  /** Shouted, too long, or a contract's words: nothing is concluded from it. */
  readonly unfit: boolean;
  /** The block is a headline or standfirst, which the body repeats. */
  readonly headline: boolean;
}

/** Statements with more words hold too much for a claim. */
const MAX_STATEMENT_WORDS = 400;

export function readStatements(
  document: TextDocument,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
): Reading[] {
  const reader = createWordReader(document);
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return statements.map((statement, index) => readStatement(document, reader, statement, index, byId));
}

function readStatement(
  document: TextDocument,
  reader: WordReader,
  statement: Statement,
  index: number,
  speakers: ReadonlyMap<string, Speaker>,
): Reading {
  const content = statement.content.map((span) => reader.rangeOf(span)).filter(({ start, end }) => end > start);
  const words = content.flatMap((range) => reader.words(range));
  const cue = wordsOfSpans(reader, statement.cue);
  const unfit = words.length > MAX_STATEMENT_WORDS || isShouted(document, words) || isLegalText(words);
  const propositions = unfit ? [] : readPropositions(document, reader, content);
  const party = partyOf(statement, reader, speakers);
  const { tokens, blocks } = document;
  const [first, last] = [tokens[content[0]?.start ?? -1], tokens[(content.at(-1)?.end ?? 0) - 1]];
  const kind = first && blocks[first.block]!.kind;
  return {
    statement,
    index,
    party,
    content,
    words,
    cue,
    propositions,
    denials: unfit ? [] : readDenials({ cue, words, propositions, anonymous: statement.source.length === 0 }),
    times: timesIn(document, first?.sentence, last?.sentence),
    sentences: [first?.sentence ?? -1, last?.sentence ?? -1],
    unfit,
    headline: kind === 'headline' || kind === 'standfirst' || kind === 'heading',
  };
}

const wordsOfSpans = (reader: WordReader, spans: readonly Span[]) =>
  spans.flatMap((span) => reader.words(reader.rangeOf(span)));

const timeWords = lowerSet(TIME_WORDS);
const NO_TIMES: ReadonlySet<string> = new Set();

function timesIn({ tokens, sentences }: TextDocument, first = -1, last = -1): ReadonlySet<string> {
  if (first < 0 || last < 0) return NO_TIMES;
  const { start } = sentences[first]!.tokens;
  const { end } = sentences[last]!.tokens;
  let times: Set<string> | undefined;
  for (let i = start; i < end; i++) if (timeWords.has(tokens[i]!.lower)) (times ??= new Set()).add(tokens[i]!.lower);
  return times ?? NO_TIMES;
}

const legalWords = lowerSet(LEGAL_WORDS);
const LEGAL_WORDS_ENOUGH = 3;

const isLegalText = (words: readonly Word[]): boolean =>
  words.filter(({ lower }) => legalWords.has(lower)).length >= LEGAL_WORDS_ENOUGH;

const LOWER = /\p{Ll}/u;

function isShouted({ tokens }: TextDocument, words: readonly Word[]): boolean {
  return words.length > 2 && !words.some(({ token }) => LOWER.test(tokens[token]!.text));
}

const directive = familySet(DIRECTIVE_CUES);

/** Asked, urged, or an infinitive: nothing was claimed. */
export function isDirective({ cue, words, propositions }: Reading): boolean {
  if (cue.some(({ family }) => directive.has(family))) return true;
  if (words[0]?.lower === 'to' || words[0]?.lower === 'whether') return true;
  return propositions.length > 0 && propositions.every(({ certainty }) => certainty === 'question');
}

/** One statement inside the other, or the two overlapping: a chain, no conflict. */
export function overlaps(a: Reading, b: Reading): boolean {
  if (a.statement.within === b.statement.id || b.statement.within === a.statement.id) return true;
  return a.content.some((x) => b.content.some((y) => x.start < y.end && y.start < x.end));
}
