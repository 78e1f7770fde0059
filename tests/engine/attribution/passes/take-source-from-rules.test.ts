import { describe, expect, test } from 'vitest';
import { takeSourceFromRules } from '../../../../src/engine/attribution/passes/take-source-from-rules';
import { besideRule } from '../support';

describe('a source', () => {
  const text = 'Ana Vale wept for the port, and her son hit back at Eastham’s threat that the dam would close.';
  const content = ['that the dam would close'];

  test('of two people is the one that the rules name', () => {
    const told = { source: ['Ana Vale', 'her son'], cue: 'hit back', content };
    expect(besideRule(takeSourceFromRules, text, told, { source: ['her son'], cue: 'hit', content }).source).toEqual([
      'her son',
    ]);
  });

  test('that begins in the clause before begins in its own', () => {
    const told = { source: ['Ana Vale wept for the port, and her son'], cue: 'hit back', content };
    expect(
      besideRule(takeSourceFromRules, text, told, { source: ['her son'], cue: 'hit back', content }).source,
    ).toEqual(['her son']);
  });

  test('is who owns the cue', () => {
    const told = { source: ['her son'], cue: 'threat', content };
    expect(
      besideRule(takeSourceFromRules, text, told, { source: ['Eastham’s'], cue: 'threat', content }).source,
    ).toEqual(['Eastham’s']);
  });

  test('inside the cue is taken out of it', () => {
    const told = { source: ['her son'], cue: 'hit back at Eastham’s threat', content };
    const fromRules = { source: ['Eastham’s'], cue: 'threat', content };
    expect(besideRule(takeSourceFromRules, text, told, fromRules)).toEqual(fromRules);
  });

  test('is else the tagger’s', () => {
    const told = { source: ['her son'], cue: 'hit back', content };
    expect(besideRule(takeSourceFromRules, text, told, { source: ['the port'], cue: 'hit back', content })).toEqual(
      told,
    );
  });

  test('of a list of people stays whole', () => {
    const list = 'Ana Vale, a nurse, and Ben Orr said that the dam would close.';
    const told = { source: ['Ana Vale, a nurse, and Ben Orr'], cue: 'said', content };
    expect(besideRule(takeSourceFromRules, list, told, { source: ['Ben Orr'], cue: 'said', content })).toEqual(told);
  });
});
