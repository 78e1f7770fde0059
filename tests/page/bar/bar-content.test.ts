import { expect, test } from 'vitest';
import { colourSpeakers } from '../../../src/shared/colour-speakers';
import { barContent } from '../../../src/page/bar/bar-content';
import { buildAnalysis } from '../../support/analysis-builder';

const analysis = buildAnalysis({
  statements: [
    { words: '“It leaks.”', speaker: 'p1' },
    { words: '“It does not.”', speaker: 'p2' },
    { words: '“We saw it.”', speaker: 'p1' },
  ],
  speakers: [
    { id: 'p1', name: 'Ana Vale' },
    { id: 'p2', name: 'Ben Orr' },
  ],
});
const look = { theme: 'light', palette: 'standard' } as const;
const colourOf = (...statements: string[]) =>
  barContent(analysis, colourSpeakers(analysis), { label: '', statements }, null, look).colour;

test('tells how far the reader has stepped', () => {
  const narrowing = { label: 'Ana Vale', statements: ['s1', 's3'] };
  expect(barContent(analysis, colourSpeakers(analysis), narrowing, null, look)).toMatchObject({
    label: 'Ana Vale',
    number: 0,
    count: 2,
  });
  expect(barContent(analysis, colourSpeakers(analysis), narrowing, 's3', look)).toMatchObject({ number: 2, count: 2 });
});

test('has a speaker’s colour only where all are that speaker’s', () => {
  expect(colourOf('s1', 's3')).toBe(colourOf('s1'));
  expect(colourOf('s1')).not.toBe(colourOf('s2'));
  expect(colourOf('s1', 's2')).toBe(colourOf());
  expect(colourOf('s1', 's2')).not.toBe(colourOf('s1'));
});
