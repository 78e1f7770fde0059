import type { TextDocument } from '../../document/document';
import { AUXILIARIES } from '../../lexicon/clause-words';
import type { Candidate } from '../candidate';
import { endsSentence, endsWithComma, isScareQuote } from '../rules/quotation-kinds';
import { wordAt } from '../rules/narration';
import type { Pass, PassContext } from './pass';

/**
 * Leaves out titles and terms in quotation marks that no verb gives to anybody: `Film of the year: “The Long Way Down”`,
 * `In case you missed it, “Harbour Run” is a game`. Words that end as sentences do, or that a comma hands on, are speech.
 */
export const dropTitles: Pass = {
  name: 'drop-titles',
  run: (context, candidates) => candidates.filter((candidate) => !isTitle(context, candidate)),
};

function isTitle({ document, narration }: PassContext, { direct, cue, content }: Candidate): boolean {
  const [range, ...rest] = content;
  const quotation = document.quotations[document.outer[range!.start]!];
  if (direct || !cue || rest.length > 0 || quotation?.tokens.start !== range!.start) return false;
  const { end } = quotation.tokens;
  if (range!.end > end || !isScareQuote(narration, quotation)) return false;
  if (endsSentence(narration, quotation) || endsWithComma(narration, quotation)) return false;
  return isMark(document, cue.start) || AUXILIARIES.has(wordAt(narration, end));
}

const isMark = ({ tokens }: TextDocument, token: number) => tokens[token]!.kind === 'punctuation';
