import { expect, it } from 'vitest';
import type { Analysis, Conflict, Denial, Speaker, Statement } from '../../../src/engine/model';
import { withoutUnsure } from '../../../src/engine/view/without-unsure';

const statement = (id: string, confidence: number, speaker: string | null, within?: string): Statement => ({
  id,
  type: 'indirect',
  content: [[0, 4]],
  cue: [],
  source: [],
  speaker,
  confidence,
  ...(within && { within }),
});
const speaker = (id: string, principal?: string): Speaker => ({
  id,
  name: id,
  kind: 'person',
  mentions: [],
  ...(principal && { for: principal }),
});
const denial = (id: string, of: string, claim?: Denial['claim']): Denial => ({
  id,
  statement: of,
  object: [],
  objectKind: 'pointer',
  form: 'verb',
  evidence: [],
  confidence: 1,
  ...(claim && { claim }),
});
const card = (id: string, ...sides: Conflict['sides']): Conflict => ({
  id,
  type: 'dispute',
  tier: 'reported',
  sides,
  headline: [],
  evidence: [],
  link: 'words',
  confidence: 1,
});

const ANALYSIS: Analysis = {
  version: 2,
  id: 'dam',
  url: '',
  title: '',
  lang: 'en',
  text: 'The dam is safe.',
  truncated: false,
  notices: [],
  statements: [
    statement('sure', 0.5, 'okafor'),
    statement('unsure', 0.49, 'ruiz'),
    statement('inner', 0.9, 'mayor', 'unsure'),
    statement('told', 0.9, null, 'sure'),
  ],
  speakers: [
    speaker('okafor', 'council'),
    speaker('council'),
    speaker('ruiz', 'union'),
    speaker('union'),
    speaker('mayor'),
    speaker('holder'),
    speaker('rival'),
  ],
  denials: [
    denial('kept', 'sure', { statements: ['unsure', 'inner'], spans: [[0, 3]], holder: 'holder' }),
    denial('gone', 'unsure'),
  ],
  contradictions: [
    card('both', ['sure', 'unsure'], [{ spans: [[0, 3]], holder: 'rival' }]),
    card('alone', ['sure'], ['unsure']),
  ],
};

const seen = withoutUnsure(ANALYSIS, 0.5);

it('keeps the statements that are as sure as asked, and no link to another', () => {
  expect(seen.statements.map(({ id, within }) => [id, within])).toEqual([
    ['sure', undefined],
    ['inner', undefined],
    ['told', 'sure'],
  ]);
});

it('keeps the denials of these, with what is left of the claim', () => {
  expect(seen.denials).toEqual([
    { ...ANALYSIS.denials[0], claim: { statements: ['inner'], spans: [[0, 3]], holder: 'holder' } },
  ]);
});

it('keeps the conflicts that have two sides yet', () => {
  expect(seen.contradictions).toEqual([
    { ...ANALYSIS.contradictions[0], sides: [['sure'], ANALYSIS.contradictions[0]!.sides[1]] },
  ]);
});

it('keeps whoever speaks, holds a claim, takes a side, or is spoken for', () => {
  expect(seen.speakers.map(({ id }) => id)).toEqual(['okafor', 'council', 'mayor', 'holder', 'rival']);
});

it('keeps all where all is asked for', () => {
  expect(withoutUnsure(ANALYSIS, 0)).toEqual(ANALYSIS);
});
