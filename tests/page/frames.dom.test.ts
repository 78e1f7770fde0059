import { afterEach, expect, it } from 'vitest';
import css from '../../src/content/highlight.css?inline';
import type { PageWindow } from '../../src/page/frames';
import type { Drafts } from './drafts';
import { clearStage, play, storyPage, type Stage } from './stage';

const WORDS = '“The berth was promised to us,”';
const HEAD = `<meta property="og:type" content="article"><style>${css}</style>`;
const page = (body: string) => `<!doctype html><html lang="en"><head>${HEAD}</head><body>${body}</body></html>`;
const STORY = page(storyPage(`<p id="quoted">${WORDS} said Ada Quill.</p>`));
const DRAFTS: Drafts = {
  speakers: [{ id: 'p1', name: 'Ada Quill' }],
  statements: [{ words: WORDS, speaker: 'p1' }],
};
const LARGE = 'width:90vw;height:90vh';

let stage: Stage;
afterEach(() => clearStage(stage));

const srcdoc = (html: string, style = LARGE) =>
  `<iframe style="${style}" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
const open = async (html: string) => {
  stage = await play(html, { statements: [] }, {}, undefined);
  return document.querySelector('iframe')!;
};
const withDrafts = async (html: string) => {
  stage = await play(html, DRAFTS, { view: 'off' });
  stage.settle({ view: 'all' });
};
/** What our highlights cover in a window. */
const fillsIn = (window: Window | null) =>
  // Frames have the interfaces of every window.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  [...((window as PageWindow | null)?.CSS.highlights ?? [])]
    .filter(([name]) => name.startsWith('sayso-fill-'))
    .flatMap(([, highlight]) => [...highlight].map(String));
const frameWindow = (path: readonly number[] = [0]) =>
  path.reduce<Window | null>((window, i) => window?.frames[i] ?? null, window);

it.each<[name: string, html: string, path: readonly number[]]>([
  ['of its own text', srcdoc(STORY), [0]],
  ['beside a small one', srcdoc(page('<p>Buy a boat.</p>'), 'width:300px;height:250px') + srcdoc(STORY), [1]],
  ['after one without an article', srcdoc(page(`<p>${'Log in to read on. '.repeat(60)}</p>`)) + srcdoc(STORY), [1]],
  ['inside a frame', srcdoc(page(srcdoc(STORY))), [0, 0]],
  ['below a bar of links', `<nav><a href="/a">News</a> <a href="/b">Sport</a></nav>${srcdoc(STORY)}`, [0]],
])('an article in a frame %s is painted there', async (_, html, path) => {
  await withDrafts(html);
  await expect.poll(() => fillsIn(frameWindow(path)), { timeout: 8000 }).toEqual([WORDS]);
  expect(stage.articles.at(-1)?.url).toBe(location.href);
  expect(fillsIn(window)).toEqual([]);
});

it('an article that its frame loads later, and another after that, are painted', async () => {
  await withDrafts(srcdoc(page('<p>Loading</p>')));
  const frame = document.querySelector('iframe')!;
  frame.srcdoc = STORY;
  await expect.poll(() => fillsIn(frame.contentWindow), { timeout: 8000 }).toEqual([WORDS]);
  frame.srcdoc = STORY.replace(`${WORDS} said`, `The gulls were loud. ${WORDS} said`);
  await expect.poll(() => stage.articles.filter(({ skipped }) => !skipped).length, { timeout: 8000 }).toBe(2);
  await expect.poll(() => fillsIn(frame.contentWindow), { timeout: 8000 }).toEqual([WORDS]);
});

it('a change inside the frame is painted', async () => {
  await withDrafts(srcdoc(STORY));
  const frame = document.querySelector('iframe')!;
  await expect.poll(() => fillsIn(frame.contentWindow), { timeout: 8000 }).toEqual([WORDS]);
  const quoted = frame.contentDocument!.querySelector('#quoted')!;
  quoted.replaceWith(quoted.cloneNode(true));
  await expect.poll(() => fillsIn(frame.contentWindow), { timeout: 8000 }).toEqual([WORDS]);
});

it('a page that takes its frame away is told to be without an article', async () => {
  await withDrafts(srcdoc(STORY));
  const frame = document.querySelector('iframe')!;
  await expect.poll(() => fillsIn(frame.contentWindow), { timeout: 8000 }).toEqual([WORDS]);
  frame.remove();
  await expect.poll(() => stage.articles.at(-1)?.skipped, { timeout: 8000 }).toBeDefined();
});

it('with an article of its own a page keeps it, whatever its frames hold', async () => {
  await withDrafts(storyPage(`<p>${WORDS} said Ada Quill.</p>`) + srcdoc(STORY));
  await expect.poll(() => fillsIn(window), { timeout: 8000 }).toEqual([WORDS]);
  expect(fillsIn(frameWindow())).toEqual([]);
});

it.each([
  ['fills the page', LARGE, 'https://elsewhere.example/story'],
  ['is a small part of the page', 'width:60vw;height:40vh', undefined],
])('a frame of another site that %s is told as %s', async (_, style, told) => {
  await open(`<iframe style="${style}" src="https://elsewhere.example/story" sandbox></iframe>`);
  expect(stage.frames.at(-1)).toBe(told);
});
