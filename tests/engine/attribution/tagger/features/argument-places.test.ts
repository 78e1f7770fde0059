import { describe, expect, test } from 'vitest';
import {
  clausesOf,
  commasOf,
  distanceOf,
  findPlaces,
  flagTokens,
  othersOf,
  sameQuoteOf,
  sideOf,
} from '../../../../../src/engine/attribution/tagger/features/argument-places';
import { makeLexicon } from '../../../../../src/engine/attribution/tagger/features/word-attributes';
import { viewTokens } from '../../../../../src/engine/attribution/tagger/features/token-view';
import { readText } from '../../../support';

/** Places as seen from the word `said`, by word. */
function placesIn(text: string, ...otherCues: string[]) {
  const document = readText(text);
  const view = viewTokens(document, makeLexicon([]));
  const indexOf = (word: string) => document.tokens.findIndex(({ lower }) => lower === word);
  const rangeOf = (word: string) => ({ start: indexOf(word), end: indexOf(word) + 1 });
  const cues = ['said', ...otherCues].map(rangeOf);
  const places = new Int32Array(document.tokens.length);
  const context = { view, flags: flagTokens(view, cues), outer: document.outer };
  findPlaces(context, rangeOf('said'), { start: 0, end: places.length }, places);
  return (word: string) => places[indexOf(word)]!;
}

describe('a place', () => {
  test('tells on which side of the cue it is, and how far', () => {
    const place = placesIn('The mayor said that bridges rust');
    expect(sideOf(place('mayor'))).not.toBe(sideOf(place('that')));
    expect(distanceOf(place('mayor'))).toBe(distanceOf(place('that')));
    expect(distanceOf(place('the'))).toBe(2);
  });

  test('counts commas between it and the cue, up to three', () => {
    const place = placesIn('Okafor, a clerk, said one, two, three, four, five');
    expect(['okafor', 'clerk', 'one', 'two', 'four', 'five'].map((word) => commasOf(place(word)))).toEqual([
      2, 1, 0, 1, 3, 3,
    ]);
  });

  test('counts other cues between, and is its neighbour’s where nothing lies between', () => {
    const place = placesIn('Okafor said it, and Duarte denied it all at some great length that day', 'denied');
    expect(othersOf(place('duarte'))).toBe(0);
    expect(othersOf(place('all'))).toBe(1);
    expect(clausesOf(place('great'))).toBe(clausesOf(place('length')));
    expect(place('great')).toBe(place('length'));
  });

  test('knows the cue’s own quotation from another one', () => {
    const place = placesIn('“It rusts,” he said, “and we have always said so.”');
    expect(sameQuoteOf(place('rusts'))).toBe(2);
    expect(sameQuoteOf(place('he'))).toBe(0);
  });
});
