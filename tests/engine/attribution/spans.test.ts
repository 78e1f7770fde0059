import { describe, expect, test } from 'vitest';
import { snapToQuotations, spanOf } from '../../../src/engine/attribution/spans';
import { readText } from '../support';

const document = readText('Vale said “We left early in May” and “went home”.');
const token = (word: string) => document.tokens.findIndex(({ text }) => text === word);
const textOf = (range: { start: number; end: number }) => document.text.slice(...spanOf(document, range));

describe('snapping a range to quotation marks', () => {
  test.each<[name: string, from: string, to: string, expected: string]>([
    ['takes the opening mark in', 'We', 'May', '“We left early in May”'],
    ['moves an edge inside a quotation to the nearer mark', 'left', 'and', '“We left early in May” and'],
    ['leaves out a quotation that it only touches', 'said', 'We', 'said'],
    ['keeps a range within one quotation', 'left', 'early', 'left early'],
    ['keeps a range outside quotations', 'Vale', 'said', 'Vale said'],
  ])('%s', (_name, from, to, expected) => {
    expect(textOf(snapToQuotations(document, { start: token(from), end: token(to) + 1 }))).toBe(expected);
  });
});
