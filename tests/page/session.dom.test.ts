import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withLastingIds } from '../../src/background/lasting-ids';
import { FIRST_WAIT } from '../../src/page/watch/backoff';
import { draftAnalysis, textOf, type Drafts } from './drafts';
import { clearStage, painted, play, point, pointAt, rangeOf, storyPage, type Stage } from './stage';

const STORY = storyPage('<p id="quoted">“The berth was promised to us,” said Ada Quill.</p>');
const DRAFTS: Drafts = {
  speakers: [{ id: 'p1', name: 'Ada Quill' }],
  statements: [
    { words: '“The berth was promised to us,”', speaker: 'p1' },
    { words: '“Nothing was promised,”', speaker: 'p1' },
  ],
};

let stage: Stage;
const address = location.href;
const fills = () => [...painted()].filter(([name]) => name.includes('-fill-')).flatMap(([, texts]) => texts);
const isPainted = async (...expected: string[]) => {
  await expect.poll(fills, { timeout: 5000 }).toEqual(expected);
};

beforeEach(async () => {
  stage = await play(STORY, DRAFTS);
});
afterEach(() => {
  clearStage(stage);
  history.replaceState(null, '', address);
});

/** A promise, and what fulfils it. */
function deferred() {
  const kept: { resolve?: () => void } = {};
  const promise = new Promise<void>((resolve) => {
    kept.resolve = resolve;
  });
  return { promise, resolve: () => kept.resolve!() };
}

describe('an article that is read twice', () => {
  const TWICE: Drafts = {
    statements: [
      { words: '“The berth was promised to us,”' },
      { words: 'The ferry left the harbour', type: 'indirect' },
      { words: 'a grey morning', confidence: 0.6 },
    ],
  };

  it('has its sure quotations painted first, and all when it was read thoroughly', async () => {
    clearStage(stage);
    const thorough = deferred();
    stage = await play(
      STORY,
      TWICE,
      {},
      async (article, depth) => {
        if (depth === 'thorough') await thorough.promise;
        return draftAnalysis(textOf(article), TWICE);
      },
      true,
    );
    await isPainted('“The berth was promised to us,”');
    thorough.resolve();
    await expect.poll(() => fills().length, { timeout: 5000 }).toBe(2);
  });

  it('keeps what stands where the second answer does not come', async () => {
    clearStage(stage);
    stage = await play(
      STORY,
      TWICE,
      {},
      (article, depth) => (depth === 'quick' ? draftAnalysis(textOf(article), TWICE) : null),
      true,
    );
    await isPainted('“The berth was promised to us,”');
    expect(stage.articles).toHaveLength(1);
  });
});

describe('an open card, when the article was read thoroughly', () => {
  const QUICK: Drafts = {
    speakers: [{ id: 'p1', name: 'Ada Quill' }],
    statements: [{ words: '“The berth was promised to us,”', speaker: 'p1' }],
  };
  /** More statements, and those there were have other numbers. */
  const THOROUGH: Drafts = {
    speakers: [...QUICK.speakers!, { id: 'p2', name: 'Tom Reed' }],
    statements: [{ words: 'The ferry left the harbour', type: 'indirect', speaker: 'p2' }, ...QUICK.statements],
  };
  const openBetween = async (then: Drafts) => {
    clearStage(stage);
    const thorough = deferred();
    stage = await play(
      STORY,
      QUICK,
      {},
      async (article, depth) => {
        if (depth === 'thorough') await thorough.promise;
        return draftAnalysis(textOf(article), depth === 'thorough' ? then : QUICK);
      },
      true,
    );
    point('click', pointAt('The berth was promised'));
    expect(stage.card()?.textContent).toContain('Ada Quill');
    const before = stage.card();
    thorough.resolve();
    await expect.poll(() => [...painted().values()].flat(), { timeout: 5000 }).toContain('The ferry left the harbour');
    return before;
  };

  it('stays on the words that it was opened at', async () => {
    await openBetween(THOROUGH);
    expect(stage!.card()?.querySelector('#words')?.textContent).toContain('The berth was promised');
    expect(stage!.card()?.textContent).toContain('Ada Quill');
  });

  it('is left alone where there is nothing else to say', async () => {
    const [quote, ...rest] = THOROUGH.statements.toReversed();
    const before = await openBetween({ ...THOROUGH, statements: [quote!, ...rest] });
    expect(stage!.card()).toBe(before);
  });

  it('goes with words that are no statement after all', async () => {
    await openBetween({ ...THOROUGH, statements: THOROUGH.statements.slice(0, 1) });
    expect(stage!.card()).toBeNull();
  });
});

describe('a page that changes', () => {
  it('is painted again where a framework made its nodes anew, without another analysis', async () => {
    const paragraph = document.querySelector('#quoted')!;
    paragraph.replaceWith(paragraph.cloneNode(true));
    expect(fills()).toEqual(['']);
    await isPainted('“The berth was promised to us,”');
    expect(stage.articles).toHaveLength(1);
  });

  it('is read again where its text became another', async () => {
    document.querySelector('#quoted')!.textContent = '“Nothing was promised,” said Ada Quill.';
    await isPainted('“Nothing was promised,”');
    expect(stage.articles).toHaveLength(2);
  });

  it('is not read again for changes outside the article, nor for our own card', async () => {
    const aside = document.body.appendChild(document.createElement('aside'));
    aside.textContent = 'Advertisement';
    point('click', pointAt('berth was promised'));
    expect(stage.card()).not.toBeNull();
    aside.className = 'wide';
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT * 2));
    expect(stage.articles).toHaveLength(1);
    expect(stage.card()).not.toBeNull();
  });

  it('for ever is read only a few times, and its script is not slowed into a loop', async () => {
    let changes = 0;
    const timer = setInterval(() => {
      document.querySelector('#quoted')!.textContent =
        `“The berth was promised to us,” said Ada Quill, ${++changes} times.`;
    }, 20);
    await vi
      .waitFor(() => expect(changes).toBeGreaterThan(50), { timeout: 10_000 })
      .finally(() => clearInterval(timer));
    expect(stage.articles.length).toBeLessThan(6);
  });

  it('from light to dark gets the other colours', async () => {
    document.body.style.background = '#101418';
    await vi.waitFor(() => expect([...painted().keys()].every((name) => name.includes('-dark-'))).toBe(true));
  });

  it('whose script clears the registry is painted again with its next change', async () => {
    CSS.highlights.clear();
    expect(fills()).toEqual([]);
    document.querySelector('#quoted')!.append(' ');
    await isPainted('“The berth was promised to us,”');
  });
});

