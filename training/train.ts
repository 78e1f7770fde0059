import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeModel } from '../src/engine/attribution/model-file';
import { withOtherStyles } from './augment';
import { corpusFolder, readTrainingArticles } from './corpus';
import { prepare } from './prepare';
import { teach } from './teacher';
import { SETTINGS, trainModel } from './train-model';
import { readWordNet } from './wordnet';

/** `npm run train`: trains the attribution model on PolNeAR and writes it where the extension ships it from. */
function main(): void {
  const folder = corpusFolder();
  if (!folder) {
    console.error('No corpus: set SAYSO_CORPUS to the folder that holds polnear/ and contradiction/.');
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const log = (line: string) =>
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const articles = withOtherStyles(readTrainingArticles(folder), SETTINGS.seed).map(prepare);
  log(`${articles.length} articles`);
  const lessons = articles.map(({ document }) => teach(document));
  const model = trainModel({ articles, lessons, wordNet: readWordNet() }, SETTINGS, log);
  const bytes = writeModel(model);
  const file = path.resolve(import.meta.dirname, '../public/models/attribution.bin');
  writeFileSync(file, bytes);
  log(`${bytes.length} bytes to ${path.relative(process.cwd(), file)}`);
}

main();
