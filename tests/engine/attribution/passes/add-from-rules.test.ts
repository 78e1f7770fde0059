import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../../src/engine/attribution/candidate';
import { addFromRules } from '../../../../src/engine/attribution/passes/add-from-rules';
import { readText } from '../../support';
import { candidateOf, runPass } from '../support';

const document = readText('Okafor said “the dam is safe”, a claim that Duarte denies.', 'The council met.');
const learned = (cue: string, content: string, more: Partial<Candidate> = {}) =>
  candidateOf(document, { cue, content: [content] }, { id: 10, confidence: 0.9, ...more });
const fromRules = (cue: string, content: string, more: Partial<Candidate> = {}) =>
  candidateOf(document, { cue, content: [content] }, { origin: 'quotation', ...more });
const ids = (candidates: readonly Candidate[], rules: readonly Candidate[]) =>
  runPass(addFromRules, document, candidates, rules).map(({ id }) => id);

describe('a rule’s candidate', () => {
  test('stands where the learned ones say nothing about its words', () => {
    expect(ids([learned('denies', 'a claim that')], [fromRules('said', '“the dam is safe”')])).toEqual([0, 10]);
  });

  test('goes where a likely learned one has its words', () => {
    expect(ids([learned('said', '“the dam is safe”')], [fromRules('said', '“the dam is safe”')])).toEqual([10]);
  });

  test('goes before an unlikely learned one', () => {
    const unlikely = learned('said', '“the dam is safe”', { confidence: 0.4 });
    expect(ids([unlikely], [fromRules('said', '“the dam is safe”')])).toEqual([0]);
  });
});

describe('references to a rule’s candidate', () => {
  const said = fromRules('said', '“the dam is safe”');
  const denies = fromRules('denies', 'a claim', { id: 1, follows: 0, origin: 'follow' });

  test('stay where it stays', () => {
    const kept = runPass(addFromRules, document, [], [said, denies]);
    expect(kept.map(({ id, follows }) => [id, follows])).toEqual([
      [0, undefined],
      [1, 0],
    ]);
  });

  test('go to the one with its cue where it went', () => {
    const kept = runPass(addFromRules, document, [learned('said', '“the dam is safe”')], [said, denies]);
    expect(kept.map(({ id, follows }) => [id, follows])).toEqual([
      [10, undefined],
      [1, 10],
    ]);
  });
});