describe('a post that comes before all others', () => {
  const NEWER = '“No ship leaves today,”';
  /** By a first reading and, with a statement before it, by a second one: as the background names them. */
  const named = (article: Parameters<typeof textOf>[0]) =>
    withLastingIds(draftAnalysis(textOf(article), { ...DRAFTS, statements: [{ words: NEWER }, ...DRAFTS.statements] }));

  it('leaves highlights and an open card as they are', async () => {
    clearStage(stage);
    stage = await play(STORY, DRAFTS, {}, named);
    await isPainted('“The berth was promised to us,”');
    point('click', pointAt('The berth was promised'));
    const card = stage.card();
    const [old] = [...CSS.highlights.get('sayso-fill-light-s0')!];
    document.querySelector('article p')!.insertAdjacentHTML('beforebegin', `<p>${NEWER} said Tom Reed.</p>`);
    await expect.poll(() => fills().toSorted(), { timeout: 5000 }).toContain(NEWER);
    expect([...CSS.highlights.values()].some((highlight) => highlight.has(old!))).toBe(true);
    expect(card).not.toBeNull();
    expect(stage.card()?.querySelector('#words')?.textContent).toContain('The berth was promised');
  });
});

describe('an address that changes without a reload', () => {
  it('takes the old highlights away at once and paints the new story', async () => {
    history.pushState(null, '', `${address.split('#')[0]}&story=2`);
    document.querySelector('#quoted')!.textContent = '“Nothing was promised,” said Ada Quill.';
    await expect.poll(() => fills().join('')).toBe('');
    await isPainted('“Nothing was promised,”');
    expect(stage.articles.at(-1)?.url).toContain('story=2');
  });

  it.each([
    ['replaced', () => history.replaceState(null, '', `${address.split('#')[0]}&seen=1`)],
    ['pushed', () => history.pushState(null, '', `${address.split('#')[0]}&seen=2`)],
  ])('%s over the same text takes nothing away', async (_, move) => {
    const before = stage.articles.length;
    let blanks = 0;
    const timer = setInterval(() => fills().length === 0 && blanks++, 5);
    move();
    await expect.poll(() => stage.articles.length, { timeout: 5000 }).toBeGreaterThan(before);
    await isPainted('“The berth was promised to us,”');
    clearInterval(timer);
    expect(blanks).toBe(0);
  });

  it('with other text already in its place takes the old highlights away at once', async () => {
    document.querySelector('#quoted')!.firstChild!.nodeValue = 'The gulls turned over the old customs house again.';
    history.pushState(null, '', `${address.split('#')[0]}&story=3`);
    expect(fills()).toEqual([]);
    await expect.poll(() => stage.articles.at(-1)?.url).toContain('story=3');
  });

  it('only in its fragment changes nothing', async () => {
    location.hash = '#comments';
    document.querySelector('h1')!.append('.');
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT));
    expect(fills()).toEqual(['“The berth was promised to us,”']);
  });
});

it.each([
  ['is empty', '<div id="app">Loading…</div>', (app: HTMLElement) => (app.innerHTML = STORY)],
  [
    'is invisible',
    `<div id="app" style="visibility:hidden">${STORY}</div>`,
    (app: HTMLElement) => app.removeAttribute('style'),
  ],
])('a page that %s until its script runs is painted then', async (_, html, run) => {
  clearStage(stage);
  const soon = play(html, DRAFTS, {}, undefined);
  await new Promise((resolve) => setTimeout(resolve, 50));
  run(document.querySelector<HTMLElement>('#app')!);
  stage = await soon;
  await isPainted('“The berth was promised to us,”');
  expect(stage.articles.at(-1)?.skipped).toBeUndefined();
});

describe('jumping', () => {
  it('scrolls to the statement and flashes it', async () => {
    document.querySelector('article')!.insertAdjacentHTML('afterbegin', '<div style="height:3000px"></div>');
    stage.session.jump('s1');
    const box = rangeOf('berth was promised').getBoundingClientRect();
    expect(box.top).toBeGreaterThan(0);
    expect(box.bottom).toBeLessThan(innerHeight);
    expect(painted().get('sayso-flash-light')).toEqual(['“The berth was promised to us,”']);
    await vi.waitFor(() => expect(painted().has('sayso-flash-light')).toBe(false), { timeout: 4000 });
  });

  it('to a statement that is not there does nothing', () => {
    const before = scrollY;
    stage.session.jump('s77');
    expect(scrollY).toBe(before);
  });
});

it.each([
  ['is of another text', () => draftAnalysis('“The berth was promised to us,” and nothing else.', DRAFTS)],
  ['could not be had', () => null],
])('an analysis that %s paints nothing', async (_, answer) => {
  clearStage(stage);
  stage = await play(STORY, { statements: [] }, {}, answer);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(painted().size).toBe(0);
});
