import { ARGUMENT_ROLES, CUE_ROLES, type ChainModel } from '../src/engine/attribution/tagger/decode/chain-model';
import { MOST_UNITS, packWeights, type LinearWeights } from '../src/engine/attribution/tagger/decode/linear';
import { cueTemplates } from '../src/engine/attribution/tagger/features/cue-features';
import { countAll } from '../src/engine/attribution/tagger/features/sentence-view';
import { tagParts } from '../src/engine/attribution/tagger/features/tag-parts';
import { viewTokens } from '../src/engine/attribution/tagger/features/token-view';
import { MODEL_VERSION, type AttributionModel } from '../src/engine/attribution/model-file';
import type { TaggerInput } from '../src/engine/attribution/tagger/tagger-input';
import { tagArguments, type UnrankedCandidate } from '../src/engine/attribution/tagger/tag-arguments';
import { tagCues, type PossibleCue } from '../src/engine/attribution/tagger/tag-cues';
import { argumentExamples, argumentFeatures, cueExamples } from './examples';
import type { BoostingOptions } from './learn/boosting';
import { trainCrf, type Crf, type CrfOptions } from './learn/crf';
import { Random } from './learn/random';
import { trainReranker } from './reranker';
import { learnLexicon } from './lexicon';
import type { Material } from './material';
import { trainParts } from './parts';
import type { PreparedArticle } from './prepare';
import { quantise } from './quantise';

/** Everything that is chosen by hand; the values were chosen on a held-out tenth of the training articles. */
export interface Settings {
  readonly seed: number;
  readonly folds: number;
  readonly parts: { readonly bits: number; readonly epochs: number };
  readonly cues: LearningSettings;
  readonly arguments: LearningSettings;
  readonly reranker: BoostingOptions;
}

/** More cues are let through than in the engine: what is wrong with the unlikely ones is worth learning. */
const TRAINING_LEAN = 2;

type LearningSettings = Omit<CrfOptions, 'roles' | 'width' | 'log'>;

export const SETTINGS: Settings = {
  seed: 20_161_108,
  folds: 3,
  parts: { bits: 13, epochs: 2 },
  cues: { bits: 15, epochs: 4, rate: 0.05, decay: 1e-4, dropout: 0.05, caution: 1 },
  arguments: { bits: 17, epochs: 3, rate: 0.05, decay: 1e-4, dropout: 0.05, caution: 2 },
  reranker: { trees: 100, depth: 4, rate: 0.16, ridge: 2, least: 10, share: 0.6 },
};

/** Trains all parts of the model. The same material and settings give the same model. */
export function trainModel(
  { articles: labelled, wordNet, encode }: Material,
  settings: Settings,
  log: (line: string) => void,
): AttributionModel {
  const articles = labelled.map(({ article }) => article);
  const lessons = labelled.map(({ lesson }) => lesson);
  const random = new Random(settings.seed);
  const { originals, folds } = groupCopies(articles, settings.folds);
  const learned = learnLexicon(
    originals.map((i) => articles[i]!),
    originals.map((i) => lessons[i]!),
    wordNet,
  );
  log(`lexicon of ${learned.lexicon.keys.length} words`);
  const views = articles.map((article) => {
    const view = viewTokens(article.document, learned.lexicon);
    view.strength.set(learned.strengthsWithout(article));
    return view;
  });
  const parts = pack(trainParts(views, lessons, settings.parts, random));
  const inputs = views.map((view): TaggerInput => {
    tagParts(view, parts);
    return { view, counts: countAll(view), encoded: encode?.(view.document) };
  });
  const trainCues = (indices: readonly number[]) => {
    const examples = indices.flatMap((i) => cueExamples(inputs[i]!, articles[i]!));
    const width = cueTemplates(encode !== undefined).length;
    return toChain(trainCrf(examples, { ...settings.cues, roles: CUE_ROLES, width, log }, random));
  };
  const found = outOfFold(
    folds,
    trainCues,
    (model, i): PossibleCue[] => tagCues(inputs[i]!, model, TRAINING_LEAN),
    log,
  );
  const trainArguments = (indices: readonly number[]) => {
    const examples = indices.flatMap((i) => argumentExamples(inputs[i]!, articles[i]!.attributions, found[i]!));
    return toChain(
      trainCrf(
        examples,
        { ...settings.arguments, roles: ARGUMENT_ROLES, width: argumentFeatures(encode !== undefined), log },
        random,
      ),
    );
  };
  const tagged = outOfFold(
    folds,
    trainArguments,
    (model, i): UnrankedCandidate[][] => tagArguments(inputs[i]!, model, found[i]!),
    log,
  );
  log('re-ranker');
  const reranker = trainReranker(
    articles,
    inputs,
    tagged,
    labelled.map(({ weight }) => weight),
    settings.reranker,
    random,
  );
  const all = articles.map((_, i) => i);
  log('cues, on all articles');
  const cues = trainCues(all);
  log('arguments, on all articles');
  return {
    version: MODEL_VERSION,
    lexicon: learned.lexicon,
    parts,
    encode,
    cues,
    arguments: trainArguments(all),
    reranker,
  };
}

/** Copies of one article in other styles share its fold, so that no model is asked about what it has seen; only one of them counts words. */
function groupCopies(articles: readonly PreparedArticle[], folds: number) {
  const numbers = new Map<string, number>();
  const originals: number[] = [];
  const foldOf = articles.map(({ id }, i) => {
    if (!numbers.has(id)) {
      numbers.set(id, numbers.size);
      originals.push(i);
    }
    return numbers.get(id)! % folds;
  });
  return { originals, folds: foldOf };
}

/** For every article the prediction of a model that has not seen it (jack-knife). `folds`: the fold of each article. */
function outOfFold<Model, Prediction>(
  folds: readonly number[],
  train: (indices: readonly number[]) => Model,
  predict: (model: Model, index: number) => Prediction,
  log: (line: string) => void,
): Prediction[] {
  const all = folds.map((_, i) => i);
  const predictions = Array.from<Prediction>({ length: folds.length });
  for (const fold of new Set(folds)) {
    log(`all but fold ${fold + 1}`);
    const model = train(all.filter((i) => folds[i] !== fold));
    for (const i of all) if (folds[i] === fold) predictions[i] = predict(model, i);
  }
  return predictions;
}

const toChain = ({ emissions, transitions }: Crf): ChainModel => ({
  emissions: pack(emissions),
  transitions,
});

const pack = (weights: LinearWeights) => packWeights(quantise(weights, MOST_UNITS));
