import { describe, expect, it } from 'vitest';
import { loadShippedModel } from '../../src/cli/load-model';
import { analyse, BLOCK_SEPARATOR } from '../../src/engine';
import { analysedNames, GOLDEN_FOLDER, goldenArticle, goldenNames, reviewable } from '../support/golden';

const model = loadShippedModel();

describe('golden articles (after a wanted change: `npm run golden`, then read the diff)', () => {
  it.each(goldenNames)('%s is analysed as written down; if the change is wanted: npm run golden', async (name) => {
    const article = goldenArticle(name);
    const analysis = analyse(article, model);
    const text = article.skipped ? [] : article.blocks.map((block) => block.text);
    expect(analysis.text).toBe(text.join(BLOCK_SEPARATOR));
    await expect(reviewable(analysis)).toMatchFileSnapshot(`${GOLDEN_FOLDER}/${name}.json`);
  });

  it('are at least 30, and no analysis is left without its article', () => {
    expect(goldenNames.length).toBeGreaterThanOrEqual(30);
    expect(analysedNames()).toEqual(goldenNames);
  });
});
