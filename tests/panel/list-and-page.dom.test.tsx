import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Analysis } from '../../src/engine/model';
import { NO_MEMORY, readMemory } from '../../src/panel/memory';
import { DEFAULT_SETTINGS } from '../../src/shared/settings';
import { DAM } from '../gallery/states';
import { buildAnalysis } from '../support/analysis-builder';
import { Harness } from '../support/Harness';
import { done, freshPanel, names, openConflicts, search, show, shownWords, speaker, stage } from './panel-stage';

freshPanel();

const current = () => stage.root.querySelector('.statement[aria-current]')?.textContent;
const height = () => stage.root.querySelector('.words')!.getBoundingClientRect().height;

const fresh = (analysis: Analysis) =>
  render(<Harness state={done(analysis)} settings={DEFAULT_SETTINGS} actions={stage.actions} />, stage.root);

describe('list and page', () => {
  it('a search, a chip and the unnamed sources narrow the page too, until they are cleared', async () => {
    show(done());
    await (await search()).fill('drains');
    expect(stage.actions.narrow).toHaveBeenLastCalledWith({ label: '“drains”', statements: ['s7', 's9'] });
    await expect.element(page.getByText('2 of 13 shown')).toBeVisible();
    await page.getByRole('button', { name: 'Search and filter' }).click();
    expect(stage.actions.narrow).toHaveBeenLastCalledWith(null);
    await search();
    await page.getByRole('button', { name: 'Unnamed sources 3' }).click();
    expect(stage.actions.narrow).toHaveBeenLastCalledWith({
      label: 'Unnamed sources',
      statements: ['s11', 's12', 's13'],
    });
  });

  it('the words that were searched are marked', async () => {
    show(done());
    await (await search()).fill('DRAINS');
    expect([...stage.root.querySelectorAll('.statement mark')].map(({ textContent }) => textContent)).toEqual([
      'drains',
      'drains',
    ]);
  });

  it('one speaker alone, from the list', async () => {
    show(done());
    await speaker('Henrike Solbakken').click();
    await page.getByRole('button', { name: 'Only this speaker' }).click();
    const narrowing = { label: 'Henrike Solbakken', statements: ['s8', 's9'] };
    expect(stage.actions.narrow).toHaveBeenLastCalledWith(narrowing);
    show(done(), {}, { open: null, inView: null, narrowing });
    await page.getByRole('button', { name: 'Show all again' }).click();
    expect(stage.actions.narrow).toHaveBeenLastCalledWith(null);
  });

  it('a row that is pointed at is set off in the page, and the statement in view in the list', async () => {
    show(done());
    await speaker('Henrike Solbakken').click();
    await page.getByText('the dam was not safe').hover();
    expect(stage.actions.point).toHaveBeenLastCalledWith('s8');
    show(done(), {}, { open: null, inView: 's9', narrowing: null });
    expect(current()).toContain('14 of its 30 drains');
    show(done(), {}, { open: 's8', inView: 's9', narrowing: null });
    expect(current()).toContain('the dam was not safe');
  });

  it('a search that ends in the page ends in the list', async () => {
    show(done());
    await (await search()).fill('drains');
    const narrowing = { label: '“drains”', statements: ['s7', 's9'] };
    show(done(), {}, { open: null, inView: null, narrowing });
    show(done(), {}, { open: null, inView: null, narrowing: null });
    await vi.waitFor(() => expect(names()).toHaveLength(6));
  });

  it('a search outlives late news that another one ended', async () => {
    show(done(), {}, { open: null, inView: null, narrowing: { label: 'Henrike Solbakken', statements: ['s8', 's9'] } });
    await (await search()).fill('drains');
    const found = names();
    show(done(), {}, { open: null, inView: null, narrowing: null });
    // Effects run behind the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    expect(names()).toEqual(found);
    expect(found.length).toBeLessThan(6);
  });
});

