import { isWordLike } from '../src/engine/attribution/tagger/features/shape';
import { stamp } from '../src/engine/attribution/tagger/features/hash';
import { PART_TEMPLATES, seeForParts, Tag } from '../src/engine/attribution/tagger/features/pos-features';
import { UNKNOWN_TAG, type TokenView } from '../src/engine/attribution/tagger/features/token-view';
import { PART_COLUMNS } from '../src/engine/attribution/tagger/features/tag-parts';
import type { LinearWeights } from '../src/engine/attribution/tagger/decode/linear';
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
  const perceptron = new Perceptron(PART_COLUMNS, options.bits);
  const order = views.map((_, i) => i);
  const features = new Int32Array(PART_TEMPLATES.length);
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
        if (view.onlyTag[i] !== UNKNOWN_TAG) {
          view.pos[i] = view.onlyTag[i]!;
          continue;
        }
        seeForParts(view, i, features);
        stamp(features, PART_TEMPLATES, features, 0);
        view.pos[i] = perceptron.learn(features, tags[i]!);
      }
    }
  }
  return perceptron.average();
}
