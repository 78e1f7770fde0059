import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { joinAnalyses } from '../../src/engine/parts/join-analyses';
import { buildAnalysis } from '../support/analysis-builder';
import { done, freshPanel, names, show } from './panel-stage';

freshPanel();

const said = (title: string, name: string) =>
  buildAnalysis({ title, speakers: [{ id: 'p1', name }], statements: [{ words: `words of ${name}`, speaker: 'p1' }] });
const PAGE = joinAnalyses([said('Bridge to stay closed', 'Ada Brandt'), said('', 'Mira Solano')]);
const seen = (inView: string) => ({ open: null, inView, narrowing: null });
const chosen = () => page.getByRole('combobox', { name: 'Article' });

describe('a page of two articles', () => {
  it('has a list for each, which the reader chooses by its title or number', async () => {
    show(done(PAGE));
    await expect.element(chosen()).toHaveDisplayValue('Bridge to stay closed');
    expect(names()).toEqual(['Ada Brandt']);
    await chosen().selectOptions('Article 2');
    await expect.poll(names).toEqual(['Mira Solano']);
  });

  it('has the picture of the article that is chosen', async () => {
    show(done(PAGE));
    await chosen().selectOptions('Article 2');
    await page.getByRole('tab', { name: 'Article' }).click();
    await expect.element(page.getByText('Mira Solano')).toBeVisible();
    expect(page.getByText('Ada Brandt').query()).toBeNull();
  });

  it('shows the article that the reader has before their eyes, until they choose', async () => {
    show(done(PAGE), {}, seen('2-s1'));
    expect(names()).toEqual(['Mira Solano']);
    await chosen().selectOptions('Bridge to stay closed');
    await expect.poll(names).toEqual(['Ada Brandt']);
  });
});

it('offers no choice on a page of one article', () => {
  show(done(said('Bridge to stay closed', 'Ada Brandt')));
  expect(chosen().query()).toBeNull();
});
