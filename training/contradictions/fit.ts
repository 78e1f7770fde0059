/**
 * Fits the two models of the contradiction stage and writes their weights (`npx tsx training/contradictions/fit.ts`). The reported
 * tier learns from the marked articles alone; the inferred tier, of which they hold few, also from pairs of other files, which get an
 * intercept of their own: what two sentences of one scene mean says how the features weigh, not how often news statements conflict.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { INFERRED_FEATURES, REPORTED_FEATURES } from '../../src/engine/conflicts/pairs/features';
import { scorePairs, type ScoredPair } from '../../src/engine/conflicts/scoring/score-pairs';
import { readStatements } from '../../src/engine/conflicts/pairs/statement-reading';
import { CONFLICT_MODEL, type ConflictModel } from '../../src/engine/conflicts/scoring/weights.data';
import { corpusFolder } from '../corpus';
import {
  createJudge,
  prepareGold,
  readGoldArticles,
  readMarkedArticles,
  type MarkedArticle,
  type PreparedArticle,
} from './gold';
import { fitLogistic, foldOf, type Example, type Weights } from './logistic';
import { pairAsArticle, readPairs } from './pairs-data';

/** Cross-validation folds, by article. */
export const FOLDS = 10;
const RIDGE = 1;
const GOLD_WEIGHT = 4;
/** Probability from which a pair is shown: chosen on the out-of-fold scores for few false cards. */
const THRESHOLDS = { reported: 0.5, inferred: 0.5 };
/** Marks a row of another file than the gold; its weight is the other intercept and is not kept. */
const ELSEWHERE = 'elsewhere';

const CONTRADICTING = new Set(['contradiction', 'disagree', 'Inconsistent']);
const UNDECIDED = new Set(['ambiguous', 'weaken', 'not_entailment']);
const OTHER_FILES = ['rte3-dev', 'emergent', 'political-inconsistency', 'refnli', 'claimdiff', 'mnli-dev'];

/** An article with every pair that the engine considers in it, labelled. */
export interface LabelledArticle {
  readonly marked: MarkedArticle;
  readonly prepared: PreparedArticle;
  readonly pairs: readonly { readonly pair: ScoredPair; readonly positive: boolean }[];
}

export function readLabelledArticles(corpus: string): LabelledArticle[] {
  const articles = readGoldArticles(corpus);
  return readMarkedArticles(corpus).map((marked) => {
    const gold = articles.get(marked.id)!;
    const prepared = prepareGold(gold);
    const judge = createJudge(gold, marked, prepared);
    const readings = readStatements(prepared.document, prepared.statements, prepared.speakers);
    const pairs = scorePairs(readings, CONFLICT_MODEL).map((pair) => ({
      pair,
      positive: judge(pair.a.statement, pair.b.statement, pair.type),
    }));
    return { marked, prepared, pairs };
  });
}

/** Candidate pairs of the other files as rows for the inferred tier. */
export function readOtherExamples(corpus: string): Example[] {
  return OTHER_FILES.flatMap((name) =>
    readPairs(corpus, name).flatMap((pair) => {
      const label = pair.label3 ?? pair.label;
      if (UNDECIDED.has(label)) return [];
      const { document, statements } = pairAsArticle(pair);
      return scorePairs(readStatements(document, statements, []), CONFLICT_MODEL)
        .filter(({ tier, type }) => tier === 'inferred' && type !== 'disagreement')
        .map(({ features }) => ({
          // Two texts side by side are always near: that would say nothing of an article.
          features: { ...features, near: 0, [ELSEWHERE]: 1 },
          positive: CONTRADICTING.has(label),
          group: `${name} ${pair.id}`,
        }));
    }),
  );
}

const rowsOf = (articles: readonly LabelledArticle[], tier: ScoredPair['tier'], weight: number): Example[] =>
  articles.flatMap(({ marked, pairs }) =>
    pairs
      .filter(({ pair }) => pair.tier === tier && (tier === 'reported' || pair.type !== 'disagreement'))
      .map(({ pair, positive }) => ({ features: pair.features, positive, group: marked.id, weight })),
  );

/** The model fitted on these articles and rows. */
export function fitModel(articles: readonly LabelledArticle[], others: readonly Example[]): ConflictModel {
  const reported = fitLogistic(rowsOf(articles, 'reported', 1), REPORTED_FEATURES, RIDGE);
  const inferred = fitLogistic(
    [...rowsOf(articles, 'inferred', GOLD_WEIGHT), ...others],
    { ...INFERRED_FEATURES, [ELSEWHERE]: 1 },
    RIDGE,
  );
  return { reported, inferred: without(inferred, ELSEWHERE), thresholds: THRESHOLDS };
}

/** For each fold the model that has not seen its articles. */
export const fitFolds = (articles: readonly LabelledArticle[], others: readonly Example[]): ConflictModel[] =>
  Array.from({ length: FOLDS }, (_, fold) =>
    fitModel(
      articles.filter(({ marked }) => foldOf(marked.id, FOLDS) !== fold),
      others,
    ),
  );

function without(weights: Weights, name: string): Weights {
  return Object.fromEntries(Object.entries(weights).filter(([key]) => key !== name));
}

const WEIGHTS_FILE = path.resolve(import.meta.dirname, '../../src/engine/conflicts/scoring/weights.data.ts');

function write(model: ConflictModel): void {
  const body = JSON.stringify(model, null, 2).replaceAll(/"(\w+)":/g, '$1:');
  writeFileSync(
    WEIGHTS_FILE,
    `/** Weights of the two models by feature, and the probabilities from which on a pair is shown. */
export interface ConflictModel {
  readonly reported: Readonly<Record<string, number>>;
  readonly inferred: Readonly<Record<string, number>>;
  readonly thresholds: { readonly reported: number; readonly inferred: number };
}

// Written by training/contradictions/fit.ts; do not edit.
export const CONFLICT_MODEL: ConflictModel = ${body};
`,
  );
}

if (process.argv[1] === import.meta.filename) {
  const corpus = corpusFolder();
  if (!corpus) throw new Error('no corpus: set SAYSO_CORPUS');
  const articles = readLabelledArticles(corpus);
  const model = fitModel(articles, readOtherExamples(corpus));
  write(model);
  console.log(JSON.stringify(model, null, 1));
}
