import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Drafts } from '../drafts';
import { clearStage, painted, play, point, pointAt, rangeOf, storyPage, type Stage } from '../stage';

const STORY = storyPage(`
  <p>Ada Quill, the harbour master, said the berth was free.</p>
  <p>“It has been taken since May,” the union’s spokesman told reporters.</p>
  <p>She added: “Ships pass every day.” A clerk called that “optimistic, at best”.</p>`);
const DRAFTS: Drafts = {
  speakers: [
    { id: 'p1', name: 'Ada Quill', role: 'the harbour master' },
    { id: 'p2', name: 'the union’s spokesman' },
  ],
  statements: [
    { words: 'the berth was free', type: 'indirect', speaker: 'p1', source: 'Ada Quill', cue: 'said' },
    { words: '“It has been taken since May,”', speaker: 'p2', source: 'the union’s spokesman', cue: 'told reporters' },
    { words: '“Ships pass every day.”', speaker: 'p1', source: 'She', cue: 'added', antecedent: 'Ada Quill' },
    { words: '“optimistic, at best”', type: 'mixed', source: 'A clerk', cue: 'called' },
  ],
  contradictions: [{ sides: [['s1'], ['s2']], evidence: ['taken'], headline: 'the berth was free' }],
};

let stage: Stage | undefined;
afterEach(() => clearStage(stage));

const open = async (words: string, drafts = DRAFTS, story = STORY) => {
  stage = await play(story, drafts);
  point('click', pointAt(words));
  return stage.card()!;
};
const boxOf = (words: string) => rangeOf(words).getBoundingClientRect();
const flashed = () => [...painted()].filter(([key]) => key.includes('flash')).flatMap(([, texts]) => texts);
const button = (card: HTMLElement, label: string) =>
  [...card.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).includes(label),
  )!;

describe('what the card says', () => {
  it('who, how the words came, and why this name', async () => {
    const card = await open('Ships pass');
    expect(card.querySelector('h2')!.textContent).toBe('Ada Quill');
    expect(card.textContent).toContain('the harbour master');
    expect(card.textContent).toContain('“added”');
    expect(card.querySelector('.why')!.textContent).toContain('“She” = Ada Quill, named 2 paragraphs above.');
  });

  it('the article’s own words where it names nobody', async () => {
    const card = await open('optimistic');
    expect(card.querySelector('h2')!.textContent).toBe('“A clerk”');
    expect(card.querySelector('#why')!.textContent).toBe('The article does not say who, or Sayso is not sure.');
  });

  it('no reason where the sentence names the speaker in almost the same words', async () => {
    const card = await open(
      'Ships pass',
      {
        speakers: [{ id: 'p1', name: 'Harbour office' }],
        statements: [{ words: 'Ships pass', speaker: 'p1', source: 'the harbour office' }],
      },
      storyPage('<p>“Ships pass every day,” said the harbour office.</p>'),
    );
    expect(card.querySelector('h2')!.textContent).toBe('Harbour office');
    expect(card.querySelector('#why')).toBeNull();
  });

  it('the conflicting statement, word for word, with its trigger', async () => {
    const conflict = (await open('berth was free')).querySelector('.conflict')!;
    expect(conflict.querySelector('blockquote')!.textContent).toBe('“It has been taken since May,”');
    expect(conflict.querySelector('mark')!.textContent).toBe('taken');
    expect(conflict.textContent).toContain('Denies it');
    expect(conflict.textContent).toContain('Reported in this article');
  });

  it('what is in dispute, where neither the statement nor its rivals are those words', async () => {
    const [conflict] = DRAFTS.contradictions!;
    const drafts = { ...DRAFTS, contradictions: [{ ...conflict!, sides: [['s1', 's3'], ['s2']] }] } as const;
    const disputed = async (words: string) => {
      const { textContent } = (await open(words, drafts)).querySelector('.conflict')!;
      clearStage(stage);
      return textContent.split('the berth was free').length - 1;
    };
    expect(await disputed('Ships pass')).toBe(1);
    expect(await disputed('berth was free')).toBe(0);
    expect(await disputed('taken since May')).toBe(1);
  });

  it('names that look like markup or turn the reading direction, as inert text', async () => {
    const name = '\u202E<img src=x onerror="document.title=1">__proto__';
    const card = await open('berth was free', { ...DRAFTS, speakers: [{ id: 'p1', name }] });
    expect(card.querySelector('h2 bdi')!.textContent).toBe(name);
    expect(card.querySelector('img')).toBeNull();
  });
});

