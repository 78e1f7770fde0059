import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { corpusFolder } from '../../training/corpus';
import { scoreArticle, summarise, type PredictedArticle } from '../../training/eval/score-attributions';
import { tinyCorpus } from './tiny-corpus';

const golds = tinyCorpus();

/** Right in the first article, with a lost source in the second, and with half a content and an invention in the others. */
const predictions: PredictedArticle[] = golds.map((gold, i) => ({
  id: gold.id,
  statements: gold.annotations[0]!.attributions.map(({ source, cue, content }) => ({
    source: i === 1 ? [] : source,
    cue,
    content: i > 1 ? content.map(([start, end]) => [start, Math.floor((start + end) / 2)] as const) : content,
  })).concat(i > 2 ? [{ source: [], cue: [], content: [[0, 12]] }] : []),
}));

test('what is right counts as right', () => {
  const { tally, matches } = scoreArticle(golds[0]!, predictions[0]!);
  expect(summarise([tally]).contentAndSource.all.f).toBe(100);
  expect(matches.every(({ jaccard, sourceRight }) => jaccard === 1 && sourceRight)).toBe(true);
});

test('a lost source costs the source, not the content', () => {
  const scores = summarise([scoreArticle(golds[1]!, predictions[1]!).tally]);
  expect(scores.content.all.f).toBe(100);
  expect(scores.contentAndSource.all.f).toBe(0);
});

const corpus = corpusFolder();
const tool = corpus && path.resolve(corpus, '../tools/score-attribution.mjs');

test.skipIf(!tool || !existsSync(tool))('agrees with the shared scorer (skipped: no corpus)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-test-'));
  try {
    const write = (name: string, lines: readonly unknown[]) => {
      const file = path.join(folder, name);
      writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
      return file;
    };
    const args = [tool!, write('gold.jsonl', golds), write('predicted.jsonl', predictions), '--json'];
    const shared = JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);
    const own = summarise(golds.map((gold, i) => scoreArticle(gold, predictions[i]!).tally));
    for (const kind of ['all', 'direct', 'mixed', 'indirect'] as const) {
      expect(own.content[kind].f).toBeCloseTo(100 * shared.rows[kind].content.F, 8);
      expect(own.contentAndSource[kind].f).toBeCloseTo(100 * shared.rows[kind].full.F, 8);
    }
    for (const role of ['source', 'cue', 'content'] as const) {
      expect(own.span[role].f).toBeCloseTo(100 * shared.span[role].F, 8);
      expect(own.token[role].f).toBeCloseTo(100 * shared.token[role].F, 8);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
