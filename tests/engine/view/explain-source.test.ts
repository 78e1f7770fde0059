import { expect, test } from 'vitest';
import type { Span } from '../../../src/engine/model';
import { explainSource } from '../../../src/engine/view/explain-source';

const text = 'Ana Kovač spoke.\n\nShe said no.';
const analysis = { text, speakers: [{ id: 'p1', name: 'Ana Kovač', kind: 'person', mentions: [] }] } as const;
const content: Span[] = [[27, 29]];
const pronoun = { by: 'pronoun', probability: 0.9, at: [0, 9] } as const;

test('tells a resolved pronoun with the way to the name', () => {
  const statement = { content, source: [[18, 21]] as Span[], speaker: 'p1', found: pronoun };
  expect(explainSource(analysis, statement)).toEqual({
    form: 'pronoun',
    words: 'She',
    name: 'Ana Kovač',
    probability: 0.9,
    antecedent: [0, 9],
    paragraphsAbove: 1,
  });
});

test('keeps the words of a source that stays unknown', () => {
  expect(explainSource(analysis, { content, source: [[18, 21]], speaker: null })).toEqual({
    form: 'unknown',
    words: 'She',
  });
});

test('tells a named source and one inherited from above', () => {
  expect(
    explainSource(analysis, { content, source: [[0, 9]], speaker: 'p1', found: { by: 'named', probability: 1 } }).form,
  ).toBe('named');
  expect(
    explainSource(analysis, { content, source: [], speaker: 'p1', found: { ...pronoun, by: 'inherited' } }),
  ).toMatchObject({
    form: 'inherited',
    paragraphsAbove: 1,
  });
});
