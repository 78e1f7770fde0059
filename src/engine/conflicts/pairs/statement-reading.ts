import type { Speaker, Span, Statement } from '../../model';
import type { TextDocument, TokenRange } from '../../document/document';
import { isQuestion } from '../clauses/clauses';
import type { FoundDenial, Sentence } from '../denials/denial';
import { readSentences } from '../denials/sentences';
import { mayDeny, readDenials } from '../denials/read-denials';
import { TIME_WORDS } from '../../lexicon/conflicts/cues.data';
import { DIRECTIVE, LEGAL, NEGATOR, signsIn } from '../../lexicon/conflicts/signs';
import { lowerSet } from '../../lexicon/conflicts/vocabulary';
import { createPartyReader, type Party } from './parties';
import { readPropositions, type Proposition } from '../clauses/propositions';
import { createWordReader, type Sense, type Word, type WordReader } from '../clauses/words';

/** The statements of one article as pairing sees them. */
export interface StatementsRead {
  readonly readings: readonly StatementReading[];
  /** One more than the greatest key in the senses of their words. */
  readonly keyCount: number;
}

/** Statements with more words hold too much for a claim. */
const MAX_STATEMENT_WORDS = 400;

export function readStatements(
  document: TextDocument,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
): StatementsRead {
  const reader = createWordReader(document);
  const context = { document, reader, partyOf: createPartyReader(reader, speakers) };
  const readings = statements.map((statement, index) => new StatementReading(context, statement, index));
  return { readings, keyCount: reader.keyCount() };
}

interface Context {
  readonly document: TextDocument;
  readonly reader: WordReader;
  readonly partyOf: (statement: Statement) => Party;
}

const NONE: readonly never[] = [];

/** Tokens between a cue and its content that belong to neither: an object's noun. */
const MAX_BETWEEN = 5;

/**
 * All that pairing wants to know of one statement. What its words may be signs of is read at once; the rest when it is
 * asked for, which for most statements is never.
 */
export class StatementReading {
  /** Token ranges of the content. */
  readonly content: readonly TokenRange[];
  /** What the words of the content say, in order. */
  readonly senses: readonly Sense[];
  /** Signs of all words of the content together. */
  readonly signs: number;
  /** Signs of all words of the cue together. */
  readonly cueSigns: number;
  /** Shouted, too long, or a contract's words: nothing is concluded from it. */
  readonly unfit: boolean;
  #words: readonly Word[] | undefined;
  #cue: readonly Word[] | undefined;
  #party: Party | undefined;
  #propositions: readonly Proposition[] | undefined;
  #denials: readonly FoundDenial[] | undefined;

  constructor(
    private readonly context: Context,
    readonly statement: Statement,
    /** Place among the article's statements. */
    readonly index: number,
  ) {
    const { reader, document } = context;
    const rangeOf = (span: Span) => reader.rangeOf(span);
    this.content = statement.content.map(rangeOf).filter(({ start, end }) => end > start);
    this.senses = sensesIn(reader, this.content);
    this.signs = signsIn(this.senses);
    this.cueSigns = statement.cue.length ? signsIn(sensesIn(reader, statement.cue.map(rangeOf))) : 0;
    this.unfit =
      this.senses.length > MAX_STATEMENT_WORDS ||
      isLegalText(this.signs, this.senses) ||
      isShouted(document, this.content, this.senses.length);
  }

