import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Drafts } from '../drafts';
import { clearStage, play, point, pointAt, storyPage, type Stage } from '../stage';

const STORY = storyPage(`
  <p style="margin-bottom:80px">Tom Reed said the berth was taken.</p>
  <p>“The berth was promised to us, and to nobody else, in front of <a href="#w">witnesses</a>,” said Ada Quill.</p>
  <aside class="pull-quote"><p>“promised to us, and to nobody else”</p></aside>`);
const DRAFTS: Drafts = {
  speakers: [
    { id: 'p1', name: 'Ada Quill' },
    { id: 'p2', name: 'Tom Reed' },
  ],
  statements: [
    {
      words: '“The berth was promised to us, and to nobody else, in front of witnesses,”',
      speaker: 'p1',
      source: 'Ada Quill',
    },
    { words: 'the berth was taken', type: 'indirect', speaker: 'p2', source: 'Tom Reed' },
  ],
};

let stage: Stage;
const name = () => stage.card()?.querySelector('h2')?.textContent;
const shows = (expected: string | undefined) => vi.waitFor(() => expect(name()).toBe(expected));
const hover = (words: string) => point('pointermove', pointAt(words));
/** Long enough for a card to have opened, had it been about to. */
const restless = () => new Promise((resolve) => setTimeout(resolve, 400));

const escape = () => {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
};

beforeEach(async () => {
  stage = await play(STORY, DRAFTS);
});
afterEach(() => clearStage(stage));

describe('pointing', () => {
  it('at a statement shows who said it; elsewhere it goes again', async () => {
    hover('berth was promised');
    await shows('Ada Quill');
    hover('Tom Reed');
    await shows(undefined);
    expect(stage.host()).toBeNull();
  });

  it('at another statement changes the card', async () => {
    hover('berth was promised');
    await shows('Ada Quill');
    hover('berth was taken');
    await vi.waitFor(() => expect(name()).toBe('Tom Reed'));
  });

  it('at the blank space beside a line shows nothing, though the nearest text is a statement', async () => {
    const at = pointAt('taken');
    const paragraph = document.elementFromPoint(at.clientX, at.clientY)!.getBoundingClientRect();
    point('pointermove', { clientX: paragraph.right - 2, clientY: at.clientY });
    await restless();
    point('pointermove', { clientX: at.clientX, clientY: paragraph.bottom + 60 });
    await restless();
    expect(name()).toBeUndefined();
  });

  it('goes from the words over to the card without losing it', async () => {
    hover('berth was promised');
    await shows('Ada Quill');
    hover('Tom Reed');
    point('pointermove', { clientX: 0, clientY: 0 }, stage.host()!);
    await restless();
    expect(name()).toBe('Ada Quill');
  });

  it('with a button held down, as in selecting text, raises nothing', async () => {
    const at = pointAt('berth was promised');
    const target = document.elementFromPoint(at.clientX, at.clientY)!;
    target.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, buttons: 1 }));
    await restless();
    expect(name()).toBeUndefined();
  });
});

it('pointing raises nothing where the reader wants cards by a click alone', async () => {
  stage.settle({ cardOn: 'click' });
  hover('berth was promised');
  await restless();
  expect(stage.host()).toBeNull();
  point('click', pointAt('berth was promised'));
  await shows('Ada Quill');
});

describe('a click or tap', () => {
  it('opens the card for good, until a click elsewhere', async () => {
    point('click', pointAt('berth was promised'));
    expect(name()).toBe('Ada Quill');
    hover('Tom Reed');
    await restless();
    expect(name()).toBe('Ada Quill');
    point('click', pointAt('Tom Reed'));
    expect(name()).toBeUndefined();
  });

  it('on a link inside a statement stays the link’s', () => {
    point('click', pointAt('witnesses'));
    expect(name()).toBeUndefined();
  });

  it('that ends a selection opens nothing', () => {
    const at = pointAt('berth was promised');
    getSelection()!.selectAllChildren(document.querySelector('article')!);
    point('click', at);
    expect(name()).toBeUndefined();
    getSelection()!.removeAllRanges();
  });
});

describe('Esc', () => {
  it('dismisses the card while the pointer stays, and the page hears the key too', async () => {
    const heard = vi.fn<() => void>();
    document.body.addEventListener('keydown', heard, { once: true });
    hover('berth was promised');
    await shows('Ada Quill');
    expect(escape().defaultPrevented).toBe(false);
    expect(name()).toBeUndefined();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('stops a card that is about to come', async () => {
    hover('berth was promised');
    await new Promise(requestAnimationFrame);
    escape();
    await restless();
    expect(name()).toBeUndefined();
  });
});

it('a session that ended hears nothing any more', async () => {
  hover('berth was promised');
  await shows('Ada Quill');
  stage.session.stop();
  expect(stage.host()).toBeNull();
  point('click', pointAt('berth was promised'));
  hover('berth was promised');
  await restless();
  expect(stage.host()).toBeNull();
});
