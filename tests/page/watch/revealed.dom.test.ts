import { afterEach, describe, expect, it, vi } from 'vitest';
import { FIRST_WAIT } from '../../../src/page/watch/backoff';
import type { Drafts } from '../drafts';
import { clearStage, painted, play, storyPage, type Stage } from '../stage';

const DRAFTS: Drafts = {
  speakers: [{ id: 'p1', name: 'Ada Quill' }],
  statements: [
    { words: '“The berth was promised to us,”', speaker: 'p1' },
    { words: '“Nothing was promised,”', speaker: 'p1' },
  ],
};
const SHOWN = '<p>“The berth was promised to us,” said Ada Quill.</p>';
const MORE =
  '<p>“Nothing was promised,” said Ada Quill on the next day, when she had been asked about the letter for the second time.</p><p>She did not want to say who had written it, and went back to the customs house.</p>';

/** What is hidden, and what shows it. */
const REVEALED: readonly [name: string, html: string, show: (root: HTMLElement) => void][] = [
  [
    'a class that goes',
    `<style>.closed { display: none }</style><div id="more" class="closed">${MORE}</div>`,
    (more) => more.classList.remove('closed'),
  ],
  [
    'a class that comes',
    `<style>#more { display: none } #more.open { display: block }</style><div id="more">${MORE}</div>`,
    (more) => more.classList.add('open'),
  ],
  [
    'a class of a box around',
    `<style>.brief #more { display: none }</style><section class="brief"><div id="more">${MORE}</div></section>`,
    (more) => (more.parentElement!.className = ''),
  ],
  [
    'a class of the document',
    `<style>html:not(.all) #more { display: none }</style><div id="more">${MORE}</div>`,
    () => document.documentElement.classList.add('all'),
  ],
  ['the attribute hidden', `<div id="more" hidden>${MORE}</div>`, (more) => more.removeAttribute('hidden')],
  ['a style', `<div id="more" style="display: none">${MORE}</div>`, (more) => (more.style.display = 'block')],
  [
    'a style that made it invisible',
    `<div id="more" style="visibility: hidden">${MORE}</div>`,
    (more) => (more.style.visibility = ''),
  ],
  [
    'details that open',
    `<details><summary>Read on</summary><div id="more">${MORE}</div></details>`,
    (more) => more.closest('details')!.querySelector('summary')!.click(),
  ],
  [
    'details opened by a script',
    `<details><summary>Read on</summary><div id="more">${MORE}</div></details>`,
    (more) => (more.closest('details')!.open = true),
  ],
  [
    'each paragraph of its own',
    `<style>.later { display: none }</style><div id="more">${MORE.replaceAll('<p>', '<p class="later">')}</div>`,
    (more) => more.querySelectorAll('p').forEach((p) => p.classList.remove('later')),
  ],
];

const fills = () => [...painted()].filter(([name]) => name.includes('-fill-')).flatMap(([, texts]) => texts);
let stage: Stage;

afterEach(() => {
  clearStage(stage);
  document.documentElement.classList.remove('all');
});

describe('text that is revealed later', () => {
  it.each(REVEALED)('is analysed and painted then: %s', async (_, html, show) => {
    stage = await play(storyPage(SHOWN + html), DRAFTS);
    expect(fills()).toEqual(['“The berth was promised to us,”']);
    show(document.querySelector<HTMLElement>('#more')!);
    await vi.waitFor(() => expect(fills()).toEqual(['“The berth was promised to us,”', '“Nothing was promised,”']), {
      timeout: 5000,
    });
  });

  it('is not looked for where classes change and nothing is shown', async () => {
    stage = await play(storyPage(`${SHOWN}<div id="more" style="display: none">${MORE}</div>`), DRAFTS);
    document.querySelector('article')!.className = 'wide';
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT * 2));
    expect(stage.articles).toHaveLength(1);
  });
});
