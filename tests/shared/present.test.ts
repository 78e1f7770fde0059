import { expect, it } from 'vitest';
import '../support/messages';
import { contradictionKey } from '../../src/shared/contradiction-key';
import { present } from '../../src/shared/present';
import { buildAnalysis } from '../support/analysis-builder';

const analysis = buildAnalysis({
  statements: [
    { words: '“The berth is ours,”', speaker: 'a' },
    { words: '“It is not,”', speaker: 'b' },
    { words: '“Who knows,”' },
  ],
  speakers: [
    { id: 'a', name: 'Ada Quill' },
    { id: 'b', name: 'Tom Reed' },
  ],
  contradictions: [{ sides: [['s1'], ['s2']] }],
});

const namesOf = ({ cards }: ReturnType<typeof present>) => cards.map(({ given }) => given);

it('names what hides each name and reports it; a statement without a name has neither', () => {
  const names = namesOf(present(analysis, [], '1.2.3'));
  expect(names).toMatchObject([
    { hidden: false, dismissal: { label: 'Ada Quill: “The berth is ours,”' } },
    { hidden: false, dismissal: { label: 'Tom Reed: “It is not,”' } },
    null,
  ]);
  expect(names[0]!.report.split('\n')).toEqual(['Sayso 1.2.3', analysis.url, '“The berth is ours,”', 'Ada Quill']);
});

it('a hidden name is shown and copied nowhere, and can be shown again', () => {
  const [first] = namesOf(present(analysis, [], ''));
  const { key } = first!.dismissal;
  const shown = present(analysis, [key], '');
  expect(shown.analysis.statements.map(({ speaker }) => speaker)).toEqual([null, 'b', null]);
  expect(shown.cards[0]!.citation).toContain('Speaker not named');
  expect(namesOf(shown)).toMatchObject([{ hidden: true, dismissal: { key } }, { hidden: false }, null]);
});

it('a contradiction that was put aside is not shown', () => {
  const key = contradictionKey(analysis, analysis.contradictions[0]!);
  expect(present(analysis, ['other'], '').analysis.contradictions).toHaveLength(1);
  expect(present(analysis, [key], '').analysis.contradictions).toEqual([]);
});