  get words(): readonly Word[] {
    return (this.#words ??= this.content.flatMap((range) => this.context.reader.words(range)));
  }

  /** The words of the content by sentence. */
  get spoken(): readonly Sentence[] {
    return readSentences(this.context.document, this.words);
  }

  get cue(): readonly Word[] {
    const { reader } = this.context;
    return (this.#cue ??= this.statement.cue.flatMap((span) => reader.words(reader.rangeOf(span))));
  }

  /** Words of the sentence before the cue. */
  get before(): readonly Word[] {
    const { reader, document } = this.context;
    const [cue] = this.statement.cue;
    if (!cue) return NONE;
    const { start } = reader.rangeOf(cue);
    const sentence = document.tokens[start]?.sentence;
    return sentence === undefined
      ? NONE
      : reader.words({ start: document.sentences[sentence]!.tokens.start, end: start });
  }

  get between(): readonly Word[] {
    const { reader } = this.context;
    const [cue, content] = [this.statement.cue.at(-1), this.content[0]];
    if (!cue || !content) return NONE;
    const { end } = reader.rangeOf(cue);
    const words =
      content.start > end && content.start - end <= MAX_BETWEEN
        ? reader.words({ start: end, end: content.start })
        : NONE;
    return words.some(({ kind }) => kind !== 'function') ? words : NONE;
  }

  get party(): Party {
    return (this.#party ??= this.context.partyOf(this.statement));
  }

  get propositions(): readonly Proposition[] {
    return (this.#propositions ??= this.unfit
      ? NONE
      : readPropositions(this.context.document, this.words, this.content));
  }

  get denials(): readonly FoundDenial[] {
    return (this.#denials ??= this.unfit || !this.mayDeny || this.isNegated ? NONE : readDenials(this));
  }

  private get mayDeny(): boolean {
    return mayDeny({ cueSigns: this.cueSigns, signs: this.signs | signsIn(this.between) });
  }

  /** A negator stands before the cue and outside of it: "did not refute". */
  private get isNegated(): boolean {
    const { reader } = this.context;
    const [cue] = this.statement.cue;
    if (!cue) return false;
    const { start } = reader.rangeOf(cue);
    const before = [start - 1, start - 2].map((at) => (at >= 0 ? reader.senseAt(at) : null));
    return (
      before[0] !== null && before.some((sense) => sense !== undefined && sense !== null && (sense.signs & NEGATOR) > 0)
    );
  }

  /** Nothing but questions. */
  get asks(): boolean {
    return !this.unfit && isQuestion(this.context.document, this.content);
  }

  /** The text names no source. */
  get anonymous(): boolean {
    return this.statement.source.length === 0;
  }

  /** Words of its sentences that set times against each other: earlier, initially, now, later. */
  get times(): ReadonlySet<string> {
    return timesIn(this.context.document, this.sentences);
  }

  /** First and last sentence, as indices into the document; -1 for a statement without words. */
  get sentences(): readonly [first: number, last: number] {
    const { tokens } = this.context.document;
    const [first, last] = [this.content[0], this.content.at(-1)];
    return first && last ? [tokens[first.start]!.sentence, tokens[last.end - 1]!.sentence] : [-1, -1];
  }
}

function sensesIn(reader: WordReader, ranges: readonly TokenRange[]): Sense[] {
  const senses: Sense[] = [];
  for (const { start, end } of ranges) {
    for (let i = start; i < end; i++) {
      const sense = reader.senseAt(i);
      if (sense) senses.push(sense);
    }
  }
  return senses;
}

const timeWords = lowerSet(TIME_WORDS);

function timesIn({ tokens, sentences }: TextDocument, [first, last]: readonly [number, number]): ReadonlySet<string> {
  const times = new Set<string>();
  if (first < 0) return times;
  const { end } = sentences[last]!.tokens;
  for (let i = sentences[first]!.tokens.start; i < end; i++)
    if (timeWords.has(tokens[i]!.lower)) times.add(tokens[i]!.lower);
  return times;
}

const LEGAL_WORDS_ENOUGH = 3;

const isLegalText = (signs: number, senses: readonly Sense[]): boolean =>
  (signs & LEGAL) > 0 && senses.filter((sense) => sense.signs & LEGAL).length >= LEGAL_WORDS_ENOUGH;

/** More than two words, and none has a small letter. */
function isShouted({ tokens }: TextDocument, content: readonly TokenRange[], words: number): boolean {
  if (words <= 2) return false;
  for (const { start, end } of content)
    for (let i = start; i < end; i++)
      if (tokens[i]!.kind !== 'punctuation' && tokens[i]!.text !== tokens[i]!.text.toUpperCase()) return false;
  return true;
}

/** Asked, urged, or an infinitive: nothing was claimed. */
export function isDirective(reading: StatementReading): boolean {
  if (reading.cueSigns & DIRECTIVE) return true;
  const first = reading.senses[0]?.entry.lower;
  if (first === 'to' || first === 'whether') return true;
  return reading.asks;
}

/** One statement inside the other, or the two overlapping: a chain, no conflict. */
export function overlaps(a: StatementReading, b: StatementReading): boolean {
  if (a.statement.within === b.statement.id || b.statement.within === a.statement.id) return true;
  return a.content.some((x) => b.content.some((y) => x.start < y.end && y.start < x.end));
}