describe('what the card does', () => {
  it('leads to where the name stands', async () => {
    button(await open('Ships pass'), 'Show where').click();
    expect(flashed()).toEqual(['Ada Quill']);
  });

  it('leads to the other side and shows its card', async () => {
    button(await open('berth was free'), 'Show the union').click();
    expect(flashed()).toEqual(['“It has been taken since May,”']);
    expect(stage!.card()!.querySelector('h2')!.textContent).toBe('the union’s spokesman');
  });

  it('walks through the speaker’s statements', async () => {
    const card = await open('berth was free');
    expect(card.querySelector('.walk')!.textContent).toContain('1 of 2');
    expect(button(card, 'Previous').disabled).toBe(true);
    button(card, 'Next').click();
    expect(stage!.card()!.querySelector('.walk')!.textContent).toContain('2 of 2');
  });

  it('copies words, speaker and source', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const card = await open('Ships pass');
    button(card, 'Copy').click();
    await vi.waitFor(() => expect(card.querySelector('[role=status]')!.textContent).toBe('Copied'));
    expect(write.mock.calls[0]![0]).toMatch(/Ships pass every day.*Ada Quill/su);
    write.mockRestore();
  });

  it('sets off the words it is about, and only while it is open', async () => {
    await open('Ships pass');
    expect(painted().get('sayso-active-light')).toEqual(['“Ships pass every day.”', 'She', 'Ada Quill']);
    button(stage!.card()!, 'Close').click();
    expect(painted().has('sayso-active-light')).toBe(false);
  });
});

it('keeps its foot in one line, whatever there is to do', async () => {
  (await open('taken since May')).querySelector<HTMLButtonElement>('.rival-name .link')!.click();
  const buttons = [...stage!.card()!.querySelectorAll('footer button')];
  expect(buttons.map(({ className }) => className.split(' ')[0])).toEqual(['back', 'step', 'step', 'copy']);
  expect(new Set(buttons.map((one) => Math.round(one.getBoundingClientRect().top))).size).toBe(1);
});

describe('where the window is low, as at 200 % zoom', () => {
  const ALL = STORY.replace('Ada Quill, the harbour master', '<b>Ada Quill</b>, the harbour master');
  beforeEach(() => page.viewport(640, 400));
  afterEach(() => page.viewport(414, 896));

  it('the card is wider rather than higher, and shows both sides of a dispute without scrolling', async () => {
    const card = await open('berth was free', DRAFTS, ALL);
    expect(card.getBoundingClientRect().width).toBe(480);
    const body = card.querySelector('.body')!.getBoundingClientRect();
    const rival = card.querySelector('.rival')!.getBoundingClientRect();
    expect(rival.bottom).toBeLessThanOrEqual(body.bottom);
  });

  it('one that fits is as wide as ever', async () => {
    expect((await open('optimistic', DRAFTS, ALL)).getBoundingClientRect().width).toBe(330);
  });

  it('scrolls by the keys that scroll a page, from any of its controls, and the page stays', async () => {
    await page.viewport(640, 200);
    stage = await play(ALL, DRAFTS);
    stage.session.step('next');
    const card = stage.card()!;
    const body = card.querySelector('.body')!;
    const before = window.scrollY;
    for (const [key, check] of [
      ['{ArrowDown}', () => expect(body.scrollTop).toBeGreaterThan(0)],
      ['{ArrowUp}', () => expect(body.scrollTop).toBe(0)],
      ['{PageDown}', () => expect(body.scrollTop).toBeGreaterThan(body.clientHeight / 2)],
      ['{PageUp}', () => expect(body.scrollTop).toBe(0)],
      ['{End}', () => expect(body.scrollTop).toBe(body.scrollHeight - body.clientHeight)],
      ['{Home}', () => expect(body.scrollTop).toBe(0)],
    ] as const) {
      await userEvent.keyboard(key);
      await vi.waitFor(check);
    }
    button(card, 'Copy').focus();
    await userEvent.keyboard('{ArrowDown}');
    await vi.waitFor(() => expect(body.scrollTop).toBeGreaterThan(0));
    expect(window.scrollY).toBe(before);
  });
});

it('the card stands clear of all pieces of a statement where they are near', async () => {
  const words = ['“Ships pass every day,”', '“and none of them waits.”'];
  const drafts: Drafts = {
    speakers: [{ id: 'p1', name: 'Ada Quill' }],
    statements: [{ words, speaker: 'p1', source: 'Ada Quill' }],
  };
  const told = (between: string) => storyPage(`<p>${words[0]} said Ada Quill.</p>${between}<p>${words[1]}</p>`);
  const card = await open('Ships pass', drafts, told('<p>The quay was full.</p>'));
  expect(card.getBoundingClientRect().top).toBeGreaterThan(boxOf(words[1]!).bottom);
  clearStage(stage);
  // Where they are far apart, it stands by the one that the reader points at.
  const other = await open('Ships pass', drafts, told('<p>The quay was full.</p>'.repeat(20)));
  expect(other.getBoundingClientRect().top - boxOf(words[0]!).bottom).toBeLessThan(10);
});

