import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/page/paint/marks';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings';
import { draftAnalysis, type Drafts } from '../drafts';

const TEXT = 'The agency says the note says the mill is closed for good. “It is open,” said Bo Lind.';
const DRAFTS: Drafts = {
  speakers: [
    { id: 'p1', name: 'Bo Lind' },
    { id: 'p2', name: 'The agency' },
  ],
  statements: [
    { words: 'the note says the mill is closed for good', type: 'indirect', speaker: 'p2' },
    { words: 'the mill is closed', type: 'mixed', within: 's1' },
    { words: '“It is open,”', speaker: 'p1', confidence: 0.6 },
  ],
};
const marks = (drafts: Partial<Drafts> = {}, settings = {}) =>
  marksOf(draftAnalysis(TEXT, { ...DRAFTS, ...drafts }), { ...DEFAULT_SETTINGS, ...settings }).map(
    ({ span, statement, colour, pattern }) => [TEXT.slice(...span), statement, colour, pattern],
  );

describe('marks', () => {
  it('give every letter to the innermost statement, so that no two looks blend', () => {
    expect(marks()).toEqual([
      ['the note says ', 's1', 0, 'dashed'],
      ['the mill is closed', 's2', undefined, 'dotted'],
      [' for good', 's1', 0, 'dashed'],
      ['“It is open,”', 's3', 1, 'solid'],
    ]);
  });

  it('stand in every place where a statement’s words stand again', () => {
    const analysis = draftAnalysis(TEXT, DRAFTS);
    const again: [number, number] = [0, 10];
    const statements = analysis.statements.map((one) => (one.id === 's3' ? { ...one, repeats: [again] } : one));
    const spans = marksOf({ ...analysis, statements }, DEFAULT_SETTINGS).filter(({ statement }) => statement === 's3');
    expect(spans.map(({ span }) => TEXT.slice(...span))).toEqual(['The agency', '“It is open,”']);
  });

  it('leave out what the reader does not want to see', () => {
    expect(marks({}, { minimumConfidence: 0.8 }).map(([, id]) => id)).toEqual(['s1', 's2', 's1']);
    expect(marks({}, { types: { direct: true, mixed: false, indirect: false } }).map(([, id]) => id)).toEqual(['s3']);
  });

  it.each([
    ['a reported conflict', { tier: 'reported' as const }, {}, 'wavy'],
    ['an inferred one that is wanted', { type: 'possible' as const }, { contradictions: 'inferred' }, 'wavy'],
    ['an inferred one', { type: 'possible' as const }, {}, 'solid'],
    ['a mere disagreement', { type: 'disagreement' as const }, {}, 'solid'],
    ['a disagreement that is wanted', { type: 'disagreement' as const }, { disagreements: true }, 'wavy'],
  ])('have the line for %s', (_, conflict, settings, expected) => {
    const drawn = marks({ contradictions: [{ sides: [['s1'], ['s3']], ...conflict }] }, settings);
    expect(drawn.at(-1)?.[3]).toBe(expected);
  });

  it('survive statements that overlap without nesting', () => {
    const drawn = marks({
      statements: [{ words: 'the note says the mill' }, { words: 'the mill is closed for good' }],
    });
    expect(drawn.map(([words, id]) => [words, id])).toEqual([
      ['the note says ', 's1'],
      ['the mill is closed for good', 's2'],
    ]);
  });
});
