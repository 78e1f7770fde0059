import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clearStage, painted, play, point, pointAt, storyPage, type Stage } from '../stage';
import { button, DRAFTS, playWithCard, STORY } from './harbour';

let stage: Stage | undefined;
afterEach(() => clearStage(stage));

const open = async (...of: Parameters<typeof playWithCard>) => {
  stage = await playWithCard(...of);
  return stage.card()!;
};
const flashed = () => [...painted()].filter(([key]) => key.includes('flash')).flatMap(([, texts]) => texts);
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