it('no line of the card begins with the dot between two parts', async () => {
  const cue = 'said to anybody who stood on the quay and would hear it';
  const card = await open(
    'berth was free',
    { ...DRAFTS, statements: DRAFTS.statements.map((one, i) => (i === 0 ? { ...one, cue } : one)) },
    STORY.replace('said the', `${cue} the`),
  );
  const how = card.querySelector('#how')!;
  const [type, said] = [...how.children].map((part) => part.getBoundingClientRect());
  expect(said!.top).toBeGreaterThanOrEqual(type!.bottom);
  // The dot stands in the part’s first em, which is outside of what the line shows.
  expect(said!.left).toBeLessThan(how.getBoundingClientRect().left - 10);
  expect(getComputedStyle(how).overflowX).toBe('clip');
});

describe('a name that is wrong', () => {
  it('is hidden here, with the way back and a report that goes nowhere by itself', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    button(await open('Ships pass'), 'Wrong speaker?').click();
    await vi.waitFor(() => expect(stage!.card()!.querySelector('h2')!.textContent).toBe('“She”'));
    button(stage!.card()!, 'Copy a report').click();
    expect(write.mock.calls[0]![0]).toMatch(/^Sayso 1\.2\.3\n.*Ships pass every day.*Ada Quill$/su);
    button(stage!.card()!, 'Undo').click();
    await vi.waitFor(() => expect(stage!.card()!.querySelector('h2')!.textContent).toBe('Ada Quill'));
    write.mockRestore();
  });

  it('is told as probable where it is less sure, and never where the sentence says it', async () => {
    const drafts = { ...DRAFTS, statements: DRAFTS.statements.map((one) => ({ ...one, probability: 0.6 })) };
    expect((await open('Ships pass', drafts)).querySelector('h2')!.textContent).toBe('Probably Ada Quill');
    clearStage(stage);
    expect((await open('berth was free')).querySelector('.why')).toBeNull();
  });
});

it('the conflict comes before the reasons, and screen readers hear the statement’s words', async () => {
  const card = await open('berth was free', {
    ...DRAFTS,
    statements: DRAFTS.statements.map((one) => ({ ...one, source: 'the harbour master' })),
  });
  const parts = [...card.querySelectorAll('.conflict, .why')].map(({ className }) => className);
  expect(parts).toEqual(['conflict', 'why']);
  const described = card.getAttribute('aria-describedby')!.split(' ');
  expect(stage!.tree()!.getElementById(described[0]!)!.textContent).toBe('the berth was free');
});

describe('by keyboard', () => {
  it('stepping opens each card in turn with the focus in it, and Esc gives the focus back', async () => {
    stage = await play(`<button id="own">page</button>${STORY}`, DRAFTS);
    const own = document.querySelector<HTMLElement>('#own')!;
    own.focus();
    const names: (string | null | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      stage.session.step('next');
      names.push(stage.card()?.querySelector('h2')?.textContent);
      expect(document.activeElement).toBe(stage.host());
    }
    expect(names).toEqual(['Ada Quill', 'the union’s spokesman', 'Ada Quill', '“A clerk”']);
    stage.session.step('previous');
    expect(stage.card()!.querySelector('h2')!.textContent).toBe('Ada Quill');
    await userEvent.keyboard('{Escape}');
    expect(stage.host()).toBeNull();
    expect(document.activeElement).toBe(own);
  });

  it('Tab reaches every control, Enter works it', async () => {
    stage = await play(STORY, DRAFTS);
    stage.session.step('next');
    const card = stage.card()!;
    const reached: (string | null)[] = [];
    const wanted = [...card.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')].map(
      (one) => one.textContent || one.title,
    );
    for (const _ of wanted) {
      await userEvent.keyboard('{Tab}');
      const focused = stage.tree()!.activeElement!;
      reached.push(focused.textContent || focused.getAttribute('title'));
    }
    expect(reached).toEqual(wanted);
    button(card, 'Close').focus();
    await userEvent.keyboard('{Enter}');
    expect(stage.host()).toBeNull();
  });

  describe('Tab leads out to where the statement stands, and the card covers nothing there', () => {
    const place = '<button id="before">a</button> “Ships pass every day.” <button id="after">b</button>';
    const around = (html: string, start = '<button id="first">top</button>') =>
      `${start}${STORY.replace('“Ships pass every day.”', html)}<button id="last">foot</button>`;
    const openAt = async (story: string) => {
      stage = await play(story, DRAFTS);
      for (let i = 0; i < 3; i++) stage.session.step('next');
      return stage.card()!;
    };
    const press = async (key: string) => {
      await userEvent.keyboard(key);
      return document.activeElement?.id;
    };

    it('behind the last control to what comes after it', async () => {
      button(await openAt(around(place)), 'Copy').focus();
      expect(await press('{Tab}')).toBe('after');
      expect(stage!.host()).toBeNull();
    });

    it.each(['the card', 'its first control'])('before %s to what comes before it', async (where) => {
      const card = await openAt(around(place));
      if (where !== 'the card') button(card, 'Close').focus();
      expect(await press('{Shift>}{Tab}{/Shift}')).toBe('before');
      expect(stage!.host()).toBeNull();
    });

    it('past what takes no focus', async () => {
      const idle = '<button disabled>x</button><a href="#" tabindex="-1">x</a><p hidden><a href="#">x</a></p>';
      button(await openAt(around(`“Ships pass every day.” ${idle}<p inert><a href="#">x</a></p>`)), 'Copy').focus();
      expect(await press('{Tab}')).toBe('last');
    });

    it('nowhere where nothing comes before', async () => {
      const card = await openAt(around('“Ships pass every day.”', ''));
      await press('{Shift>}{Tab}{/Shift}');
      expect(stage!.tree()!.activeElement).toBe(card);
    });

    it('but not from between the controls', async () => {
      const card = await openAt(around(place));
      button(card, 'Close').focus();
      await userEvent.keyboard('{Tab}');
      await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
      expect(stage!.tree()!.activeElement).toBe(button(card, 'Close'));
    });
  });

  it('screen readers meet a dialog with the speaker’s name', async () => {
    const card = await open('berth was free');
    expect(card.getAttribute('role')).toBe('dialog');
    const tree = stage!.tree()!;
    const label = card
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => tree.getElementById(id)!.textContent);
    expect(label).toEqual(['Statement', 'Ada Quill']);
  });
});

