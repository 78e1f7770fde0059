import { isWordLike } from '../src/engine/attribution/features/shape';
import { POS_FEATURES, Tag, TAGS, writePosFeatures } from '../src/engine/attribution/features/pos-features';
import type { TokenView } from '../src/engine/attribution/features/token-view';
import type { LinearWeights } from '../src/engine/attribution/decode/linear';
import { Perceptron } from './learn/perceptron';
import type { Random } from './learn/random';
import type { Lesson } from './teacher';

/** Teaches our tagger the teacher's parts of speech: on its own guesses for the words before, so that it learns to live with them. */
export function trainParts(
  views: readonly TokenView[],
  lessons: readonly Lesson[],
  options: { readonly bits: number; readonly epochs: number },
  random: Random,
): LinearWeights {
  const perceptron = new Perceptron(TAGS.length, options.bits);
  const order = views.map((_, i) => i);
  const features = new Int32Array(POS_FEATURES);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    for (const index of order) {
      const view = views[index]!;
      const { tags } = lessons[index]!;
      for (let i = 0; i < view.count; i++) {
        if (!isWordLike(view.shape[i]!)) {
          view.pos[i] = Tag.PUNCT;
          continue;
        }
        writePosFeatures(view, i, features);
        view.pos[i] = perceptron.learn(features, tags[i]!);
      }
    }
  }
  return perceptron.average();
}
