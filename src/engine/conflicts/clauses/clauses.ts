import type { TextDocument, TokenRange } from '../../document/document';
import { lowerSet } from '../../lexicon/conflicts/vocabulary';
import { AFTER_AND_WORDS, AFTER_COMMA_WORDS, SUBORDINATORS_WORDS } from '../../lexicon/conflicts/clause-words.data';

/** Longer clauses hold several claims: nothing is concluded from them. */
export const MAX_CLAUSE_WORDS = 25;

/** A part of a statement small enough to hold one claim. */
export interface ClauseRange extends TokenRange {
  /** Ends with a question mark. */
  readonly question: boolean;
}

const BREAKS = new Set(['.', ';', ':', '?', '!', '—', '–', '--', '(', ')', '…', '...']);
const SUBORDINATORS = lowerSet(SUBORDINATORS_WORDS);
const AFTER_COMMA = lowerSet(AFTER_COMMA_WORDS);
const AFTER_AND = lowerSet(AFTER_AND_WORDS);

/**
 * Splits a token range into clauses at sentence ends, strong punctuation, subordinators, and commas or `and` before a new
 * subject or verb. What is still too long is split at every comma. Linear, with no parser: a clause too few is worse than one too many.
 */
export function splitClauses(document: TextDocument, range: TokenRange): ClauseRange[] {
  const { tokens } = document;
  const clauses: ClauseRange[] = [];
  for (const sentence of sentencesWithin(document, range)) {
    const question = endsAsQuestion(document, sentence);
    for (const clause of cut(tokens, sentence, startsClause)) {
      const parts = clause.words > MAX_CLAUSE_WORDS ? cut(tokens, clause, isAfterComma) : [clause];
      for (const { start, end } of parts) clauses.push({ start, end, question });
    }
  }
  return clauses;
}

/** Whether the ranges have words, and each of their sentences that has some ends with a question mark. */
export function isQuestion({ tokens }: TextDocument, ranges: readonly TokenRange[]): boolean {
  let hasWords = false;
  for (const { start, end } of ranges) {
    let asked = false;
    for (let i = end - 1; i >= start; i--) {
      const { kind, lower, sentence } = tokens[i]!;
      if (sentence !== tokens[i + 1]?.sentence) asked = false;
      if (lower === '?') asked = true;
      else if (kind === 'punctuation') continue;
      else if (asked) hasWords = true;
      else return false;
    }
  }
  return hasWords;
}

function sentencesWithin({ tokens, sentences }: TextDocument, range: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let start = range.start;
  while (start < range.end) {
    const end = Math.min(range.end, Math.max(start + 1, sentences[tokens[start]!.sentence]!.tokens.end));
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

function endsAsQuestion({ tokens }: TextDocument, { start, end }: TokenRange): boolean {
  for (let i = end - 1; i >= start && tokens[i]!.kind === 'punctuation'; i--) if (tokens[i]!.lower === '?') return true;
  return false;
}

type Tokens = TextDocument['tokens'];

/** Whether a clause starts at `i` within what begins at `start`. */
function startsClause(tokens: Tokens, i: number, start: number): boolean {
  const before = tokens[i - 1]!.lower;
  const word = tokens[i]!.lower;
  if (BREAKS.has(before)) return true;
  if (SUBORDINATORS.has(word)) return true;
  if (before === ',') return AFTER_COMMA.has(word);
  // "whether or not they came" is one clause.
  if (before === 'or' && word === 'not') return false;
  if ((before === 'and' || before === 'or') && i - 1 > start) return AFTER_AND.has(word);
  return false;
}

const isAfterComma = (tokens: Tokens, i: number): boolean => tokens[i - 1]!.lower === ',';

interface Part extends TokenRange {
  /** Its words, punctuation not counted. */
  readonly words: number;
}

/** The parts that have words. */
function cut(tokens: Tokens, { start, end }: TokenRange, starts: typeof startsClause): Part[] {
  const parts: Part[] = [];
  let from = start;
  let words = 0;
  for (let i = start; i <= end; i++) {
    if (i > from && (i === end || starts(tokens, i, start))) {
      if (words > 0) parts.push({ start: from, end: i, words });
      from = i;
      words = 0;
    }
    if (i < end && tokens[i]!.kind !== 'punctuation') words++;
  }
  return parts;
}
