import { expect, it } from 'vitest';
import { ENCODER_FEATURES, writeEncoderFeatures } from '../../../../src/engine/attribution/rerank/encoder-features';
import type { UnrankedCandidate } from '../../../../src/engine/attribution/tagger/tag-arguments';
import { readTaggerInput } from '../../../../src/engine/attribution/tagger/tagger-input';
import { type EncodedDocument, Link, OUTPUTS } from '../../../../src/engine/encoder/encoded-document';
import { readText } from '../../support';
import { tinyModel } from '../tiny-model';

const COLUMNS = [
  'cue, strongest in cue, content, least in content, content outside, start, end, before, behind',
  'source, source outside, strongest source outside, share of content',
].flatMap((line) => line.split(', '));

/** Log-odds of a probability of 0.8. */
const LIKELY = Math.log(4);
/** Outputs of a token, in a place that is no query or key. */
type Outputs = readonly (readonly [column: number, logit: number])[];
const CUE = 0;
const link = (of: number) => 3 + of;

const TEXT = 'Okafor said the dam is safe. Nobody in Wirra believes it.';
const document = readText(TEXT, 'He was asked again.');

/** A document of which the encoder says these things, and elsewhere that all is as likely as not. */
function encode(said: ReadonlyMap<number, Outputs>): EncodedDocument {
  const encoded = new Float32Array(document.tokens.length * OUTPUTS);
  for (const [token, outputs] of said) for (const [column, logit] of outputs) encoded[token * OUTPUTS + column] = logit;
  return encoded;
}

type Pair = readonly [start: number, end: number];
const ranges = (pairs: readonly Pair[]) => pairs.map(([start, end]) => ({ start, end }));

function candidateOf(cue: Pair, source: readonly Pair[], content: readonly Pair[]): UnrankedCandidate {
  return {
    cue: { ...ranges([cue])[0]!, probability: 0.5 },
    source: ranges(source),
    content: ranges(content),
    logProbability: 0,
    contentMean: 0,
    contentStart: 0,
    contentEnd: 0,
    contentMissed: 0,
    sourceMean: 0,
  };
}

/** What is written of a candidate, by name; nothing else may be. */
function features(encoded: EncodedDocument | undefined, ...parts: Parameters<typeof candidateOf>) {
  const out = new Float32Array(ENCODER_FEATURES + 2).fill(7);
  const input = { ...readTaggerInput(document, tinyModel()), encoded };
  writeEncoderFeatures(input, candidateOf(...parts), out, 1);
  expect([out[0], out.at(-1)]).toEqual([7, 7]);
  return Object.fromEntries(COLUMNS.map((name, i) => [name, Number(out[1 + i]!.toFixed(4))]));
}

/** Who said, and what, in the sentence above. */
const CANDIDATE = [[1, 2], [[0, 1]], [[2, 6]]] as const;

it('there are as many as have names', () => {
  expect(COLUMNS).toHaveLength(ENCODER_FEATURES);
});

it('nothing is written where no encoder has read the document', () => {
  expect(Object.values(features(undefined, ...CANDIDATE))).toEqual(COLUMNS.map(() => 7));
});

/** Where the encoder is undecided: a half of each word of the block, the cue's left out, that the candidate has not. */
const UNDECIDED = {
  cue: 0,
  'strongest in cue': 0,
  content: 0.5,
  'least in content': 0.5,
  'content outside': 4,
  start: 0,
  end: 0,
  before: 0,
  behind: 0,
  source: 0.5,
  'source outside': 5.5,
  'strongest source outside': 0.5,
  'share of content': 0.25,
};

it.each<[what: string, token: number, outputs: Outputs, found: object]>([
  ['nothing for sure', 0, [], {}],
  ['that there is a cue', 1, [[CUE, 3]], { cue: 3, 'strongest in cue': 3 }],
  ['that a word is content', 4, [[link(Link.Content), LIKELY]], { content: 0.575, 'share of content': 0.2875 }],
  [
    'that a word is no content',
    4,
    [[link(Link.Content), -LIKELY]],
    { content: 0.425, 'least in content': 0.2, 'share of content': 0.2125 },
  ],
  ['where content begins', 2, [[link(Link.ContentFirst), 2]], { start: 2 }],
  ['where content ends', 5, [[link(Link.ContentLast), 2]], { end: 2 }],
  [
    'that content goes on',
    6,
    [[link(Link.Content), LIKELY]],
    { behind: 1.3863, 'content outside': 4.3, 'share of content': 0.241 },
  ],
  ['that a word is the source', 0, [[link(Link.Source), LIKELY]], { source: 0.8 }],
  ['that another is', 9, [[link(Link.Source), LIKELY]], { 'source outside': 5.8, 'strongest source outside': 0.8 }],
  [
    'something of another block',
    14,
    [
      [link(Link.Source), LIKELY],
      [link(Link.Content), LIKELY],
    ],
    {},
  ],
  ['that the cue is its own source', 1, [[link(Link.Source), LIKELY]], {}],
])('the encoder says %s', (_, token, outputs, found) => {
  expect(features(encode(new Map([[token, outputs]])), ...CANDIDATE)).toEqual({ ...UNDECIDED, ...found });
});

it('a cue of several words is as strong as they are together', () => {
  const encoded = encode(
    new Map([
      [1, [[CUE, 3]]],
      [2, [[CUE, -1]]],
    ]),
  );
  expect(features(encoded, [1, 3], [[0, 1]], [[3, 6]])).toMatchObject({ cue: 1, 'strongest in cue': 3 });
});

it('content may begin before', () => {
  const encoded = encode(new Map([[7, [[link(Link.Content), LIKELY]]]]));
  expect(features(encoded, [1, 2], [[0, 1]], [[8, 10]])).toMatchObject({ before: 1.3863, behind: 0 });
});

it('links are asked for by the cue: its queries meet the keys of a word', () => {
  const query = 9 + Link.Content * 16;
  const key = query + 6 * 16;
  const encoded = encode(
    new Map([
      [1, [[query, 4]]],
      [2, [[query, 2]]],
      [8, [[key, 0.5]]],
      [9, [[key, 1]]],
    ]),
  );
  expect(features(encoded, [1, 3], [[0, 1]], [[3, 8]])).toMatchObject({ behind: 1.5 });
  expect(features(encoded, [1, 2], [[0, 1]], [[3, 8]])).toMatchObject({ behind: 2 });
});

it('a candidate without source or content has none that the encoder could agree with', () => {
  const nothing = { source: 0, content: 0, 'least in content': 1, start: 0, end: 0, before: 0, behind: 0 };
  expect(features(encode(new Map()), [1, 2], [], [])).toMatchObject({ ...nothing, 'share of content': 0 });
});

it('words far from the candidate are not looked at', () => {
  const far = readText(`Okafor said ${'so '.repeat(60)}.`);
  const out = new Float32Array(ENCODER_FEATURES);
  const encoded = new Float32Array(far.tokens.length * OUTPUTS);
  const input = { ...readTaggerInput(far, tinyModel()), encoded };
  writeEncoderFeatures(input, candidateOf([1, 2], [[0, 1]], [[2, 12]]), out, 0);
  expect(out[COLUMNS.indexOf('content outside')]).toBe((1 + 40) / 2);
});
