import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentEncoder } from '../src/engine/encoder/encoded-document';
import { writeModel } from '../src/engine/attribution/model-file';
import { corpusFolder } from './corpus';
import { heldOutEncoder } from './encoder/held-out';
import { readMaterial } from './material';
import { SETTINGS, trainModel } from './train-model';

/** `npm run train`: trains the attribution models on PolNeAR and the marked pages and writes them where the extension ships them from: one that reads by words alone, and one that reads with the encoder. */
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
  const train = (name: string, encode?: DocumentEncoder) => {
    const bytes = writeModel(trainModel({ ...material, encode }, SETTINGS, log));
    const file = path.resolve(import.meta.dirname, `../public/models/${name}`);
    writeFileSync(file, bytes);
    log(`${bytes.length} bytes to ${path.relative(process.cwd(), file)}`);
  };
  train('attribution.bin');
  const encode = heldOutEncoder();
  if (encode) train('reading.bin', encode);
  else log('No reading.bin: npm run train:encoder first.');
}

main();
