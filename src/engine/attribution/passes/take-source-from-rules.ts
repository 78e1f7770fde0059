import { POSSESSIVES } from '../../lexicon/closed-classes';
import type { TokenRange } from '../../document/document';
import { touch } from '../../document/ranges';
import type { Candidate, CuedCandidate } from '../candidate';
import { Tag } from '../tagger/features/pos-features';
import type { TokenView } from '../tagger/features/token-view';
import { ruleBeside, type LearnedContext, type Pass } from './pass';

/** Takes the rules' source where the taggers', which weigh words one by one, swallows the subject of another clause or is inside the cue. */
export const takeSourceFromRules: Pass = {
  name: 'take-source-from-rules',
  runLearned: (context, candidates) =>
    candidates.map((candidate) => {
      const rule = ruleBeside(context, candidate);
      return rule ? withSource(context, candidate, rule) : candidate;
    }),
};

function withSource({ view }: LearnedContext, candidate: Candidate, rule: CuedCandidate): Candidate {
  const [source] = rule.source;
  const cue = candidate.cue!;
  if (!source || rule.source.length > 1 || candidate.content.some((range) => touch(range, source))) return candidate;
  if (touch(source, cue)) return { ...candidate, cue: rule.cue, source: [source] };
  const touched = candidate.source.find((piece) => touch(piece, source));
  const isOther = touched
    ? (candidate.source.length > 1 && !isRelative(view, source)) || runsOverClause(view, touched, source)
    : candidate.source.length > 0 && source.end === cue.start && isPossessive(view, source);
  return isOther ? { ...candidate, source: [source] } : candidate;
}

const lastWord = ({ document }: TokenView, { end }: TokenRange) => document.tokens[end - 1]!.lower;

/** Pieces that belong to the noun further left. */
const isRelative = (view: TokenView, range: TokenRange) => /^(?:who|which|that|ones?)$/.test(lastWord(view, range));

/** `the union’s threat`, `his claim`: who owns the cue is its source. */
const isPossessive = (view: TokenView, range: TokenRange) => {
  const word = lastWord(view, range);
  return POSSESSIVES.has(word) || word === "'s" || word === "'";
};

/** Whoever comes with one of these behind a comma is seldom one of a list of speakers. */
const OWN = /^(?:his|her|its|their)$/;

/** `Ana wept at the port, and her son warned`: does the source begin in another clause than the one whose subject the rules read? */
function runsOverClause({ document, pos }: TokenView, { start, end }: TokenRange, source: TokenRange): boolean {
  if (end !== source.end || source.start - start < 2 || pos[source.start - 1] !== Tag.CCONJ) return false;
  const { tokens } = document;
  if (tokens[source.start - 2]!.text === ',' && OWN.test(tokens[source.start]!.lower)) return true;
  for (let i = start; i < source.start; i++) if (pos[i] === Tag.VERB || pos[i] === Tag.AUX) return true;
  return false;
}
