import { describe, expect, it } from 'vitest';
import type { Analysis, Denial } from '../../../src/engine/model';
import { marksOf } from '../../../src/page/paint/marks';
import { colourSpeakers } from '../../../src/shared/colour-speakers';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings';
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
const denial = (statement: string, evidence: Denial['evidence']): Denial => ({
  id: 'd1',
  statement,
  object: [],
  objectKind: 'pointer',
  form: 'verb',
  evidence,
  confidence: 0.9,
});
const marksIn = (analysis: Analysis, settings: Settings, only?: ReadonlySet<string>) =>
  marksOf(analysis, colourSpeakers(analysis), settings, only);
const marks = (drafts: Partial<Drafts> = {}, settings = {}) =>
  marksIn(draftAnalysis(TEXT, { ...DRAFTS, ...drafts }), { ...DEFAULT_SETTINGS, ...settings }).map(
    ({ span, statement, colour, pattern }) => [TEXT.slice(...span), statement, colour, pattern],
  );

describe('marks', () => {
  it('give every letter to the innermost statement, so that no two looks blend', () => {
    expect(marks()).toEqual([
      ['the note says ', 's1', 0, 'dashed'],
      ['the mill is closed', 's2', undefined, 'dotted'],
      [' for good', 's1', 0, 'dashed'],
      ['“It is open,”', 's3', 6, 'solid'],
    ]);
  });

  it('stand in every place where a statement’s words stand again', () => {
    const analysis = draftAnalysis(TEXT, DRAFTS);
    const again: [number, number] = [0, 10];
    const statements = analysis.statements.map((one) => (one.id === 's3' ? { ...one, repeats: [again] } : one));
    const spans = marksIn({ ...analysis, statements }, DEFAULT_SETTINGS).filter(({ statement }) => statement === 's3');
    expect(spans.map(({ span }) => TEXT.slice(...span))).toEqual(['The agency', '“It is open,”']);
  });

  it('leave out what the reader does not want to see', () => {
    expect(marks({}, { minimumConfidence: 0.8 }).map(([, id]) => id)).toEqual(['s1', 's2', 's1']);
    expect(marks({}, { types: { direct: true, mixed: false, indirect: false } }).map(([, id]) => id)).toEqual(['s3']);
  });

  it.each([
    ['a reported conflict', { tier: 'reported' as const }, {}, ['open']],
    ['a possible one', { type: 'possible' as const }, {}, []],
    ['a possible one that is wanted', { type: 'possible' as const }, { contradictions: 'inferred' }, ['open']],
    ['a mere disagreement', { type: 'disagreement' as const }, {}, []],
    ['a disagreement that is wanted', { type: 'disagreement' as const }, { disagreements: true }, ['open']],
  ])('have the wavy line under the telling words alone: %s', (_, conflict, settings, expected) => {
    const evidence = ['open', 'mill is'];
    const drawn = marks({ contradictions: [{ sides: [['s3'], ['s3']], evidence, ...conflict }] }, settings);
    expect(drawn.filter(([, , , pattern]) => pattern === 'wavy').map(([words]) => words)).toEqual(expected);
  });

  it('have the wavy line under the words that deny, without a fill where they are no part of the statement', () => {
    const analysis = draftAnalysis(TEXT, { ...DRAFTS, statements: [{ words: '“It is open,”', cue: 'said' }] });
    const evidence = analysis.statements[0]!.cue;
    const drawn = marksIn({ ...analysis, denials: [denial('s1', evidence)] }, DEFAULT_SETTINGS);
    expect(drawn.map(({ span, pattern, filled }) => [TEXT.slice(...span), pattern, filled])).toEqual([
      ['“It is open,”', 'solid', true],
      ['said', 'wavy', false],
    ]);
  });

  it('fill words in quotation marks; the article’s own words have the line alone', () => {
    const drawn = marksIn(draftAnalysis(TEXT, DRAFTS), DEFAULT_SETTINGS);
    expect(drawn.map(({ filled }) => filled)).toEqual([false, true, false, true]);
    expect(marksIn(draftAnalysis(TEXT, DRAFTS), { ...DEFAULT_SETTINGS, style: 'background' })[0]!.filled).toBe(false);
  });

  it('are lines alone where fills would cover most of the article', () => {
    const quoted = { statements: [{ words: TEXT.slice(0, 60) }, { words: '“It is open,”' }] };
    const drawn = marksIn(draftAnalysis(TEXT, quoted), DEFAULT_SETTINGS);
    expect(drawn.map(({ filled, lined }) => [filled, lined])).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  it.each([
    ['all', ['s1', 's2', 's3']],
    ['quotes', ['s2', 's3']],
    ['denials', ['s1', 's3']],
    ['off', []],
  ] as const)('are those of the view %s', (view, expected) => {
    const drawn = marks({ contradictions: [{ sides: [['s1'], ['s3']] }] }, { view });
    expect([...new Set(drawn.map(([, id]) => id))]).toEqual(expected);
  });

  it('are those of some statements alone', () => {
    const drawn = marksIn(draftAnalysis(TEXT, DRAFTS), DEFAULT_SETTINGS, new Set(['s2']));
    expect(drawn.map(({ statement }) => statement)).toEqual(['s2']);
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