describe('card and page keep out of each other’s way', () => {
  it('the page’s document differs by one host while the card is open, and by nothing after', async () => {
    stage = await play(STORY, DRAFTS);
    const before = document.documentElement.outerHTML;
    point('click', pointAt('berth was free'));
    const host = stage.host()!;
    expect(document.documentElement.outerHTML.replace(host.outerHTML, '')).toBe(before);
    expect(host.shadowRoot).toBeNull();
    button(stage.card()!, 'Close').click();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('the layout does not move', async () => {
    stage = await play(STORY, DRAFTS);
    const at = pointAt('berth was free');
    const boxes = () =>
      [...document.querySelectorAll('*')]
        .filter((one) => one !== stage!.host())
        .map((one) => JSON.stringify(one.getBoundingClientRect()));
    const before = boxes();
    point('click', at);
    expect(stage.card()).not.toBeNull();
    expect(boxes()).toEqual(before);
  });

  it.each([
    ['* { display: none !important } html, body, body * { display: block !important }'],
    [
      'html > div { position: static !important; opacity: 0 !important; pointer-events: none !important; transform: scale(0) !important }',
    ],
    [
      '[popover] { width: 1px !important; height: 1px !important; overflow: hidden !important; visibility: hidden !important }',
    ],
    [
      'html { font-size: 3px } div { font-size: 2px !important; color: transparent !important; direction: rtl !important }',
    ],
    ['*::before { content: "x" !important; display: block !important; height: 900px !important }'],
  ])('a style sheet of the page cannot reach it: %s', async (css) => {
    const plain = (await open('berth was free')).getBoundingClientRect();
    clearStage(stage);
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = css;
    try {
      const card = await open('berth was free');
      const { width, height } = card.getBoundingClientRect();
      expect([width, height]).toEqual([plain.width, plain.height]);
      const look = getComputedStyle(card);
      expect([look.fontSize, look.color, look.direction, look.visibility]).toEqual([
        '13px',
        'rgb(27, 29, 33)',
        'ltr',
        'visible',
      ]);
      const box = card.getBoundingClientRect();
      expect(document.elementFromPoint(box.left + 20, box.top + 20)).toBe(stage!.host());
    } finally {
      style.remove();
    }
  });

  it('stays in the window at 200 % zoom and on a phone', async () => {
    const card = await open('berth was free');
    const box = card.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('is dark on a dark page', async () => {
    document.body.style.background = '#111';
    const card = await open('berth was free');
    expect(card.dataset['theme']).toBe('dark');
  });
});

it('an extension that is gone says one calm line in the open card and leaves nothing else', async () => {
  const card = await open('Ships pass');
  stage!.orphan();
  button(card, 'Previous').click();
  expect(stage!.card()!.textContent).toContain('Sayso was updated. Reload the page to go on.');
  expect(painted().size).toBe(0);
  await userEvent.keyboard('{Escape}');
  expect(stage!.host()).toBeNull();
  point('click', pointAt('Ships pass'));
  expect(stage!.host()).toBeNull();
});
