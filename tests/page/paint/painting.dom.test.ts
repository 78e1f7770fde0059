import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Drafts } from '../drafts';
import { clearStage, painted, play, point, pointAt, storyPage, type Stage } from '../stage';

const STORY = storyPage(`
  <p>“The berth <a href="#b">was promised</a> to<!-- react --> us,” said Ada Quill.<br>She called it “a bad joke”.</p>
  <p>Tom Reed said the berth was taken.</p>`);
const DRAFTS: Drafts = {
  speakers: [
    { id: 'p1', name: 'Ada Quill' },
    { id: 'p2', name: 'Tom Reed' },
  ],
  statements: [
    { words: '“The berth was promised to us,”', speaker: 'p1' },
    { words: '“a bad joke”', type: 'mixed', speaker: 'p1' },
    { words: 'the berth was taken', type: 'indirect', speaker: 'p2' },
  ],
};

let stage: Stage | undefined;
afterEach(() => clearStage(stage));

describe('painting', () => {
  it('covers statements over links, comments and line breaks, coloured by speaker and lined by type', async () => {
    stage = await play(STORY, DRAFTS);
    expect(Object.fromEntries(painted())).toEqual({
      'sayso-fill-light-s0': ['“The berth was promised to us,”', '“a bad joke”'],
      'sayso-line-light-s0-solid': ['“The berth was promised to us,”'],
      'sayso-line-light-s0-dotted': ['“a bad joke”'],
      'sayso-line-light-s6-dashed': ['the berth was taken'],
    });
  });

  it('draws what it registers: every name has its rule', async () => {
    stage = await play(STORY, DRAFTS);
    const link = document.querySelector('article a')!;
    expect(getComputedStyle(link, '::highlight(sayso-fill-light-s0)').backgroundColor).toBe('rgb(231, 241, 255)');
    const style = getComputedStyle(link, '::highlight(sayso-line-light-s0-solid)');
    expect(style.textDecorationLine).toBe('underline');
  });

  it('leaves the document as it was, letter by letter', async () => {
    document.body.innerHTML = STORY;
    const before = document.body.outerHTML;
    stage = await play(STORY, DRAFTS);
    expect(document.body.outerHTML).toBe(before);
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });

  it('comes back where the page has cleared it, as soon as the reader points at a statement', async () => {
    stage = await play(STORY, DRAFTS);
    const before = painted().size;
    CSS.highlights.clear();
    point('click', pointAt('a bad joke'));
    expect(painted().size).toBeGreaterThan(before);
  });

  it.each([
    ['scrolls', () => window.dispatchEvent(new Event('scroll'))],
    ['comes back to the window', () => window.dispatchEvent(new Event('focus'))],
    ['comes back to the tab', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('or %s', async (_, act) => {
    stage = await play(STORY, DRAFTS);
    const before = painted();
    CSS.highlights.clear();
    act();
    expect(painted()).toEqual(before);
  });

  it.each([
    ['background', { fill: true, line: false }],
    ['underline', { fill: false, line: true }],
    ['both', { fill: true, line: true }],
  ] as const)('follows the style %s', async (style, expected) => {
    stage = await play(STORY, DRAFTS, { style });
    const names = [...painted().keys()];
    expect({
      fill: names.some((name) => name.includes('-fill-')),
      line: names.some((name) => name.includes('-line-')),
    }).toEqual(expected);
  });

  it('takes the other palette, other types, and goes when highlights are switched off', async () => {
    stage = await play(STORY, DRAFTS, { style: 'background', palette: 'colour-blind' });
    expect([...painted().keys()]).toEqual(['sayso-fill-light-c0', 'sayso-fill-light-c6']);
    stage.settle({ types: { direct: false, mixed: false, indirect: true } });
    await vi.waitFor(() => expect([...painted().values()]).toEqual([['the berth was taken']]));
    stage.settle({ view: 'off' });
    await vi.waitFor(() => expect(painted().size).toBe(0));
    expect(stage.articles).toHaveLength(1);
  });

  it('leaves out a fill on which a link could not be read any more, and keeps the line', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    // 4.6 : 1 on white.
    style.textContent = 'article a{color:#767676}';
    try {
      stage = await play(STORY, DRAFTS);
      expect(painted().get('sayso-fill-light-s0')).toEqual(['“a bad joke”']);
      expect(painted().get('sayso-line-light-s0-solid')).toEqual(['“The berth was promised to us,”']);
    } finally {
      style.remove();
    }
  });

  it('is not on paper, unless the reader wants it there', async () => {
    stage = await play(STORY, DRAFTS);
    window.dispatchEvent(new Event('beforeprint'));
    expect(painted().size).toBe(0);
    window.dispatchEvent(new Event('afterprint'));
    expect(painted().size).toBeGreaterThan(0);
    stage.settle({ print: true });
    await vi.waitFor(() => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(painted().size).toBeGreaterThan(0);
    });
  });

  it('ends without a trace', async () => {
    stage = await play(STORY, DRAFTS);
    stage.session.stop();
    expect(painted().size).toBe(0);
    document.querySelector('article p')!.textContent = 'Another text.';
    stage.session.jump('s1');
    stage.session.step('next');
    expect(painted().size).toBe(0);
  });
});

describe('the ground decides about light and dark', () => {
  const cases: [string, string, string][] = [
    ['a page in the browser’s white', '', 'light'],
    ['a dark page', 'html,body{background:#16181c;color:#ddd}', 'dark'],
    ['a dark box on a light page', 'article{background:#102a43;color:#fff}', 'dark'],
    ['a light box on a dark page', 'body{background:#111}article{background:#fffdf5}', 'light'],
    ['dark glass over white', 'article{background:rgb(0 0 0 / 90%)}', 'dark'],
    ['faint glass over white', 'article{background:rgb(0 0 0 / 10%)}', 'light'],
    [
      'light text over a picture',
      'article{background-image:linear-gradient(#000,#333);color:#f4f4f4}article a{color:inherit}',
      'dark',
    ],
    ['dark text over a picture', 'article{background-image:linear-gradient(#fff,#eee);color:#222}', 'light'],
    ['a modern colour', 'article{background:oklch(0.2 0.05 250)}', 'dark'],
    ['a page that is dark by scheme alone', ':root{color-scheme:dark}', 'dark'],
  ];
  it.each(cases)('%s', async (_, css, theme) => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = css;
    try {
      stage = await play(STORY, DRAFTS, { style: 'background' });
      expect([...painted().keys()]).toEqual([`sayso-fill-${theme}-s0`, `sayso-fill-${theme}-s6`]);
    } finally {
      style.remove();
    }
  });
});
