import { BLOCK_SEPARATOR, type Analysis, type Span, type Statement } from '../model';

/**
 * How a statement came to its speaker, as plain data for a card: "he = Jane Roe, named one paragraph above".
 * - `named` the source's own words name the speaker
 * - `pronoun` the source is a pronoun; `description` a noun or a short form ("the general", "Ms Roe")
 * - `inherited` the statement has no source of its own and goes on with a speaker named before
 * - `unknown` nobody is known; `words` is all that the article gives
 */
export type SourceForm = 'named' | 'pronoun' | 'description' | 'inherited' | 'unknown';

export interface SourceExplanation {
  readonly form: SourceForm;
  /** The source as the article has it; empty where there is none. */
  readonly words: string;
  /** The speaker's name; absent for `unknown`. */
  readonly name?: string;
  /** Where the article names the speaker, when the source does not. */
  readonly antecedent?: Span;
  /** Paragraphs from the antecedent down to the statement: 0 the same, 1 the one above; negative where the name comes later. */
  readonly paragraphsAbove?: number;
}

const PRONOUN = /^(?:he|she|they|it|we|i|who|which|that|this|these|those|you)$/i;
const LONGEST = 200;

/** Explains the way from a statement's source to its speaker. */
export function explainSource(
  analysis: Pick<Analysis, 'text' | 'speakers'>,
  statement: Pick<Statement, 'source' | 'content' | 'speaker' | 'antecedent'>,
): SourceExplanation {
  const { source, antecedent } = statement;
  const words = source
    .map(([start, end]) => analysis.text.slice(start, end))
    .join(' ')
    .slice(0, LONGEST);
  const speaker = analysis.speakers.find(({ id }) => id === statement.speaker);
  if (!speaker) return { form: 'unknown', words };
  const base = { words, name: speaker.name };
  if (!antecedent) return { form: source.length ? 'named' : 'inherited', ...base };
  const form: SourceForm = !source.length ? 'inherited' : PRONOUN.test(words) ? 'pronoun' : 'description';
  const at = (source[0] ?? statement.content[0])?.[0] ?? antecedent[0];
  return { form, ...base, antecedent, paragraphsAbove: paragraphsBetween(analysis.text, antecedent[0], at) };
}

function paragraphsBetween(text: string, from: number, to: number): number {
  const between = text.slice(Math.min(from, to), Math.max(from, to));
  const count = between.split(BLOCK_SEPARATOR).length - 1;
  return from <= to ? count : -count;
}
