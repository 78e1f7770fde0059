import { describe, expect, it } from 'vitest';
import '../../support/messages';
import { cardContent } from '../../../src/page/card/card-content';
import { colourSpeakers } from '../../../src/shared/colour-speakers';
import { present } from '../../../src/shared/present';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings';
import { draftAnalysis, type Drafts } from '../drafts';

const TEXT = [
  'Ines Okoro, the harbour master, said the lock was open.',
  '“It has been shut since May,” the union’s spokesman told reporters.',
  'She added: “Ships pass every day.” A clerk called that “optimistic”.',
].join('\n\n');
const DRAFTS: Drafts = {
  speakers: [
    { id: 'p1', name: 'Ines Okoro', role: 'the harbour master' },
    { id: 'p2', name: 'the union’s spokesman', for: 'p3' },
    { id: 'p3', name: 'Dockers’ Union', kind: 'organisation' },
  ],
  statements: [
    { words: 'the lock was open', type: 'indirect', speaker: 'p1', source: 'Ines Okoro', cue: 'said', confidence: 0.9 },
    { words: '“It has been shut since May,”', speaker: 'p2', source: 'the union’s spokesman', cue: 'told reporters' },
    {
      words: '“Ships pass every day.”',
      speaker: 'p1',
      source: 'She',
      cue: 'added',
      antecedent: 'Ines Okoro',
      confidence: 0.7,
    },
    { words: '“optimistic”', type: 'mixed', source: 'A clerk', confidence: 0.5 },
  ],
  contradictions: [{ sides: [['s1', 's3'], ['s2']], evidence: ['shut', 'open'] }],
};
const card = (id: string, drafts: Partial<Drafts> = {}, settings = {}) => {
  const analysis = draftAnalysis(TEXT, { ...DRAFTS, ...drafts });
  const reading = { ...present(analysis, [], ''), colours: colourSpeakers(analysis) };
  return cardContent(reading, { ...DEFAULT_SETTINGS, ...settings }, id);
};

describe('the card of a statement', () => {
  it('names who spoke, how, and from where the name is known', () => {
    expect(card('s3')).toMatchObject({
      speaker: { name: 'Ines Okoro', caption: ['the harbour master'] },
      cue: 'added',
      unsure: false,
      words: '“Ships pass every day.”',
      explanation: { form: 'pronoun', words: 'She', paragraphsAbove: 2 },
    });
  });

  it('sets off the words, their source and the name behind it', () => {
    expect(card('s3')!.spans.map((span) => TEXT.slice(...span))).toEqual([
      '“Ships pass every day.”',
      'She',
      'Ines Okoro',
    ]);
  });

  it('tells for whom a spokesman speaks', () => {
    expect(card('s2')!.speaker!.caption).toEqual(['for Dockers’ Union']);
  });

  it('has no speaker, and keeps the source’s own words, where the article names nobody', () => {
    expect(card('s4')).toMatchObject({
      speaker: null,
      colour: undefined,
      unsure: true,
      probably: false,
      explanation: { form: 'unknown', words: 'A clerk' },
      place: { count: 0, previous: null, next: null },
    });
  });

  it('leads to the same speaker’s other statements', () => {
    expect(card('s1')!.place).toEqual({ number: 1, count: 2, previous: null, next: 's3', all: ['s1', 's3'] });
    expect(card('s3')!.place).toEqual({ number: 2, count: 2, previous: 's1', next: null, all: ['s1', 's3'] });
  });

  it('shows the other side of a conflict with the words that triggered it', () => {
    const [conflict] = card('s3')!.conflicts;
    expect(conflict!.rivals).toMatchObject([
      {
        statement: 's2',
        speaker: 'the union’s spokesman',
        words: [
          { text: '“It has been ', marked: false },
          { text: 'shut', marked: true },
          { text: ' since May,”', marked: false },
        ],
      },
    ]);
    expect(card('s2')!.conflicts[0]!.rivals.map(({ statement }) => statement)).toEqual(['s1', 's3']);
    expect(card('s4')!.conflicts).toEqual([]);
  });

  it('shows words on the other side that are no statement of their own', () => {
    const sides = [[{ spans: [[0, 12]] as const, holder: 'narrator' }], ['s2']] as const;
    expect(card('s2', { contradictions: [{ sides }] })!.conflicts[0]).toMatchObject({
      side: 'one',
      rivals: [{ statement: null, speaker: null, byArticle: true, words: [{ text: TEXT.slice(0, 12) }] }],
    });
  });

  it('keeps conflicts back that the reader does not want', () => {
    const drafts = { contradictions: [{ sides: [['s1'], ['s2']] as const, type: 'possible' as const }] };
    expect(card('s1', drafts)!.conflicts).toEqual([]);
    expect(card('s1', drafts, { contradictions: 'inferred' })!.conflicts).toHaveLength(1);
  });

  it('clips endless names without cutting a character in half', () => {
    const { name } = card('s1', { speakers: [{ id: 'p1', name: '𝒜'.repeat(300) }] })!.speaker!;
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^(?:𝒜)+…$/u);
  });

  it('is not there for statements of another analysis', () => {
    expect(card('s99')).toBeUndefined();
    expect(card('__proto__')).toBeUndefined();
  });
});
