import { expect, test } from 'vitest';
import type { CuedCandidate } from '../../../../src/engine/attribution/candidate';
import { CANDIDATE_FEATURES, candidateFeatures } from '../../../../src/engine/attribution/rerank/candidate-features';
import { readTaggerInput } from '../../../../src/engine/attribution/tagger/tagger-input';
import type { UnrankedCandidate } from '../../../../src/engine/attribution/tagger/tag-arguments';
import { readText } from '../../support';
import { tinyModel } from '../tiny-model';

/** The columns in their order, which the learned trees rely on. */
const COLUMNS = [
  'cue odds, log, mean, start, end, missed, source mean, cue tokens, strength, sense, part of speech, shape, quoted cue',
  'part of cue, source pieces, source tokens, source side, source distance, names, part of source, quoted source',
  'content pieces, content tokens, content distance, content side, quoted share, shape of content, part of content',
  'content begins sentence, shape behind, verbs, first block, tokens before, tokens after, sentence tokens, part behind',
  'subject beside, holder, holder mean, held, held count, overlap, rival, shared source, gap',
  'rule cue, rule overlap, rule confidence, rule source, rule holds, rank',
  'kind of opener, part of opener, block, helpers, ending, kind before, part before, shape before',
  'head sense, head part, head kind, head shape, part before source, part behind source',
  'behind the best, candidates of the cue, lead, part that goes on, sentences, first verb, cut quotations',
  'personal in article',
  'encoded cue, strongest in cue, encoded content, least in content, content outside, encoded start, encoded end',
  'content before, content behind, encoded source, source outside, strongest source outside, share of content',
].flatMap((line) => line.split(', '));

const WORDS = 'Okafor said “the dam is quite safe”, and that it will stand.';
const input = readTaggerInput(readText(`${WORDS} ${'They went on with the work for years. '.repeat(20)}`), tinyModel());

type Pair = readonly [start: number, end: number];
const range = ([start, end]: Pair) => ({ start, end });

function candidate(cue: Pair, source: readonly Pair[], content: readonly Pair[], probability = 0.5): UnrankedCandidate {
  return {
    cue: { ...range(cue), probability },
    source: source.map(range),
    content: content.map(range),
    logProbability: -0.25,
    contentMean: probability / 2,
    contentStart: 0.75,
    contentEnd: 0.625,
    contentMissed: 0.125,
    sourceMean: 0.375,
  };
}

const rule = (cue: Pair, source: readonly Pair[], content: readonly Pair[], confidence = 0.5): CuedCandidate => ({
  cue: range(cue),
  source: source.map(range),
  content: content.map(range),
  confidence,
  id: 0,
  origin: 'quotation',
});

/** The features of the candidate at `at` by name. */
function features(
  byCue: readonly (readonly UnrankedCandidate[])[],
  at: number,
  fromRules: readonly CuedCandidate[] = [],
) {
  const all = candidateFeatures(input, byCue, fromRules);
  return Object.fromEntries(COLUMNS.map((name, i) => [name, Number(all[at * CANDIDATE_FEATURES + i]!.toFixed(4))]));
}

test('there are as many as have names', () => {
  expect(COLUMNS).toHaveLength(CANDIDATE_FEATURES);
});

test('of itself: how sure the taggers are, how long its parts are and where they stand', () => {
  const byCue = [[candidate([1, 2], [[0, 1]], [[2, 9]])]];
  expect(features(byCue, 0)).toMatchObject({
    'cue odds': 0,
    log: -0.25,
    mean: 0.25,
    start: 0.75,
    end: 0.625,
    missed: 0.125,
    'source mean': 0.375,
    'cue tokens': 1,
    strength: 7,
    sense: 2,
    'quoted cue': 0,
    'source pieces': 1,
    'source tokens': 1,
    'source side': 1,
    'source distance': 0,
    'quoted source': 0,
    'content pieces': 1,
    'content tokens': 7,
    'content distance': 0,
    'content side': 2,
    'quoted share': 1,
    'content begins sentence': 0,
    'first block': 1,
    'tokens before': 1,
    'tokens after': 14,
    'sentence tokens': 16,
    'subject beside': 1,
  });
});

