import { describe, expect, test } from 'vitest';
import { Trace } from '../../../../src/engine/attribution/passes/trace';
import { readText } from '../../support';
import { candidateOf } from '../support';

const document = readText('Ana Vale said the wall was sound.');
const before = candidateOf(document, { source: ['Ana Vale'], cue: 'said', content: ['the wall was sound'] });
const traced = (...after: Parameters<Trace['note']>[2][number][]) => {
  const trace = new Trace(document);
  trace.note('some-pass', [before], after);
  return trace;
};

describe('a trace', () => {
  test('tells which pass changed what', () => {
    const after = candidateOf(document, { source: ['Vale'], cue: 'said', content: ['the wall'] });
    expect(traced(after).of(0)).toEqual([
      'some-pass: source “Ana Vale” → “Vale”, content “the wall was sound” → “the wall”',
    ]);
  });

  test('tells which pass added a candidate', () => {
    expect(traced(before, { ...before, id: 7 }).of(7)).toEqual(['some-pass: added']);
  });

  test('is silent on what stays', () => {
    expect(traced({ ...before }).of(0)).toEqual([]);
  });
});
