import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAttributions } from '../../../../src/engine/attribution/candidate';
import { findByRules } from '../../../../src/engine/attribution/rules/find-by-rules';
import { attributionProblems } from '../../../support/invariants';
import { readText } from '../../support';

const piece = fc.constantFrom(
  'Vale',
  'Ana Vale',
  'he',
  'said',
  'says',
  'told',
  'that',
  'reporters',
  'according',
  'to',
  'the',
  'mayor',
  'who',
  'and',
  'but',
  'with',
  'adding',
  'called',
  'accused',
  'of',
  'in',
  'a',
  'statement',
  'was',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  ',',
  '.',
  ':',
  ';',
  '—',
  '-',
  '(',
  ')',
  '@v',
  'Q',
  '?',
  '\ud800',
);
const block = fc.record({
  kind: fc.constantFrom(
    'paragraph' as const,
    'headline' as const,
    'block-quote' as const,
    'embedded-post' as const,
    'label' as const,
    'caption' as const,
  ),
  text: fc.array(piece, { maxLength: 40 }).map((words) => words.join(' ').replaceAll(' ,', ',').replaceAll('“ ', '“')),
});

describe('any text at all', () => {
  test('gives sound attributions', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const document = readText(...blocks);
        expect(attributionProblems(toAttributions(document, findByRules(document)), document.text)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test.each(['“Ada Quill', '"Mayor Ada Quill', '‘The council said', '„Otto Brandt'])(
    'a label %s whose mark is never closed',
    (label) => {
      const document = readText(
        { kind: 'label', text: label },
        { kind: 'paragraph', text: `${label[0]}Nobody came to the harbour.` },
      );
      expect(attributionProblems(toAttributions(document, findByRules(document)), document.text)).toEqual([]);
    },
  );

  test.each([
    ['“The bridge was never inspected in time,” Otto Brandt pointed', 'out of the window stood the gulls.'],
    ['“Nobody came to the harbour,” Ada Quill called', 'on Monday the harbour was closed.'],
    ['“The bridge was closed,” went', 'on the mayor of Corrow.'],
  ])('words of two paragraphs are never one cue: %s / %s', (first, second) => {
    const document = readText(first, second);
    const cues = toAttributions(document, findByRules(document)).flatMap(({ cue }) => cue);
    expect(cues.filter(([from, to]) => document.text.slice(from, to).includes('\n'))).toEqual([]);
  });

  test.each<[name: string, text: string]>([
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['one sentence of 100,000 cues', 'he said, '.repeat(100_000)],
    ['one sentence of 50,000 quotations', "''a ".repeat(50_000)],
    ['50,000 sources', 'according to '.repeat(50_000)],
    ['10,000 statements', '“We all left,” he said. '.repeat(10_000)],
  ])('%s', (_name, text) => {
    const document = readText(text);
    expect(attributionProblems(toAttributions(document, findByRules(document)), document.text)).toEqual([]);
  });
});
