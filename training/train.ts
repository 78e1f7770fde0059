import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeModel } from '../src/engine/attribution/model-file';
import { corpusFolder } from './corpus';
import { readMaterial } from './material';
import { SETTINGS, trainModel } from './train-model';

/** `npm run train`: trains the attribution model on PolNeAR and the marked pages and writes it where the extension ships it from. */
function main(): void {
  const folder = corpusFolder();
  if (!folder) {
    console.error('No corpus: set SAYSO_CORPUS to the folder that holds polnear/, pages/ and contradiction/.');
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const log = (line: string) =>
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const material = readMaterial(folder, SETTINGS.seed);
  log(`${material.articles.length} articles`);
  const model = trainModel(material, SETTINGS, log);
  const bytes = writeModel(model);
  const file = path.resolve(import.meta.dirname, '../public/models/attribution.bin');
  writeFileSync(file, bytes);
  log(`${bytes.length} bytes to ${path.relative(process.cwd(), file)}`);
}

main();
