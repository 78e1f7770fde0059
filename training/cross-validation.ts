import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadModel, writeModel, type AttributionModel } from '../src/engine/attribution/model-file';
import type { DocumentEncoder } from '../src/engine/encoder/encoded-document';
import { FOLDS, foldOf, readMaterial, withoutFold, type Material } from './material';
import { remembered } from './scratch';
import { SETTINGS, trainModel } from './train-model';

/**
 * For each marked page a model trained like the shipped one, but without the fifth of the pages that it is in: what is
 * measured on a page comes from a model that has not seen it. `encode` reads with encoders that have not seen it either; without it
 * the models read by words alone. Trained once for each shipped model, then remembered.
 */
export function crossValidatedModels(
  corpus: string,
  pages: ReadonlySet<string>,
  encode?: DocumentEncoder,
): (page: string) => AttributionModel {
  const name = encode ? 'reading' : 'attribution';
  const shipped = readFileSync(path.resolve(import.meta.dirname, `../public/models/${name}.bin`));
  let material: Material | undefined;
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    loadModel(
      remembered(`${name}-without-part-${fold + 1}`, [shipped], () => {
        material ??= { ...readMaterial(corpus, SETTINGS.seed), encode };
        console.error(`Training without part ${fold + 1} of the pages.`);
        return writeModel(trainModel(withoutFold(material, pages, fold), SETTINGS, () => {}));
      }),
      encode,
    ),
  );
  return (page) => models[foldOf(page)]!;
}