test('of itself: nothing said, nobody named', () => {
  expect(features([[candidate([3, 5], [], [])]], 0)).toMatchObject({
    'cue tokens': 2,
    strength: 0,
    sense: 0,
    'quoted cue': 1,
    'source pieces': 0,
    'source tokens': 0,
    'source side': 0,
    'source distance': -1,
    names: 0,
    'part of source': -1,
    'content pieces': 0,
    'content tokens': 0,
    'content distance': 99,
    'content side': 0,
    'quoted share': 0,
    'shape of content': -1,
    'part of content': -1,
    verbs: 0,
    'subject beside': 0,
  });
});

test('of itself: a source behind, words on both sides, a source in quotation marks', () => {
  expect(
    features(
      [
        [
          candidate(
            [11, 12],
            [[12, 14]],
            [
              [0, 2],
              [9, 11],
            ],
          ),
        ],
      ],
      0,
    ),
  ).toMatchObject({
    'source side': 2,
    'source tokens': 2,
    'source distance': 0,
    'content pieces': 2,
    'content tokens': 4,
    'content distance': 0,
    'content side': 1,
    'quoted share': 0,
    'content begins sentence': 1,
    'subject beside': 0,
  });
  expect(
    features(
      [
        [
          candidate(
            [9, 10],
            [[3, 5]],
            [
              [0, 1],
              [12, 14],
            ],
          ),
        ],
      ],
      0,
    ),
  ).toMatchObject({
    'quoted source': 1,
    'source distance': 4,
    'content side': 3,
    'content distance': 2,
  });
});

test('of those around: the surest whose content holds the cue, those that its own holds, and the gap to the next', () => {
  const outer = candidate([1, 2], [[0, 1]], [[2, 20]], 0.9);
  const inner = candidate([10, 11], [[8, 10]], [[11, 15]], 0.6);
  const last = candidate([24, 25], [[22, 24]], [[25, 30]], 0.4);
  const byCue = [[outer], [inner], [last]];
  expect(features(byCue, 0)).toMatchObject({
    holder: 0,
    'holder mean': 0,
    held: 0.6,
    'held count': 1,
    overlap: 0.2222,
    rival: 0.6,
    'shared source': 0,
    gap: 8,
  });
  expect(features(byCue, 1)).toMatchObject({
    holder: 0.9,
    'holder mean': 0.45,
    held: 0,
    'held count': 0,
    overlap: 0.2222,
    rival: 0.9,
    'shared source': 0,
    gap: 13,
  });
  expect(features(byCue, 2)).toMatchObject({
    holder: 0,
    held: 0,
    'held count': 0,
    overlap: 0,
    rival: 0,
    'shared source': 0,
    gap: 99,
  });
});

test('of those around: the surest of several, and whose source it shares', () => {
  const byCue = [
    [candidate([1, 2], [[0, 1]], [[2, 30]], 0.3)],
    [candidate([3, 4], [[0, 1]], [[4, 30]], 0.8)],
    [candidate([5, 6], [[0, 1]], [[6, 30]], 0.5)],
    [candidate([8, 9], [[40, 42]], [[9, 12]], 0.7)],
    [candidate([10, 11], [[41, 42]], [[11, 12]], 0.2)],
  ];
  expect(features(byCue, 2)).toMatchObject({
    holder: 0.8,
    'holder mean': 0.4,
    held: 0.7,
    'held count': 2,
    overlap: 0.9231,
    rival: 0.8,
    'shared source': 0.8,
    gap: 2,
  });
  expect(features(byCue, 3)).toMatchObject({
    holder: 0.8,
    'holder mean': 0.4,
    held: 0.2,
    'held count': 1,
    'shared source': 0.2,
    gap: 1,
  });
});

