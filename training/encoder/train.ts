import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFolder } from '../corpus';
import { materialLines } from './export';
import { encoderFolder } from './held-out';

const SCRIPT = path.resolve(import.meta.dirname, 'train.py');
const OUT = path.resolve(import.meta.dirname, '../../public/models/encoder.bin');

/** `npm run train:encoder`: trains the encoder and writes it where the extension ships it from, and what held-out encoders say where `npm run train` reads it. */
function main(): string | null {
  const corpus = corpusFolder();
  if (!corpus) return 'No corpus: set SAYSO_CORPUS to the folder that holds polnear/, pages/ and pool/.';
  writeMaterial(encoderFolder(), `${materialLines(corpus).join('\n')}\n`);
  const { error, status } = spawnSync('python3', ['-B', SCRIPT, encoderFolder(), OUT], { stdio: 'inherit' });
  if (error) return `python3 cannot be started (${error.message}): training/encoder/README.md says what is needed.`;
  return status === 0 ? null : 'The encoder was not trained. What is done is kept: run it again to go on.';
}

/** Writes the material, and does away with what was trained on another. */
function writeMaterial(folder: string, text: string): void {
  const file = path.join(folder, 'material.jsonl');
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(folder, { recursive: true });
  rmSync(path.join(folder, 'weights'), { recursive: true, force: true });
  writeFileSync(file, text);
}

const failure = main();
if (failure) {
  console.error(failure);
  process.exitCode = 2;
}
