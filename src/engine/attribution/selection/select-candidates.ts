import type { TextDocument } from '../../document/document';
import { areSame } from '../../document/ranges';
import { cuedCandidates, withRules } from '../candidates/rule-candidates';
import type { Candidate } from '../candidate';
import type { AttributionModel } from '../model-file';
import { rankCandidates, type RankedCandidate } from '../rerank/rerank';
import { readTaggerInput } from '../tagger/tagger-input';
import { tagArguments } from '../tagger/tag-arguments';
import { tagCues } from '../tagger/tag-cues';
import type { TokenView } from '../tagger/features/token-view';
import { chooseCandidates } from './choose-candidates';
import { settleExtents } from './settle-extents';
import { LEAN, LEAST_POSSIBLE, THRESHOLD } from './policy.data';

/** What the learned taggers found, with the rules' candidates of each cue beside theirs. */
export interface Selection {
  /** Those that the re-ranker holds for likely, in the order of their cues. */
  readonly accepted: readonly Candidate[];
  readonly view: TokenView;
  /** 1 for each token of a cue that is at least possible. */
  readonly possible: Uint8Array;
}

/** Lets the re-ranker choose among all candidates. Ids of the accepted follow on those of `fromRules`. */
export function selectCandidates(
  document: TextDocument,
  fromRules: readonly Candidate[],
  model: AttributionModel,
): Selection {
  const input = readTaggerInput(document, model);
  const cued = cuedCandidates(fromRules);
  const tagged = tagArguments(input, model.arguments, tagCues(input, model.cues, LEAN));
  const ranked = rankCandidates(input, withRules(tagged, cued), cued, model.reranker);
  const { view } = input;
  const chosen = settleExtents(document, chooseCandidates(ranked, THRESHOLD), ranked, THRESHOLD);
  const accepted = chosen.map((candidate, i) => toCandidate(candidate, fromRules.length + i, fromRules));
  return { accepted, view, possible: cuesFrom(ranked.flat(), view.count, LEAST_POSSIBLE) };
}

function toCandidate(
  { byRules, cue, source, content, probability }: RankedCandidate,
  id: number,
  fromRules: readonly Candidate[],
) {
  const alike = fromRules.filter((one) => areSame(one.content, content));
  const rule = byRules && alike.find((one) => areSame(one.source, source));
  // The words of a post or a turn are their speaker's own without marks, whoever found them.
  const direct = alike.some((one) => one.direct);
  return {
    id,
    origin: rule ? rule.origin : 'tagger',
    cue,
    source,
    content,
    ...(direct && { direct }),
    confidence: probability,
  } as const;
}

/** 1 for each token of a cue that some candidate of this probability has. */
function cuesFrom(candidates: readonly RankedCandidate[], tokens: number, least: number): Uint8Array {
  const cues = new Uint8Array(tokens);
  for (const { cue, probability } of candidates) if (probability >= least) cues.fill(1, cue.start, cue.end);
  return cues;
}
