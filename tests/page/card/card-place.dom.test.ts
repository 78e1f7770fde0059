import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Drafts } from '../drafts';
import { clearStage, rangeOf, storyPage, type Stage } from '../stage';
import { DRAFTS, playWithCard, STORY } from './harbour';

let stage: Stage | undefined;
afterEach(() => clearStage(stage));

const open = async (...of: Parameters<typeof playWithCard>) => {
  stage = await playWithCard(...of);
  return stage.card()!;
};
const boxOf = (words: string) => rangeOf(words).getBoundingClientRect();

describe('where the window is low, as at 200 % zoom', () => {
  beforeEach(() => page.viewport(640, 400));
  afterEach(() => page.viewport(414, 896));

  it('the card is wider rather than higher, and shows both sides of a dispute without scrolling', async () => {
    const card = await open('berth was free', DRAFTS);
    expect(card.getBoundingClientRect().width).toBe(480);
    const body = card.querySelector('.body')!.getBoundingClientRect();
    const rival = card.querySelector('.rival')!.getBoundingClientRect();
    expect(rival.bottom).toBeLessThanOrEqual(body.bottom);
  });

  it('one that fits is as wide as ever', async () => {
    expect((await open('optimistic', DRAFTS)).getBoundingClientRect().width).toBe(330);
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
    { ...DRAFTS, statements: [{ ...DRAFTS.statements[0]!, cue }] },
    STORY.replace('said the', `${cue} the`),
  );
  const how = card.querySelector('#how')!;
  const [type, said] = [...how.children].map((part) => part.getBoundingClientRect());
  expect(said!.top).toBeGreaterThanOrEqual(type!.bottom);
  // The dot stands in the part’s first em, which is outside of what the line shows.
  expect(said!.left).toBeLessThan(how.getBoundingClientRect().left - 10);
  expect(getComputedStyle(how).overflowX).toBe('clip');
});

it('stays in the window at 200 % zoom and on a phone', async () => {
  const card = await open('berth was free');
  const box = card.getBoundingClientRect();
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(innerHeight);
});
