import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Drafts } from '../drafts';
import { clearStage, painted, play, point, pointAt, storyPage, type Stage } from '../stage';

const STORY = storyPage(`
  <p>“The berth is ours,” said Ada Quill. “Ships pass every day,” she added.</p>
  <p>“It has been taken,” said Tom Reed.</p>`);
const DRAFTS: Drafts = {
  speakers: [
    { id: 'p1', name: 'Ada Quill' },
    { id: 'p2', name: 'Tom Reed' },
  ],
  statements: [
    { words: '“The berth is ours,”', speaker: 'p1' },
    { words: '“Ships pass every day,”', speaker: 'p1' },
    { words: '“It has been taken,”', speaker: 'p2' },
  ],
};

let stage: Stage;
beforeEach(async () => {
  stage = await play(STORY, DRAFTS);
});
afterEach(() => clearStage(stage));

const filled = () => [...painted()].filter(([name]) => name.includes('-fill-')).flatMap(([, words]) => words);
const barText = () => stage.bar()?.querySelector('[role=status]')?.textContent;
const press = (name: string) => stage.bar()!.querySelector<HTMLButtonElement>(`button.${name}`)!.click();
const onlyAda = () => {
  point('click', pointAt('berth is ours'));
  stage.card()!.querySelector<HTMLButtonElement>('.only')!.click();
};

describe('one speaker alone', () => {
  it('from the card: the page shows their statements, a bar says so and steps through them', () => {
    onlyAda();
    expect(filled()).toEqual(['“The berth is ours,”', '“Ships pass every day,”']);
    expect(barText()).toBe('Ada Quill 1 of 2');
    press('next');
    expect(barText()).toBe('Ada Quill 2 of 2');
    expect(stage.card()!.querySelector('h2')!.textContent).toBe('Ada Quill');
    press('next');
    expect(barText()).toBe('Ada Quill 1 of 2');
  });

  it('ends with its button, and with Esc once no card is open', async () => {
    onlyAda();
    press('close');
    expect(stage.bar()).toBeNull();
    expect(filled()).toHaveLength(3);
    onlyAda();
    press('next');
    await userEvent.keyboard('{Escape}');
    expect([stage.card(), barText()]).toEqual([null, 'Ada Quill 2 of 2']);
    await userEvent.keyboard('{Escape}');
    expect(stage.bar()).toBeNull();
  });

  it('lasts when settings change, and goes when the reader takes another view', async () => {
    onlyAda();
    stage.settle({ style: 'background' });
    await vi.waitFor(() => expect([...painted().keys()].some((name) => name.includes('-line-'))).toBe(false));
    expect(filled()).toHaveLength(2);
    stage.settle({ view: 'quotes' });
    await vi.waitFor(() => expect(filled()).toHaveLength(3));
    expect(stage.bar()?.querySelector('button')).toBeFalsy();
  });
});

it('a search of the list narrows the page by its words; ids that the page does not have do no harm', () => {
  stage.session.narrow({ label: '“taken”', statements: ['s3', 's99'] });
  expect(filled()).toEqual(['“It has been taken,”']);
  expect(barText()).toBe('“taken” 2 statements');
  expect(stage.session.showing().narrowing?.statements).toEqual(['s3', 's99']);
  stage.session.narrow(null);
  expect(stage.bar()).toBeNull();
});

it('a view changed by key is told on the page', () => {
  stage.session.sayView('quotes');
  expect(barText()).toBe('Sayso shows quotations');
});

it('the way back leads to where the reader was before a jump', () => {
  point('click', pointAt('berth is ours'));
  expect(stage.card()!.querySelector('.back')).toBeNull();
  stage.card()!.querySelector<HTMLButtonElement>('.step.next')!.click();
  stage.card()!.querySelector<HTMLButtonElement>('.back')!.click();
  expect(stage.card()!.querySelector('.walk')!.textContent).toContain('1 of 2');
  expect(stage.card()!.querySelector('.back')).toBeNull();
});
