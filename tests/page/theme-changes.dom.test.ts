import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Drafts } from './drafts';
import { clearStage, painted, play, storyPage, type Stage } from './stage';

const DRAFTS: Drafts = { statements: [{ words: '“The berth was promised to us,”' }] };
const NIGHT = 'background:#101418;color:#dde';
const WRAPPED = storyPage('<p>“The berth was promised to us,” said Ada Quill.</p>');
const SHEET = `<style>.night, [data-theme="night"], [aria-pressed="true"] { ${NIGHT} } .slow { transition: background 300ms }
  body:has(#switch:checked) { ${NIGHT} }</style>`;

const wrapper = () => document.querySelector('#wrapper')!;
const allAre = (theme: 'light' | 'dark') => [...painted().keys()].every((name) => name.includes(`-${theme}-`));

let stage: Stage;

beforeEach(async () => {
  document.head.insertAdjacentHTML('beforeend', `<style id="late" media="not all">body { ${NIGHT} }</style>`);
  stage = await play(`${SHEET}<div id="wrapper"><input id="switch" type="checkbox">${WRAPPED}</div>`, DRAFTS);
});
afterEach(() => {
  for (const root of [document.documentElement, document.body])
    for (const name of ['class', 'style', 'data-theme']) root.removeAttribute(name);
  for (const sheet of document.head.querySelectorAll('#added, #late')) sheet.remove();
  clearStage(stage);
});

describe('the paint follows a page that turns dark', () => {
  it.each<[string, () => void]>([
    ['by a class of the root element', () => document.documentElement.classList.add('night')],
    ['by a class of the body', () => document.body.classList.add('night')],
    ['by a class of a wrapper', () => wrapper().classList.add('night')],
    ['by a class of the article', () => document.querySelector('article, main')!.classList.add('night')],
    ['by an attribute of a wrapper', () => wrapper().setAttribute('data-theme', 'night')],
    ['by a state of a wrapper', () => wrapper().setAttribute('aria-pressed', 'true')],
    ['by the style of a wrapper', () => wrapper().setAttribute('style', NIGHT)],
    [
      'slowly',
      () => {
        wrapper().classList.add('slow');
        getComputedStyle(wrapper()).getPropertyValue('background-color');
        wrapper().classList.add('night');
      },
    ],
    [
      'by a sheet that is added',
      () => {
        const sheet = document.createElement('style');
        sheet.id = 'added';
        sheet.textContent = `body { ${NIGHT} }`;
        document.head.append(sheet);
      },
    ],
    ['by a sheet that is let in', () => document.querySelector('#late')!.removeAttribute('media')],
    ['by a switch that is only styled', () => document.querySelector<HTMLInputElement>('#switch')!.click()],
  ])('%s', async (_, turn) => {
    expect(allAre('light')).toBe(true);
    turn();
    await expect.poll(() => allAre('dark'), { timeout: 5000 }).toBe(true);
    expect(stage.articles).toHaveLength(1);
  });
});
