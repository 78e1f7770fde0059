import type { Attribution } from '../model';
import type { TextDocument } from '../document/document';
import { toAttributions, type Candidate } from './candidate';
import type { AttributionModel } from './model-file';
import type { LearnedContext, PassContext, RuledCandidate } from './passes/pass';
import { PASSES } from './passes/passes';
import { findByRules } from './rules/find-by-rules';
import { readNarration } from './rules/narration';
import { selectCandidates } from './selection/select-candidates';

/** Finds attributed content with its cue and source words, in text order. With no model, by rules alone. */
export function findAttributions(document: TextDocument, model: AttributionModel | null): readonly Attribution[] {
  const narration = readNarration(document);
  const ruled = findByRules(document, narration);
  const context = { document, narration, ruled };
  return toAttributions(document, model ? findLearned(context, model) : runPasses(context, undefined, ruled));
}

function findLearned(context: PassContext, model: AttributionModel): readonly Candidate[] {
  const { accepted, view, possible } = selectCandidates(context.document, context.ruled, model);
  return runPasses(context, { ...context, view, possible, ruledAt: byCue(context.ruled) }, accepted);
}

const runPasses = (
  context: PassContext,
  learned: LearnedContext | undefined,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  PASSES.reduce((before, pass) => {
    if ('run' in pass) return pass.run(context, before);
    return learned ? pass.runLearned(learned, before) : before;
  }, candidates);

/** The rules' candidates by each token of their cues. */
function byCue(ruled: readonly Candidate[]): Map<number, RuledCandidate> {
  const map = new Map<number, RuledCandidate>();
  for (const candidate of ruled.toSorted((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0))) {
    const { cue } = candidate;
    if (cue) for (let i = cue.start; i < cue.end; i++) map.set(i, { ...candidate, cue });
  }
  return map;
}
