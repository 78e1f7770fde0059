import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Analysis } from '../../src/engine/model';

/** Statements of one article, to be scored: all that the scorers of the folder `tools` read of them. */
export interface Predicted {
  readonly id: string;
}

/** Runs `score-pages.mjs` on the analyses alone, whatever else has gold in `folder`. One run for each list of flags: its lines. */
export const scorePages = (
  tools: string,
  folder: string,
  analyses: readonly Analysis[],
  runs: readonly (readonly string[])[],
): string[][] =>
  withScratch((scratch) => {
    for (const { id } of analyses)
      for (const ending of ['.gold.json', '.txt'])
        symlinkSync(path.join(folder, id + ending), path.join(scratch, id + ending));
    const file = writeLines(scratch, analyses);
    return runs.map((flags) => run(tools, 'score-pages.mjs', [scratch, file, ...flags]));
  });

/** Runs `score-attribution.mjs` on statements in the gold file's offsets: its lines. */
export const scoreAttribution = (
  tools: string,
  goldFile: string,
  predicted: readonly Predicted[],
  flags: readonly string[],
): string[] =>
  withScratch((scratch) => run(tools, 'score-attribution.mjs', [goldFile, writeLines(scratch, predicted), ...flags]));

function withScratch<T>(use: (folder: string) => T): T {
  const scratch = mkdtempSync(path.join(tmpdir(), 'sayso-eval-'));
  try {
    return use(scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function writeLines(folder: string, values: readonly Predicted[]): string {
  const file = path.join(folder, 'predicted.jsonl');
  writeFileSync(file, values.map((value) => JSON.stringify(value)).join('\n'));
  return file;
}

function run(tools: string, scorer: string, args: readonly string[]): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(tools, scorer), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return (stdout || stderr).trimEnd().split('\n');
}
