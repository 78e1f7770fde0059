import type { Attribution } from '../model';
import type { TextDocument } from '../document/document';
import { toAttributions, type Candidate, type CuedCandidate } from './candidate';
import type { AttributionModel } from './model-file';
import type { LearnedContext, PassContext } from './passes/pass';
import { PASSES } from './passes/passes';
import { Trace } from './passes/trace';
import { findByRules } from './rules/find-by-rules';
import { readNarration } from './rules/narration';
import { selectCandidates } from './selection/select-candidates';

/** Finds attributed content with its cue and source words, in text order. With no model, by rules alone. */
export function findAttributions(document: TextDocument, model: AttributionModel | null): readonly Attribution[] {
  return toAttributions(document, findCandidates(document, model));
}

/** How one attribution came about. */
export interface AttributionOrigin {
  /** The rule that found it, or `tagger`. */
  readonly generator: string;
  /** 0 to 1: its confidence. */
  readonly score: number;
  /** What passes did to it, a line each, in order: the pass's name, then what changed. */
  readonly changes: readonly string[];
}

/** How each of an article's attributions came about, in the order of `findAttributions`. */
export function explainAttributions(document: TextDocument, model: AttributionModel | null): AttributionOrigin[] {
  const trace = new Trace(document);
  return findCandidates(document, model, trace).map(({ id, origin, confidence }) => ({
    generator: origin,
    score: confidence,
    changes: trace.of(id),
  }));
}

function findCandidates(document: TextDocument, model: AttributionModel | null, trace?: Trace): readonly Candidate[] {
  const narration = readNarration(document);
  const fromRules = findByRules(document, narration);
  const context = { document, narration, fromRules };
  if (!model) return runPasses(context, undefined, fromRules, trace);
  const { accepted, view, possible } = selectCandidates(document, fromRules, model);
  return runPasses(context, { ...context, view, possible, ruleAt: byCue(fromRules) }, accepted, trace);
}

const runPasses = (
  context: PassContext,
  learned: LearnedContext | undefined,
  candidates: readonly Candidate[],
  trace: Trace | undefined,
): readonly Candidate[] =>
  PASSES.reduce((before, pass) => {
    if (!('run' in pass) && !learned) return before;
    const after = 'run' in pass ? pass.run(context, before) : pass.runLearned(learned!, before);
    trace?.note(pass.name, before, after);
    return after;
  }, candidates);

/** The rules' candidates by each token of their cues. */
function byCue(fromRules: readonly Candidate[]): Map<number, CuedCandidate> {
  const map = new Map<number, CuedCandidate>();
  for (const candidate of fromRules.toSorted((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0))) {
    const { cue } = candidate;
    if (cue) for (let i = cue.start; i < cue.end; i++) map.set(i, { ...candidate, cue });
  }
  return map;
}
