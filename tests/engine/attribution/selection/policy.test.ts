import { describe, expect, test } from 'vitest';
import type { Candidate, Rule } from '../../../../src/engine/attribution/candidate';
import { layersOf } from '../../../../src/engine/attribution/selection/policy';
import { readText } from '../../support';
import { candidateOf } from '../support';

const document = readText('Okafor said the dam is “quite safe”, and two reports reveal that is untrue.');
const QUOTED = 'the dam is “quite safe”';

/** The numbers of the layers that a candidate stands in. */
function layersWith(candidate: Candidate, possible: boolean): number[] {
  const cues = new Uint8Array(document.tokens.length).fill(possible ? 1 : 0);
  const isRuled = candidate.origin !== 'tagger';
  const layers = layersOf(document, isRuled ? [] : [candidate], isRuled ? [candidate] : [], cues);
  return layers.flatMap((layer, i) => (layer.includes(candidate) ? [i] : []));
}
const fromRules = (origin: Rule, content: string, more: Partial<Candidate> = {}) =>
  candidateOf(document, { cue: 'said', content: [content] }, { origin, ...more });

test.each([
  ['a likely learned statement comes before what the rules are sure of', 0.5, 1],
  ['an unlikely one behind it', 0.49, 3],
])('%s', (_name, confidence, layer) => {
  expect(layersWith(candidateOf(document, { cue: 'said', content: [QUOTED] }, { confidence }), true)).toEqual([layer]);
});

describe.each<[name: string, candidate: Candidate, possible: number, impossible: number]>([
  ['quoted words with a cue', fromRules('quotation', QUOTED), 2, -1],
  ['a turn of a conversation', fromRules('label', QUOTED), 0, 0],
  ['a signed post', fromRules('signature', QUOTED), 2, 2],
  ['a headline', fromRules('headline', QUOTED), 2, 2],
  ['a block quote', fromRules('block-quote', QUOTED), 2, 2],
  ['a further quotation of the speaker before, with that cue', fromRules('follow', QUOTED), 2, 4],
  ['a free continuation', fromRules('free', QUOTED), 2, 4],
  ['a statement inside another', fromRules('nested', 'the dam', { within: 3 }), 2, 2],
  ['a reported clause', fromRules('that-clause', 'the dam is'), -1, -1],
  ['a reported verdict', fromRules('that-clause', 'that is untrue'), 2, -1],
])('%s', (_name, candidate, possible, impossible) => {
  const first = (isPossible: boolean) => layersWith(candidate, isPossible)[0] ?? -1;
  test('with a possible cue', () => expect(first(true)).toBe(possible));
  test('with an impossible one', () => expect(first(false)).toBe(impossible));
});

test('what is reported in a turn has the turn as its parent', () => {
  const turn = fromRules('label', QUOTED, { id: 4 });
  const reported = candidateOf(document, { cue: 'is', content: ['“quite safe”'] }, { id: 9 });
  const [, layer] = layersOf(document, [reported], [turn], new Uint8Array(document.tokens.length));
  expect(layer).toEqual([{ ...reported, within: turn.id }]);
});
