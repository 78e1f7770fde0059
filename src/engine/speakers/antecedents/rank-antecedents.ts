import { type AntecedentKind, ANTECEDENT_KINDS, type Candidate, FEATURE_NAMES, type FeatureName } from './features';
import { ANTECEDENT_WEIGHTS } from './weights.data';

/** How the features of one kind weigh, in log-odds, and how likely it is beforehand that nobody is meant. */
export interface AntecedentWeights {
  readonly nobody: number;
  readonly features: Readonly<Partial<Record<FeatureName, number>>>;
}

export interface Ranked extends Candidate {
  /** In log-odds against nobody. */
  readonly score: number;
  /** Share of all candidates and of nobody. */
  readonly probability: number;
}

interface Model {
  readonly nobody: number;
  readonly weights: Float64Array;
}

const readModel = ({ nobody, features }: AntecedentWeights): Model => ({
  nobody,
  weights: Float64Array.from(FEATURE_NAMES, (name) => features[name] ?? 0),
});

const MODELS: ReadonlyMap<AntecedentKind, Model> = new Map(
  ANTECEDENT_KINDS.map((kind) => [kind, readModel(ANTECEDENT_WEIGHTS[kind])]),
);

/**
 * Ranks the candidates for one place, best first: a conditional logit over all of them and the option that nobody is
 * meant (Denis and Baldridge 2008, https://aclanthology.org/D08-1069/, rank antecedents in this way).
 */
export function rankAntecedents(candidates: readonly Candidate[], kind: AntecedentKind): Ranked[] {
  const { nobody, weights } = MODELS.get(kind)!;
  const scores = candidates.map(({ values }) => {
    let score = -nobody;
    for (let i = 0; i < weights.length; i++) score += weights[i]! * values[i]!;
    return score;
  });
  const top = Math.max(0, ...scores);
  let total = Math.exp(-top);
  for (const score of scores) total += Math.exp(score - top);
  return candidates
    .map((candidate, i) => ({ ...candidate, score: scores[i]!, probability: Math.exp(scores[i]! - top) / total }))
    .sort((a, b) => b.score - a.score);
}
