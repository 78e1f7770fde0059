import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../src/background/badge';
import { contradictionKey } from '../../src/shared/contradiction-key';
import { DEFAULT_SETTINGS } from '../../src/shared/settings';
import { buildAnalysis } from '../support/analysis-builder';
import '../support/messages';

const site = 'courier.example';
const denied = buildAnalysis({
  statements: [{ words: 'The dam is safe.' }, { words: 'The dam is not safe.' }],
  contradictions: [{ sides: [['s1'], ['s2']] }],
});
const key = contradictionKey(denied, denied.contradictions[0]!);

describe('badgeOf', () => {
  it('shows the number of statements, and says it in words', () => {
    const analysis = buildAnalysis({ statements: [{ words: 'The dam is safe.' }] });
    expect(
      badgeOf({ status: 'done', site, analysis, dismissed: [], once: false, colours: [] }, DEFAULT_SETTINGS),
    ).toEqual({
      text: '1',
      title: 'Sayso: 1 statement',
    });
  });

  it('marks a contradiction that the article reports', () => {
    expect(
      badgeOf({ status: 'done', site, analysis: denied, dismissed: [], once: false, colours: [] }, DEFAULT_SETTINGS),
    ).toEqual({
      text: '2!',
      title: 'Sayso: 2 statements, with a conflict reported in this article',
    });
  });

  it('drops the mark when the reader dismissed the contradiction', () => {
    expect(
      badgeOf({ status: 'done', site, analysis: denied, dismissed: [key], once: false, colours: [] }, DEFAULT_SETTINGS)
        .text,
    ).toBe('2');
  });

  it('has no mark for a conflict that only Sayso sees', () => {
    const analysis = {
      ...denied,
      contradictions: denied.contradictions.map((card) => Object.assign({}, card, { tier: 'inferred' as const })),
    };
    expect(
      badgeOf({ status: 'done', site, analysis, dismissed: [], once: false, colours: [] }, DEFAULT_SETTINGS).text,
    ).toBe('2');
  });

  it('counts what the page shows: no hidden types, none below the confidence asked for', () => {
    const analysis = buildAnalysis({
      statements: [
        { words: 'One.', type: 'direct' },
        { words: 'Two.', type: 'indirect' },
        { words: 'Three.', confidence: 0.4 },
      ],
    });
    const settings = { ...DEFAULT_SETTINGS, types: { ...DEFAULT_SETTINGS.types, indirect: false } };
    expect(badgeOf({ status: 'done', site, analysis, dismissed: [], once: false, colours: [] }, settings).text).toBe(
      '1',
    );
  });

  it('never needs more than four characters', () => {
    const analysis = {
      ...denied,
      statements: Array.from({ length: 1500 }, (_, i) => ({ ...denied.statements[i % 2]!, id: `s${i + 1}` })),
    };
    expect(
      badgeOf({ status: 'done', site, analysis, dismissed: [], once: false, colours: [] }, DEFAULT_SETTINGS).text,
    ).toBe('999!');
  });

  it.each([
    [{ status: 'idle', site }, 'Sayso'],
    [{ status: 'off', site }, 'Sayso: Sayso is off on this site.'],
    [{ status: 'skipped', site, reason: 'not-english' }, 'Sayso: Sayso reads English only so far.'],
    [{ status: 'no-access', site }, 'Sayso: Sayso may not read this site.'],
    [
      { status: 'done', site, analysis: buildAnalysis(), dismissed: [], once: false, colours: [] },
      'Sayso: Nobody is quoted or paraphrased here.',
    ],
  ] as const)('has no number but a reason: %o', (state, title) => {
    expect(badgeOf(state, DEFAULT_SETTINGS)).toEqual({ text: '', title });
  });
});
