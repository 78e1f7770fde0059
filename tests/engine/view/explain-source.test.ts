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

test('joins the pieces of a source and cuts a long one', () => {
  const pieces: Span[] = [
    [0, 3],
    [18, 21],
  ];
  expect(explainSource(analysis, { content, source: pieces, speaker: null }).words).toBe('Ana She');
  const long = { ...analysis, text: 'x'.repeat(2000) };
  const { words } = explainSource(long, { content, source: [[0, 2000]], speaker: null });
  expect(words.length).toBe(200);
});

test('a source of which nothing more is known is named, with no probability', () => {
  expect(explainSource(analysis, { content, source: [[0, 9]], speaker: 'p1' })).toEqual({
    form: 'named',
    words: 'Ana Kovač',
    name: 'Ana Kovač',
  });
});

test('without a source the way goes from the words, without those from the name itself', () => {
  const found = { ...pronoun, by: 'inherited' } as const;
  expect(explainSource(analysis, { content, source: [], speaker: 'p1', found })).toMatchObject({
    words: '',
    paragraphsAbove: 1,
  });
  expect(explainSource(analysis, { content: [], source: [], speaker: 'p1', found }).paragraphsAbove).toBe(0);
});
