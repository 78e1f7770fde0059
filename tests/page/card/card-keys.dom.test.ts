import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clearStage, play, type Stage } from '../stage';
import { button, DRAFTS, playWithCard, STORY } from './harbour';

let stage: Stage | undefined;
afterEach(() => clearStage(stage));

const open = async (words: string) => {
  stage = await playWithCard(words);
  return stage.card()!;
};
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

describe('Tab leads out to where the statement stands, and the card covers nothing there', () => {
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

it('scrolls by the keys that scroll a page, from any of its controls, and the page stays', async () => {
  await page.viewport(640, 200);
  stage = await play(STORY, DRAFTS);
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
