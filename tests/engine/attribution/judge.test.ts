import { describe, expect, test } from 'vitest';
import { chooseFrames, type JudgedFrame } from '../../../src/engine/attribution/judge';
import { mergeLayers } from '../../../src/engine/attribution/merge';
import type { Attribution } from '../../../src/engine/model';
import { readText } from '../support';

type Pair = readonly [start: number, end: number];
const range = ([start, end]: Pair) => ({ start, end });

function frame(cue: Pair, source: readonly Pair[], content: readonly Pair[], probability: number): JudgedFrame {
  return {
    cue: { ...range(cue), probability },
    source: source.map(range),
    content: content.map(range),
    probability,
    logProbability: 0,
    contentMean: 1,
    contentStart: 1,
    contentEnd: 1,
    contentMissed: 0,
    sourceMean: 1,
  };
}

const choose = (...frames: JudgedFrame[]) => chooseFrames(frames, 40, 0.3);

describe('of possible attributions', () => {
  test('one reading of a cue is kept, the likelier one', () => {
    const better = frame([2, 3], [[0, 2]], [[3, 9]], 0.8);
    expect(choose(frame([2, 3], [], [[3, 5]], 0.6), better)).toEqual([better]);
  });

  test('what is unlikely or says nothing is left out', () => {
    expect(choose(frame([2, 3], [[0, 2]], [[3, 9]], 0.2), frame([12, 13], [], [], 0.9))).toEqual([]);
  });

  test('a cue inside another one’s content is no attribution of its own', () => {
    const outer = frame([2, 3], [[0, 2]], [[3, 20]], 0.9);
    expect(choose(outer, frame([8, 9], [[6, 8]], [[9, 20]], 0.6))).toEqual([outer]);
  });

  test('a further cue of the same speaker cuts the content, and has the speaker too', () => {
    const [first, second] = choose(frame([2, 3], [[0, 2]], [[3, 20]], 0.9), frame([10, 11], [], [[11, 20]], 0.7));
    expect(first?.content).toEqual([{ start: 3, end: 10 }]);
    expect(second?.source).toEqual([{ start: 0, end: 2 }]);
  });
});

const item = (cue: Pair, content: Pair, more: Partial<Attribution> = {}): Attribution => ({
  type: 'indirect',
  content: [content],
  cue: [cue],
  source: [],
  confidence: 0.9,
  ...more,
});

describe('of two layers', () => {
  const document = readText('Okafor said the dam is safe, a claim that Duarte denies.');
  test('the later one stands where the first says nothing', () => {
    const first = item([7, 11], [12, 27]);
    const other = item([49, 55], [29, 36]);
    expect(mergeLayers(document, [first], [[first], [item([7, 11], [16, 27]), other]])).toEqual([first, other]);
  });

  test('references follow their statement to its new place, or to the one with its cue', () => {
    const said = item([7, 11], [12, 27]);
    const denies = item([49, 55], [29, 36], { follows: 0 });
    const earlier = item([0, 6], [0, 6]);
    const learned = item([7, 11], [16, 27]);
    expect(mergeLayers(document, [said, denies], [[earlier], [said, denies]])[2]?.follows).toBe(1);
    expect(mergeLayers(document, [said, denies], [[denies], [learned]])[1]?.follows).toBe(0);
  });
});
