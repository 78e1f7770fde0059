import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fromHtml, fromText } from '../../src/cli/read-input';
import { loadShippedModel } from '../../src/cli/load-model';
import { analyse } from '../../src/engine/analyse';
import type { Analysis } from '../../src/engine/model';
import type { Evaluation } from './section';

const GOLD = '.gold.json';

/** Whole articles with every statement marked by hand: real pages (from their HTML) and the seed report, by `score-pages.mjs`. */
export const evaluatePages: Evaluation = ({ corpus, tools, wantsErrors }) => {
  if (!tools) return [];
  return [
    { name: 'pages', title: 'Real pages, from their HTML', folder: path.join(corpus, 'pages') },
    { name: 'seed', title: 'The seed report', folder: path.join(corpus, 'seed') },
  ].map(({ name, title, folder }) => {
    const analyses = analyseFolder(folder);
    const score = (...flags: string[]) => scorePages(tools, folder, analyses, flags);
    const section = { name, title, lines: score() };
    if (!wantsErrors) return section;
    return Object.assign(section, {
      errors: score('--errors').filter((line) => / (?:missed|no such|speaker ")/.test(line)),
    });
  });
};

/** Analyses of the articles that have gold, from HTML where there is some, else from text. */
export function analyseFolder(folder: string): Analysis[] {
  const model = loadShippedModel();
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith(GOLD))
    .map((file) => {
      const id = file.slice(0, -GOLD.length);
      const html = files.includes(`${id}.html`);
      const text = readFileSync(path.join(folder, `${id}.${html ? 'html' : 'txt'}`), 'utf8');
      const { article, finish } = html ? fromHtml(text, id) : fromText(text, id);
      return finish(analyse(article, model));
    });
}

function scorePages(tools: string, folder: string, analyses: readonly Analysis[], flags: readonly string[]): string[] {
  const scratch = mkdtempSync(path.join(tmpdir(), 'sayso-eval-'));
  try {
    const file = path.join(scratch, 'analyses.jsonl');
    writeFileSync(file, analyses.map((analysis) => JSON.stringify(analysis)).join('\n'));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(tools, 'score-pages.mjs'), folder, file, ...flags],
      { encoding: 'utf8' },
    );
    return (stdout || stderr).trimEnd().split('\n');
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
