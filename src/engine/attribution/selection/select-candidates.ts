import type { TextDocument } from '../../document/document';
import { areSame } from '../../document/ranges';
import { ruledFrames, withRuled } from '../candidates/rule-candidates';
import type { Candidate } from '../candidate';
import type { AttributionModel } from '../model-file';
import { judgeFrames, type JudgedFrame } from '../rerank/rerank';
import { readFeatures } from '../tagger/read-features';
import { tagArguments } from '../tagger/tag-arguments';
import { tagCues } from '../tagger/tag-cues';
import type { TokenView } from '../tagger/features/token-view';
import { chooseFrames } from './choose-frames';
import { LEAN, LEAST_RULED, THRESHOLD } from './policy.data';

/** What the learned taggers found, with the rules' readings of each cue beside theirs. */
export interface Selection {
  /** Those that the re-ranker holds for likely, in the order of their cues. */
  readonly accepted: readonly Candidate[];
  readonly view: TokenView;
  /** 1 for each token of a cue that is at least possible. */
  readonly possible: Uint8Array;
}

/** Lets the re-ranker choose among all readings. Ids of the accepted follow on those of `ruled`. */
export function selectCandidates(
  document: TextDocument,
  ruled: readonly Candidate[],
  model: AttributionModel,
): Selection {
  const reading = readFeatures(document, model);
  const frames = ruledFrames(ruled);
  const tagged = tagArguments(reading, model.arguments, tagCues(reading, model.cues, LEAN));
  const judged = judgeFrames(reading, withRuled(tagged, frames), frames, model.judge);
  const { view } = reading;
  const accepted = chooseFrames(judged, THRESHOLD).map((frame, i) => toCandidate(frame, ruled.length + i, ruled));
  return { accepted, view, possible: cuesFrom(judged.flat(), view.count, LEAST_RULED) };
}

function toCandidate(
  { byRules, cue, source, content, probability }: JudgedFrame,
  id: number,
  ruled: readonly Candidate[],
) {
  const rule = byRules && ruled.find((one) => areSame(one.content, content) && areSame(one.source, source));
  return { id, origin: rule ? rule.origin : 'tagger', cue, source, content, confidence: probability } as const;
}

/** 1 for each token of a cue that some frame of this probability has. */
function cuesFrom(frames: readonly JudgedFrame[], tokens: number, least: number): Uint8Array {
  const cues = new Uint8Array(tokens);
  for (const { cue, probability } of frames) if (probability >= least) cues.fill(1, cue.start, cue.end);
  return cues;
}
