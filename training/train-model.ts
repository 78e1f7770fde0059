import { ARGUMENT_SCHEME, CUE_SCHEME, type ChainModel } from '../src/engine/attribution/decode/chain-model';
import { CUE_FEATURES } from '../src/engine/attribution/features/cue-features';
import { countAll } from '../src/engine/attribution/features/sentence-view';
import { tagParts } from '../src/engine/attribution/features/tag-parts';
import { viewTokens } from '../src/engine/attribution/features/token-view';
import { MODEL_VERSION, type AttributionModel } from '../src/engine/attribution/model-file';
import type { Reading } from '../src/engine/attribution/read-features';
import { tagCues, type CueCandidate } from '../src/engine/attribution/tag-cues';
import { ARGUMENT_FEATURES, argumentExamples, cueExamples } from './examples';
import { trainCrf, type Crf, type CrfOptions } from './learn/crf';
import { Random } from './learn/random';
import { learnLexicon } from './lexicon';
import { trainParts } from './parts';
import type { PreparedArticle } from './prepare';
import { quantise, quantiseTogether } from './quantise';
import type { Lesson } from './teacher';
import type { WordNet } from './wordnet';

/** Everything that is chosen by hand; the values were chosen on a held-out tenth of the training articles. */
export interface Settings {
  readonly seed: number;
  readonly folds: number;
  /** How much the cue tagger leans towards finding cues in the training of what comes after it. */
  readonly lean: number;
  readonly parts: { readonly bits: number; readonly epochs: number };
  readonly cues: LearningSettings;
  readonly arguments: LearningSettings;
}

type LearningSettings = Omit<CrfOptions, 'scheme' | 'width' | 'log'>;

export const SETTINGS: Settings = {
  seed: 20_161_108,
  folds: 3,
  lean: 0.3,
  parts: { bits: 14, epochs: 2 },
  cues: { bits: 17, epochs: 4, rate: 0.05, decay: 1e-4, dropout: 0.1, caution: 1 },
  arguments: { bits: 17, epochs: 3, rate: 0.05, decay: 1e-4, dropout: 0.1, caution: 2 },
};

/** What the model is trained on. `lessons` are the teacher's parts of speech, by article. */
export interface Material {
  readonly articles: readonly PreparedArticle[];
  readonly lessons: readonly Lesson[];
  readonly wordNet: WordNet;
}

/** Trains all parts of the model. The same material and settings give the same model. */
export function trainModel(
  { articles, lessons, wordNet }: Material,
  settings: Settings,
  log: (line: string) => void,
): AttributionModel {
  const random = new Random(settings.seed);
  const learned = learnLexicon(articles, lessons, wordNet);
  log(`lexicon of ${learned.lexicon.keys.length} words`);
  const views = articles.map((article) => {
    const view = viewTokens(article.document, learned.lexicon);
    view.strength.set(learned.strengthsWithout(article));
    return view;
  });
  const parts = quantiseTogether(trainParts(views, lessons, settings.parts, random));
  const readings = views.map((view): Reading => {
    tagParts(view, parts);
    return { view, counts: countAll(view) };
  });
  const trainCues = (indices: readonly number[]) => {
    const examples = indices.flatMap((i) => cueExamples(readings[i]!, articles[i]!.attributions));
    return toChain(trainCrf(examples, { ...settings.cues, scheme: CUE_SCHEME, width: CUE_FEATURES, log }, random));
  };
  const found = outOfFold(
    articles.length,
    settings.folds,
    trainCues,
    (model, i): CueCandidate[] => tagCues(readings[i]!, model, settings.lean),
    log,
  );
  const trainArguments = (indices: readonly number[]) => {
    const examples = indices.flatMap((i) => argumentExamples(readings[i]!, articles[i]!.attributions, found[i]!));
    return toChain(
      trainCrf(examples, { ...settings.arguments, scheme: ARGUMENT_SCHEME, width: ARGUMENT_FEATURES, log }, random),
    );
  };
  const all = articles.map((_, i) => i);
  log('cues, on all articles');
  const cues = trainCues(all);
  log('arguments, on all articles');
  return { version: MODEL_VERSION, lexicon: learned.lexicon, parts, cues, arguments: trainArguments(all) };
}

/** For every article the prediction of a model that has not seen it (jack-knife). */
function outOfFold<Model, Prediction>(
  count: number,
  folds: number,
  train: (indices: readonly number[]) => Model,
  predict: (model: Model, index: number) => Prediction,
  log: (line: string) => void,
): Prediction[] {
  const all = Array.from({ length: count }, (_, i) => i);
  const predictions = Array.from<Prediction>({ length: count });
  for (let fold = 0; fold < folds; fold++) {
    log(`fold ${fold + 1} of ${folds}`);
    const model = train(all.filter((i) => i % folds !== fold));
    for (const i of all) if (i % folds === fold) predictions[i] = predict(model, i);
  }
  return predictions;
}

const toChain = ({ emissions, transitions }: Crf): ChainModel => ({ emissions: quantise(emissions), transitions });
