import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../src/engine/attribution/find-attributions';
import { loadModel } from '../../../src/engine/attribution/model-file';
import type { Span } from '../../../src/engine/model';
import { attributionProblems } from '../../support/invariants';
import { readText } from '../support';
import { CASES_THAT_BROKE_OTHERS } from './rules/cases.data';

const model = loadModel(readFileSync(path.resolve(import.meta.dirname, '../../../public/models/attribution.bin')));

const PIECES = [
  'said',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  ',',
  '.',
  ':',
  '—',
  'Mr.',
  'Okafor',
  'according to',
  'that',
  'he',
  '\u202e',
  '\ud83d',
  '9',
  '@x',
  '(',
  '\u00ad',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);

describe.each([
  ['with the model', model],
  ['by rules alone', null],
])('%s', (_, used) => {
  test('any text gives sound attributions', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), (blocks) => {
        const document = readText(...blocks);
        expect(attributionProblems(findAttributions(document, used), document.text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('the same text gives the same attributions', () => {
    const document = readText('“We open in May,” said Ngozi Okafor. According to the council, the bridge is safe.');
    expect(findAttributions(document, used)).toEqual(findAttributions(document, used));
  });

  test('no text at all', () => {
    expect(findAttributions(readText(), used)).toEqual([]);
  });
});

const words = (text: string, spans: readonly Span[]) => spans.map(([s, e]) => text.slice(s, e)).join(' … ');

const read = (...blocks: string[]) => {
  const document = readText(...blocks);
  return findAttributions(document, model).map(({ type, source, cue, content }) => ({
    type,
    source: words(document.text, source),
    cue: words(document.text, cue),
    content: words(document.text, content),
  }));
};

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Words of two texts that both have, as a share of all. */
function likeness(a: string, b: string): number {
  const shared = [...wordsIn(a)].filter((word) => wordsIn(b).has(word)).length;
  return shared / (wordsIn(a).size + wordsIn(b).size - shared);
}

/** What the rules find, and the model as well may, without the clause behind it. */
const ENDS_EARLIER = new Map([['I "shouldn‘t wear that hat" but I do', 'I "shouldn‘t wear that hat"']]);

describe('what broke others, with the model', () => {
  test.each(CASES_THAT_BROKE_OTHERS.map((item) => [item.name, item] as const))('%s', (_name, { text, expected }) => {
    const found = read(...text);
    expect(found.map(({ content }) => content)).toHaveLength(expected.length);
    expected.forEach(({ source, content }, i) => {
      expect(likeness(found[i]!.content, ENDS_EARLIER.get(content) ?? content)).toBeGreaterThan(0.7);
      expect(found[i]!.source === source || likeness(found[i]!.source, source) > 0).toBe(true);
    });
  });
});

describe('with the model', () => {
  test.each([
    [
      'a quotation with its speaker behind it',
      '“The ferry will sail again on Monday,” said harbour master Ines Duarte.',
      {
        type: 'direct',
        source: 'harbour master Ines Duarte',
        cue: 'said',
        content: '“The ferry will sail again on Monday,”',
      },
    ],
    [
      'British single marks',
      '‘We don’t know who opened the sluice,’ Tomasz Wilk said.',
      { type: 'direct', source: 'Tomasz Wilk', cue: 'said', content: '‘We don’t know who opened the sluice,’' },
    ],
    [
      'a reported clause',
      'Farah Siddiqui said on Tuesday that the dam had been inspected twice this year.',
      { type: 'indirect', source: 'Farah Siddiqui', content: 'that the dam had been inspected twice this year' },
    ],
    [
      'words of a reported clause in marks',
      'Mayor Lars Holm said the new tariff was “a gift to the quarry owners” and would be dropped.',
      { type: 'mixed', source: 'Mayor Lars Holm', cue: 'said' },
    ],
    [
      'according to',
      'According to the water board, 4,000 homes lost supply overnight.',
      {
        type: 'indirect',
        source: 'the water board',
        cue: 'According to',
        content: '4,000 homes lost supply overnight',
      },
    ],
    [
      'a sign',
      'Two climbers held a sign that read “the glacier has no lawyer”.',
      { type: 'direct', content: '“the glacier has no lawyer”' },
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual([expect.objectContaining(expected)]);
  });

  test('a short verdict on what was said is a statement', () => {
    expect(read('The mayor said the wall was “perfectly sound,” but several letters show that’s untrue.')).toEqual([
      expect.objectContaining({ source: 'The mayor' }),
      expect.objectContaining({ source: 'several letters', content: 'that’s untrue' }),
    ]);
  });

  test('a quotation over several paragraphs is one statement', () => {
    const [one, ...rest] = read(
      '“The sluice was open on Sunday and nobody had told us.',
      '“We shall write to the minister about it,” Ines Duarte said.',
    );
    expect(rest).toEqual([]);
    expect(one?.source).toBe('Ines Duarte');
    expect(one?.content).toContain('“The sluice was open');
    expect(one?.content).toContain('“We shall write');
  });

  test('a headline that repeats a quotation is another place of it', () => {
    const document = readText(
      { kind: 'headline', text: '“We are done with this harbour for good”, says Ines Duarte' },
      '“We are done with this harbour for good,” Ines Duarte said on Monday.',
    );
    const found = findAttributions(document, model);
    expect(found).toHaveLength(1);
    expect(found[0]?.repeats).toHaveLength(1);
  });

  test.each([
    ['not to be named', 'One official, who asked not to be named, said the vote was lost.'],
    ['to remain anonymous', 'One official, who asked to remain anonymous, said the vote was lost.'],
    ['anonymity', 'One official, who requested anonymity, said the vote was lost.'],
  ])('a request for anonymity is no statement: %s', (_, text) => {
    expect(read(text).map(({ content }) => content)).toEqual(['the vote was lost']);
  });

  test('narration holds no statement', () => {
    expect(read('The bridge is 400 metres long. It carries two lanes of traffic and a tram line.')).toEqual([]);
  });
});