test('of those around: four on either side are looked at', () => {
  const far = (n: number) => [candidate([40 + n, 41 + n], [[80, 81]], [[100, 101]], 0.2)];
  const holder = [candidate([1, 2], [[0, 1]], [[2, 60]], 0.9)];
  const own = [candidate([50, 51], [[70, 71]], [[51, 52]], 0.5)];
  expect(features([holder, far(0), far(1), far(2), own], 4)).toMatchObject({ holder: 0.9 });
  expect(features([holder, far(0), far(1), far(2), far(3), own], 5)).toMatchObject({ holder: 0 });
  const behind = [candidate([66, 67], [[70, 71]], [[44, 55]], 0.7)];
  expect(features([own, far(11), far(12), far(13), behind], 0)).toMatchObject({ holder: 0.7 });
  expect(features([own, far(11), far(12), far(13), far(14), behind], 0)).toMatchObject({ holder: 0 });
});

test('of the rules: the same cue, the likest content, its confidence, the same source, a content over the cue', () => {
  const own = [[candidate([10, 11], [[8, 10]], [[11, 15]])]];
  expect(features(own, 0)).toMatchObject({
    'rule cue': 0,
    'rule overlap': 0,
    'rule confidence': 0,
    'rule source': -1,
    'rule holds': 0,
  });
  expect(features(own, 0, [rule([10, 11], [[8, 10]], [[11, 15]], 0.75)])).toMatchObject({
    'rule cue': 1,
    'rule overlap': 1,
    'rule confidence': 0.75,
    'rule source': 2,
    'rule holds': 0,
  });
  expect(features(own, 0, [rule([10, 11], [[4, 6]], [[11, 13]], 0.25)])).toMatchObject({
    'rule cue': 1,
    'rule overlap': 0.5,
    'rule confidence': 0.25,
    'rule source': 1,
  });
  expect(features(own, 0, [rule([1, 2], [[0, 1]], [[2, 20]])])).toMatchObject({
    'rule cue': 0,
    'rule overlap': 0.2222,
    'rule holds': 1,
  });
});

test('of the rules: those within 60 tokens, however many stand before', () => {
  const own = [[candidate([100, 101], [[98, 100]], [[101, 105]])]];
  const before = Array.from({ length: 14 }, (_, i) => rule([2 * i, 2 * i + 1], [], [[2 * i + 1, 2 * i + 2]]));
  const match = rule([100, 101], [[98, 100]], [[101, 105]], 0.75);
  expect(features(own, 0, [...before, match])).toMatchObject({ 'rule cue': 1, 'rule confidence': 0.75 });
  expect(features(own, 0, [rule([41, 42], [], [[101, 105]])])).toMatchObject({ 'rule overlap': 1 });
  expect(features(own, 0, [rule([39, 40], [], [[101, 105]])])).toMatchObject({ 'rule overlap': 0 });
});

test('the rank among the candidates of a cue, best first; those around are compared by their best', () => {
  const first = candidate([1, 2], [[0, 1]], [[2, 9]], 0.9);
  const second = candidate([1, 2], [[0, 1]], [[2, 15]], 0.9);
  const next = candidate([11, 12], [], [[12, 14]], 0.8);
  const byCue = [[first, second], [next]];
  expect(features(byCue, 0)).toMatchObject({ rank: 0, 'content tokens': 7, held: 0 });
  expect(features(byCue, 1)).toMatchObject({ rank: 1, 'content tokens': 13, held: 0.8 });
  expect(features(byCue, 2)).toMatchObject({ rank: 0, holder: 0 });
});

test('of its clause: how content and cue look, who the source is, what kind of article it stands in', () => {
  const clause = [candidate([1, 2], [[0, 1]], [[11, 15]]), candidate([1, 2], [[0, 1]], [[3, 7]])];
  expect(features([clause], 0)).toMatchObject({
    'kind of opener': 1,
    block: 4,
    ending: 0,
    helpers: 0,
    'behind the best': 0,
    'candidates of the cue': 2,
    lead: 0,
    sentences: 0,
    'cut quotations': 0,
    'personal in article': 0,
  });
  expect(features([clause], 1)).toMatchObject({ 'kind of opener': 16, 'cut quotations': 2 });
});
