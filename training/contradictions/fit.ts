/**
 * Measures and fits the model of the conflict stage and writes it (`npx tsx training/contradictions/fit.ts`). Of each kind of link
 * between a denial and a claim the marked articles tell how often it is right. The inferred tier, of which they hold few pairs, learns
 * from pairs of other files too, which get an intercept of their own: what two sentences of one scene mean says how the features
 * weigh, not how often news statements conflict.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { INFERRED_FEATURES } from '../../src/engine/conflicts/pairs/features';
import { scorePairs, type ScoredPair } from '../../src/engine/conflicts/scoring/score-pairs';
import type { LinkKind } from '../../src/engine/conflicts/pairs/link-kind';
import { readStatements } from '../../src/engine/conflicts/pairs/statement-reading';
import { CONFLICT_MODEL, type ConflictModel } from '../../src/engine/conflicts/scoring/weights.data';
import { corpusFolder } from '../corpus';
import {
  createPairMatcher,
  prepareGold,
  readGoldArticles,
  readMarkedArticles,
  type MarkedArticle,
  type PreparedArticle,
} from './gold';
import { LINK_KINDS, readLabelledLinks, type LabelledLink } from './labelled-links';
import { fitLogistic, type Example, type Weights } from './logistic';
import { pairAsArticle, readPairs } from './pairs-data';

const RIDGE = 1;
const GOLD_WEIGHT = 4;
/** Probability from which a pair is shown. A false dispute is worse than none. */
const THRESHOLDS = { dispute: 0.9, reported: 0.8, inferred: 0.5 };
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
    const isMarked = createPairMatcher(gold, marked, prepared);
    const readings = readStatements(prepared.document, prepared.statements, prepared.speakers);
    const pairs = scorePairs(readings, CONFLICT_MODEL).map((pair) => ({
      pair,
      positive: isMarked(pair.a.statement, pair.b.statement, pair.type),
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

const rowsOf = (articles: readonly LabelledArticle[], weight: number): Example[] =>
  articles.flatMap(({ marked, pairs }) =>
    pairs
      .filter(({ pair }) => pair.tier === 'inferred' && pair.type !== 'disagreement')
      .map(({ pair, positive }) => ({ features: pair.features, positive, group: marked.id, weight })),
  );

/** The links of a kind that were right, and all of them. */
function tally(links: readonly LabelledLink[], kind: LinkKind): [right: number, all: number] {
  const all = links.filter(({ link }) => link === kind);
  return [all.filter(({ positive }) => positive).length, all.length];
}

/** The links between the corpus's own attributions. */
export const linksOf = (articles: readonly LabelledArticle[]): LabelledLink[] =>
  articles.flatMap(({ marked, pairs }) =>
    pairs.flatMap(({ pair: { link }, positive }) => {
      const known = LINK_KINDS.find((kind) => kind === link);
      return known ? [{ id: marked.id, link: known, positive }] : [];
    }),
  );

/** Pairs that the share of all plain kinds counts for beside a kind's own: few kinds have more than ten. */
const PRIOR_PAIRS = 2;

/** How often each kind of link was right, drawn towards the share of all kinds but the loose (empirical Bayes). */
function measureLinks(links: readonly LabelledLink[]): Record<LinkKind, number> {
  const plain = links.filter(({ link }) => link !== 'loose');
  const prior = plain.filter(({ positive }) => positive).length / Math.max(1, plain.length);
  const share = (kind: LinkKind) => {
    const [right, all] = tally(links, kind);
    return Math.round(((right + PRIOR_PAIRS * prior) / (all + PRIOR_PAIRS)) * 1000) / 1000;
  };
  return {
    pointed: share('pointed'),
    called: share('called'),
    answered: share('answered'),
    unsaid: share('unsaid'),
    owned: share('owned'),
    document: share('document'),
    words: share('words'),
    'taken-back': share('taken-back'),
    'turned-down': share('turned-down'),
    loose: 0,
  };
}

/** The model of these links, articles and rows. */
export function fitModel(
  articles: readonly LabelledArticle[],
  others: readonly Example[],
  links: readonly LabelledLink[],
): ConflictModel {
  const inferred = fitLogistic(
    [...rowsOf(articles, GOLD_WEIGHT), ...others],
    { ...INFERRED_FEATURES, [ELSEWHERE]: 1 },
    RIDGE,
  );
  return { links: measureLinks(links), inferred: without(inferred, ELSEWHERE), thresholds: THRESHOLDS };
}

function without(weights: Weights, name: string): Weights {
  return Object.fromEntries(Object.entries(weights).filter(([key]) => key !== name));
}

const WEIGHTS_FILE = path.resolve(import.meta.dirname, '../../src/engine/conflicts/scoring/weights.data.ts');

function write(model: ConflictModel): void {
  const source = readFileSync(WEIGHTS_FILE, 'utf8');
  const at = source.indexOf(WRITTEN);
  const body = JSON.stringify(model, null, 2)
    .replaceAll(/"(\w+)":/g, '$1:')
    .replaceAll('"', "'");
  writeFileSync(
    WEIGHTS_FILE,
    `${source.slice(0, at)}${WRITTEN}\nexport const CONFLICT_MODEL: ConflictModel = ${body};\n`,
  );
}

/** In the file of weights, what follows this line is written. */
const WRITTEN = '// Written by training/contradictions/fit.ts; do not edit.';

if (process.argv[1] === import.meta.filename) {
  const corpus = corpusFolder();
  if (!corpus) throw new Error('no corpus: set SAYSO_CORPUS');
  const articles = readLabelledArticles(corpus);
  const links = [...linksOf(articles), ...readLabelledLinks(corpus)];
  for (const kind of LINK_KINDS) console.log(kind, tally(links, kind).join(' of '));
  const model = fitModel(articles, readOtherExamples(corpus), links);
  write(model);
  console.log(JSON.stringify(model, null, 1));
}
