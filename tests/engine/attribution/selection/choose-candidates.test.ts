import { describe, expect, test } from 'vitest';
import type { RankedCandidate } from '../../../../src/engine/attribution/rerank/rerank';
import { chooseCandidates } from '../../../../src/engine/attribution/selection/choose-candidates';
import { rankedCandidate as candidate } from '../ranked-candidate';

/** The content of which the source is cut. */
const part = (probability: number) => candidate([4, 5], [[0, 1]], [[5, 9]], probability);

const choose = (...candidates: RankedCandidate[]) =>
  chooseCandidates(
    candidates.map((one) => [one]),
    0.3,
  );

describe('of possible attributions', () => {
  test('what is unlikely or says nothing is left out', () => {
    expect(choose(candidate([2, 3], [[0, 2]], [[3, 9]], 0.2), candidate([12, 13], [], [], 0.9))).toEqual([]);
  });

  test('a cue inside another one’s content is no attribution of its own', () => {
    const outer = candidate([2, 3], [[0, 2]], [[3, 20]], 0.9);
    expect(choose(outer, candidate([8, 9], [[6, 8]], [[9, 20]], 0.6))).toEqual([outer]);
  });

  test('a further cue of the same speaker cuts the content', () => {
    const [first, second] = choose(
      candidate([2, 3], [[0, 2]], [[3, 20]], 0.9),
      candidate([10, 11], [[0, 2]], [[11, 20]], 0.7),
    );
    expect(first?.content).toEqual([{ start: 3, end: 10 }]);
    expect(second?.source).toEqual([{ start: 0, end: 2 }]);
  });

  test('what is just likely enough stays', () => {
    const only = candidate([2, 3], [[0, 2]], [[3, 9]], 0.3);
    expect(choose(only)).toEqual([only]);
  });

  test('the likelier of two candidates with a content stays, wherever it stands', () => {
    const likely = candidate([12, 13], [[11, 12]], [[3, 10]], 0.9);
    const other = candidate([1, 2], [[0, 1]], [[2, 10]], 0.8);
    expect(choose(other, likely)).toEqual([likely]);
    expect(choose(likely, other)).toEqual([likely]);
  });

  test('of two as likely the first in the text stays', () => {
    const first = candidate([1, 2], [[0, 1]], [[4, 10]], 0.8);
    const second = candidate([12, 13], [[11, 12]], [[4, 10]], 0.8);
    expect(choose(second, first)).toEqual([first]);
  });

  test('no word is told twice', () => {
    const first = candidate([1, 2], [[0, 1]], [[2, 10]], 0.9);
    expect(choose(first, candidate([20, 21], [[18, 20]], [[9, 17]], 0.8))).toEqual([first]);
  });

  test('they come in the order of their cues', () => {
    const [a, b, c] = [
      candidate([2, 3], [[0, 2]], [[3, 6]], 0.5),
      candidate([10, 11], [[8, 10]], [[11, 14]], 0.9),
      candidate([20, 21], [[18, 20]], [[21, 24]], 0.7),
    ];
    expect(choose(a, b, c)).toEqual([a, b, c]);
    expect(choose(c, b, a)).toEqual([a, b, c]);
  });

  test('a further cue of another speaker is no attribution of its own', () => {
    const outer = candidate([2, 3], [[0, 2]], [[3, 20]], 0.9);
    expect(choose(outer, candidate([10, 11], [[8, 10]], [[11, 20]], 0.8))).toEqual([outer]);
  });

  test('nor one whose words stand before it', () => {
    const outer = candidate([2, 3], [[0, 2]], [[3, 20]], 0.9);
    expect(choose(outer, candidate([10, 11], [], [[5, 9]], 0.8))).toEqual([outer]);
  });

  test('a cue at the very beginning of a content leaves nothing to cut', () => {
    const outer = candidate([2, 3], [[0, 2]], [[3, 20]], 0.9);
    expect(choose(outer, candidate([3, 4], [], [[4, 20]], 0.8))).toEqual([outer]);
  });

  test('a further cue with the same source keeps it, and frees what is cut for it', () => {
    const chosen = choose(
      candidate(
        [4, 5],
        [[2, 4]],
        [
          [0, 2],
          [5, 20],
        ],
        0.9,
      ),
      candidate([10, 11], [[3, 4]], [[11, 20]], 0.7),
    );
    expect(chosen.map(({ source, content }) => ({ source, content }))).toEqual([
      {
        source: [{ start: 2, end: 4 }],
        content: [
          { start: 0, end: 2 },
          { start: 5, end: 10 },
        ],
      },
      { source: [{ start: 3, end: 4 }], content: [{ start: 11, end: 20 }] },
    ]);
  });

  test('what was cut off belongs to nobody: a third may say it', () => {
    const third = candidate([22, 23], [[21, 22]], [[16, 20]], 0.6);
    const chosen = choose(candidate([2, 3], [[0, 2]], [[3, 20]], 0.9), candidate([10, 11], [], [[11, 15]], 0.7), third);
    expect(chosen).toHaveLength(3);
    expect(chosen[2]).toEqual(third);
  });

  test('of one cue’s candidates the likeliest is kept', () => {
    const short = candidate([2, 3], [[0, 2]], [[3, 9]], 0.7);
    const long = candidate([2, 3], [[0, 2]], [[3, 20]], 0.8);
    expect(chooseCandidates([[short, long]], 0.3)).toEqual([long]);
  });

  test('of candidates that only name another source the tagger’s first is kept, unless a later one is clearly likelier', () => {
    const whole = candidate([4, 5], [[0, 4]], [[5, 9]], 0.7);
    expect(chooseCandidates([[whole, part(0.75)]], 0.3)).toEqual([whole]);
    expect(chooseCandidates([[whole, part(0.9)]], 0.3)).toEqual([part(0.9)]);
  });

  test('two that are likely go before one that is likelier than each and stands in the way of both', () => {
    const over = candidate(
      [10, 11],
      [[8, 9]],
      [
        [2, 8],
        [11, 20],
      ],
      0.8,
    );
    const first = candidate([2, 3], [[0, 2]], [[3, 8]], 0.7);
    const second = candidate([14, 15], [[13, 14]], [[15, 20]], 0.7);
    expect(choose(over, first, second)).toEqual([first, second]);
  });

  test('an unsure cue of the same speaker cuts nothing', () => {
    const outer = candidate([2, 3], [[0, 2]], [[3, 20]], 0.7);
    expect(choose(outer, candidate([10, 11], [[0, 2]], [[11, 20]], 0.5))).toEqual([outer]);
  });

  test('several may have one source', () => {
    const first = candidate([2, 3], [[0, 2]], [[3, 9]], 0.8);
    const second = candidate([10, 11], [[0, 2]], [[11, 20]], 0.6);
    expect(choose(first, second)).toEqual([first, second]);
  });
});
