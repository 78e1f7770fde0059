import type { TextDocument } from '../../document/document';
import { DEMONSTRATIVES, OBJECT_PRONOUNS, PREPOSITIONS, SUBORDINATORS, WH_WORDS } from '../../lexicon/closed-classes';
import { DENYING, REJECTING } from '../../lexicon/denying-verbs.data';
import { union } from '../../lexicon/word-list';
import type { Candidate } from '../candidate';
import type { Pass } from './pass';

const EMPTY = union(OBJECT_PRONOUNS, PREPOSITIONS, SUBORDINATORS, WH_WORDS, DEMONSTRATIVES, 'so out up off');

/**
 * Leaves out what only points at words told elsewhere: `told me that`, `asked him about it`, `ruled that out`. A denial of
 * something pointed at stays: `which she denied`.
 */
export const dropEmptyContents: Pass = {
  name: 'drop-empty-contents',
  run: ({ document }, candidates) =>
    candidates.filter((candidate) => denies(document, candidate) || !isEmpty(document, candidate)),
};

const denies = ({ tokens }: TextDocument, { cue }: Candidate): boolean =>
  cue !== undefined && tokens.slice(cue.start, cue.end).some(({ lower }) => DENYING.has(lower) || REJECTING.has(lower));

const isEmpty = ({ tokens, outer }: TextDocument, { content }: Candidate): boolean =>
  content.every(({ start, end }) =>
    tokens
      .slice(start, end)
      .every(({ lower, kind }, i) => outer[start + i]! < 0 && (kind === 'punctuation' || EMPTY.has(lower))),
  );
