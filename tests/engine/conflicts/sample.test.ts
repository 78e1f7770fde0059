import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromHtml } from '../../../src/cli/read-input';
import { loadShippedModel } from '../../../src/cli/load-model';
import { analyse } from '../../../src/engine/analyse';

const SAMPLE = new URL('../../../src/welcome/sample-article.html', import.meta.url);

it('shows a denial and a dispute in the sample article', () => {
  const { article } = fromHtml(readFileSync(SAMPLE, 'utf8'), 'sample');
  const { text, denials, contradictions } = analyse(article, loadShippedModel());
  const disputes = contradictions.filter(({ type }) => type === 'dispute');
  const words = (spans: readonly (readonly [number, number])[]) => spans.map((span) => text.slice(...span)).join(' … ');
  expect(disputes.map(({ headline }) => words(headline))).toEqual([
    '“We were asked to delay our report until after the budget. We declined.”',
  ]);
  expect(denials.map(({ object }) => words(object))).toEqual([
    'that anyone had been asked to delay the report',
    'There was no such request, in writing or otherwise',
  ]);
});