it('who speaks for somebody without own statements is told by a caption, where the name does not tell it', async () => {
  show(done());
  await expect.element(speaker('Rhiannon Achterberg’s spokesman 1 statement')).toBeVisible();
  const speakers = DAM.speakers.map((one) => (one.id === 'spokesman' ? { ...one, name: 'A spokesman' } : one));
  show(done({ ...DAM, speakers }));
  await expect.element(speaker('A spokesman for Rhiannon Achterberg')).toBeVisible();
});

it('the first name stands within 120 pixels of the top', () => {
  show(done());
  const { top } = stage.root.querySelector('.speaker .name')!.getBoundingClientRect();
  expect(top - stage.root.getBoundingClientRect().top).toBeLessThan(120);
});

it('long quotations are folded and unfold', async () => {
  const words = `“${'The council knew of the cracks in the dam. '.repeat(20)}”`;
  show(done(buildAnalysis({ statements: [{ words, speaker: 'a' }], speakers: [{ id: 'a', name: 'Ada Quill' }] })));
  await speaker('Ada Quill').click();
  const folded = height();
  await page.getByRole('button', { name: 'Show all of it' }).click();
  expect(height()).toBeGreaterThan(folded * 2);
});

describe('what the reader did before', () => {
  it('is taken up again; what is damaged counts as nothing', () => {
    const memory = readMemory({
      tab: 'speakers',
      filter: { text: '', types: ['mixed', 'loud'], unnamed: 'no' },
      article: -1,
      open: ['solbakken', 7],
      scroll: -3,
    });
    expect(memory).toEqual({
      tab: 'speakers',
      filter: { text: '', types: ['mixed'], unnamed: false },
      article: null,
      open: ['solbakken'],
      scroll: 0,
    });
    expect(readMemory('damaged')).toEqual(NO_MEMORY);
    const kept = { ...NO_MEMORY, tab: 'speakers' as const, open: ['solbakken'] };
    render(<Harness state={done()} settings={DEFAULT_SETTINGS} actions={stage.actions} memory={kept} />, stage.root);
    expect(shownWords()).toEqual(['the dam was not safe', '14 of its 30 drains were blocked']);
  });

  it('is nothing at first: then a dispute that the article reports comes first', async () => {
    fresh(DAM);
    await expect.element(page.getByRole('tab', { name: 'Denials' })).toHaveAttribute('aria-selected', 'true');
    render(null, stage.root);
    fresh({ ...DAM, contradictions: [] });
    await expect.element(page.getByRole('tab', { name: 'Speakers' })).toHaveAttribute('aria-selected', 'true');
  });
});

it('the article at a glance tells shares and unnamed sources in words', async () => {
  show(done());
  await page.getByRole('tab', { name: 'Article' }).click();
  await expect.element(page.getByText('Unnamed sources: 3 of 13 statements')).toBeVisible();
  const legend = [...stage.root.querySelectorAll('.legend')].map(({ textContent }) => textContent);
  expect(legend[0]).toMatch(/Quoted \d+%.*Paraphrased \d+%.*The reporter’s own \d+%/u);
  expect(legend[1]).toContain('Oluwaseun Adeyinka');
});

it('denials of claims that nobody makes stand after the conflicts, in their sentence', async () => {
  const denial = {
    id: 'd1',
    statement: 's4',
    object: [],
    objectKind: 'clause' as const,
    form: 'verb' as const,
    evidence: [[DAM.text.indexOf('denied'), DAM.text.indexOf('denied') + 6] as const],
    confidence: 0.9,
  };
  show(done({ ...DAM, contradictions: [], denials: [denial] }));
  await openConflicts();
  await expect.element(page.getByRole('heading', { name: 'Also denied' })).toBeVisible();
  expect(stage.root.querySelector('.denial mark')!.textContent).toBe('denied');
  await page.getByRole('button', { name: 'denied that anyone had been asked' }).click();
  expect(stage.actions.jump).toHaveBeenCalledWith('s4');
});
