import type { TextDocument } from '../../document/document';
import { SUBJECT_PRONOUNS } from '../../lexicon/closed-classes';
import type { Candidate } from '../candidate';
import type { Pass } from './pass';

/**
 * Leaves out accusations that nobody is told to make: in “Ana Vale accused of lying” and “was accused of lying” she is the one
 * accused. Whom somebody accuses stands between “accused” and “of”, but for “whom she accused of lying”.
 */
export const dropUnsourcedAccusations: Pass = {
  name: 'drop-unsourced-accusations',
  run: ({ document }, candidates) => candidates.filter((candidate) => !isUnsourced(document, candidate)),
};

function isUnsourced({ tokens, sentences }: TextDocument, { cue, source }: Candidate): boolean {
  if (!cue || tokens[cue.end - 1]!.lower !== 'accused' || tokens[cue.end]?.lower !== 'of') return false;
  const last = source.findLast(({ end }) => end <= cue.start);
  if (!last || SUBJECT_PRONOUNS.has(tokens[last.end - 1]!.lower)) return false;
  const { start } = sentences[tokens[cue.start]!.sentence]!.tokens;
  return !tokens.slice(start, cue.start).some(({ lower }) => lower === 'whom');
}
