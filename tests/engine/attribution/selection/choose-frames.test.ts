import { describe, expect, test } from 'vitest';
import type { JudgedFrame } from '../../../../src/engine/attribution/rerank/rerank';
import { chooseFrames } from '../../../../src/engine/attribution/selection/choose-frames';

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
