import { BLOCK_SEPARATOR, type Analysis, type FoundBy, type Span, type Statement } from '../model';

/** The way to the speaker; `unknown`: nobody is known, and the source's words are all that the article gives. */
export type SourceForm = FoundBy | 'unknown';

/** How a statement came to its speaker, as plain data for a card: "he = Jane Roe, named one paragraph above". */
export interface SourceExplanation {
  readonly form: SourceForm;
  /** The source as the article has it; empty where there is none. */
  readonly words: string;
  /** The speaker's name; absent for `unknown`. */
  readonly name?: string;
  /** How often a speaker found so is the right one, 0 to 1; absent for `unknown`. */
  readonly probability?: number;
  /** Where the article names the speaker, when the source does not. */
  readonly antecedent?: Span;
  /** Paragraphs from the antecedent down to the statement: 0 the same, 1 the one above; negative where the name comes later. */
  readonly paragraphsAbove?: number;
}

const LONGEST = 200;

/** Explains the way from a statement's source to its speaker. */
export function explainSource(
  analysis: Pick<Analysis, 'text' | 'speakers'>,
  statement: Pick<Statement, 'source' | 'content' | 'speaker' | 'found'>,
): SourceExplanation {
  const { source, found } = statement;
  const words = source
    .map(([start, end]) => analysis.text.slice(start, end))
    .join(' ')
    .slice(0, LONGEST);
  const speaker = analysis.speakers.find(({ id }) => id === statement.speaker);
  if (!speaker) return { form: 'unknown', words };
  const form: SourceForm = found?.by ?? 'named';
  const base = { form, words, name: speaker.name, ...(found && { probability: found.probability }) };
  const antecedent = found?.at;
  if (!antecedent) return base;
  const at = (source[0] ?? statement.content[0])?.[0] ?? antecedent[0];
  return { ...base, antecedent, paragraphsAbove: paragraphsBetween(analysis.text, antecedent[0], at) };
}

function paragraphsBetween(text: string, from: number, to: number): number {
  const between = text.slice(Math.min(from, to), Math.max(from, to));
  const count = between.split(BLOCK_SEPARATOR).length - 1;
  return from <= to ? count : -count;
}
