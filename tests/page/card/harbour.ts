/** A story with a dispute that the card's tests are about, and its controls by their names. */
import type { Drafts } from '../drafts';
import { play, point, pointAt, storyPage, type Stage } from '../stage';

export const STORY = storyPage(`
  <p>Ada Quill, the harbour master, said the berth was free.</p>
  <p>“It has been taken since May,” the union’s spokesman told reporters.</p>
  <p>She added: “Ships pass every day.” A clerk called that “optimistic, at best”.</p>`);
export const DRAFTS: Drafts = {
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

/** Plays the story and opens the card at some of its words. */
export async function playWithCard(words: string, drafts = DRAFTS, story = STORY): Promise<Stage> {
  const stage = await play(story, drafts);
  point('click', pointAt(words));
  return stage;
}

export const button = (card: HTMLElement, label: string) =>
  [...card.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).includes(label),
  )!;
