import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from './support';

const PAGES = join(process.env['SAYSO_CORPUS'] ?? '../shared/corpus', 'pages');
const present = existsSync(PAGES);

/** F1 over word 4-grams, as the article-extraction benchmarks measure. */
function likeness(text: string, gold: string): number {
  const [found, wanted] = [grams(text), grams(gold)];
  let hits = 0;
  for (const [gram, count] of wanted) hits += Math.min(count, found.get(gram) ?? 0);
  return (2 * hits) / (sum(found) + sum(wanted) || 1);
}

/** In milliseconds: 140 pages parsed, on a machine that is busy. */
const SLOW = 600_000;

const bare = (text: string) => text.replaceAll(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);

function grams(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i + 4 <= words.length; i++) {
    const gram = words.slice(i, i + 4).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

describe.skipIf(!present)(`real pages${present ? '' : ' (skipped: no corpus)'}`, () => {
  const names = present
    ? readdirSync(PAGES)
        .filter((name) => name.endsWith('.html'))
        .map((name) => name.slice(0, -5))
    : [];
  const isArticle = (name: string) => existsSync(join(PAGES, `${name}.txt`));
  const pages = new Map<string, ReturnType<typeof readHtml>>();

  beforeAll(() => {
    for (const name of names) pages.set(name, readHtml(readFileSync(join(PAGES, `${name}.html`), 'utf8'), ''));
  }, SLOW);

  it('leaves alone what is no English news article, and nothing else', () => {
    expect(names.filter((name) => pages.get(name)!.article.skipped)).toEqual(names.filter((name) => !isArticle(name)));
  });

  it('takes the articles’ text for the article', () => {
    const scores = names
      .filter(isArticle)
      .map((name) => likeness(pages.get(name)!.map.text, readFileSync(join(PAGES, `${name}.txt`), 'utf8')));
    expect(scores.reduce((a, b) => a + b, 0) / scores.length).toBeGreaterThanOrEqual(0.965);
    expect(scores.filter((score) => score < 0.85).length).toBeLessThanOrEqual(4);
  });

  it('leads every block back to page text that reads the same', () => {
    for (const { article, map } of pages.values()) {
      let start = 0;
      for (const { text } of article.blocks) {
        expect(
          bare(
            map
              .piecesOf([start, start + text.length])
              .map(({ node, start, end }) => node.data.slice(start, end))
              .join(''),
          ),
        ).toBe(bare(text));
        start += text.length + 2;
      }
    }
  });
});
