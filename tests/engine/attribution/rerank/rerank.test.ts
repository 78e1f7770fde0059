import { describe, expect, test } from 'vitest';
import { FRAME_FEATURES } from '../../../../src/engine/attribution/rerank/candidate-features';
import { chooseFrames, judgeFrames, type JudgedFrame } from '../../../../src/engine/attribution/rerank/rerank';
import { mergeLayers } from '../../../../src/engine/attribution/selection/merge-layers';
import { readFeatures } from '../../../../src/engine/attribution/tagger/read-features';
import type { Attribution } from '../../../../src/engine/model';
import { readText } from '../../support';
import { tinyModel } from '../tiny-model';

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

/** One tree that looks at a reading's rank, which is the last of its numbers. */
const treesFor = (first: number, second: number) => ({
  depth: 1,
  base: 0,
  features: Uint8Array.of(FRAME_FEATURES - 1),
  thresholds: Float32Array.of(0.5),
  leaves: Float32Array.of(first, second),
});

describe('of a cue’s readings', () => {
  const reading = readFeatures(readText('Okafor said the dam is safe, and that it will stand.'), tinyModel());
  const readings = [[frame([1, 2], [[0, 1]], [[2, 6]], 0.5), frame([1, 2], [[0, 1]], [[2, 12]], 0.5)]];
  test('the one is kept that the judge holds for likelier', () => {
    expect(judgeFrames(reading, readings, [], treesFor(1, -1)).map(({ content }) => content)).toEqual([
      readings[0]![0]!.content,
    ]);
    expect(judgeFrames(reading, readings, [], treesFor(-1, 1)).map(({ content }) => content)).toEqual([
      readings[0]![1]!.content,
    ]);
  });

  test('the probability is the logistic of the trees’ sum', () => {
    expect(judgeFrames(reading, readings, [], treesFor(2, 0))[0]!.probability).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
  });
});

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
