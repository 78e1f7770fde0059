import { describe, expect, it } from 'vitest';
import { loadShippedModel } from '../../src/cli/load-model';
import { analyse, type Analysis, type Article, type Speaker, type Statement } from '../../src/engine';
import { goldenArticle, goldenNames } from '../support/golden';
import { problemsOf } from '../support/invariants';

const model = loadShippedModel();

describe.each([
  ['with the model', model],
  ['by the rules alone', null],
] as const)('invariants of an analysis %s', (_, weights) => {
  it.each(goldenNames)('hold for %s', (name) => {
    const article = goldenArticle(name);
    const analysis = analyse(article, weights);
    expect(problemsOf(analysis, article)).toEqual([]);
    expect(analyse(structuredClone(article), weights)).toEqual(analysis);
  });
});

describe('what breaks an invariant is told', () => {
  const article: Article = {
    ...goldenArticle('recipe'),
    blocks: [
      { kind: 'paragraph', text: 'Ana Vale said it rained. 🙂' },
      { kind: 'paragraph', text: 'Ben Orr denied it.' },
    ],
  };
  const statement: Statement = {
    id: 's1',
    type: 'indirect',
    content: [[14, 23]],
    cue: [[9, 13]],
    source: [[0, 8]],
    speaker: 'p1',
    found: { by: 'named', probability: 1 },
    confidence: 1,
  };
  const speaker: Speaker = { id: 'p1', name: 'Ana Vale', kind: 'person', mentions: [[0, 8]] };
  const analysis: Analysis = {
    ...analyse({ ...article, blocks: [] }, null),
    text: 'Ana Vale said it rained. 🙂\n\nBen Orr denied it.',
    statements: [statement],
    speakers: [speaker],
  };
  const saying = (change: Partial<Statement>) =>
    problemsOf({ ...analysis, statements: [{ ...statement, ...change }] }, article);

  it('nothing where all is well', () => {
    expect(problemsOf(analysis, article)).toEqual([]);
  });

  it.each<[string, Partial<Statement>, string]>([
    ['no content', { content: [] }, 's1: no content'],
    [
      'a span out of order',
      {
        content: [
          [17, 23],
          [14, 16],
        ],
      },
      's1: content: not in order and apart',
    ],
    [
      'a span beyond the text',
      { content: [[14, 99]] },
      's1: content: span 14-99 “it rained. 🙂\n\nBen Orr denied it.”',
    ],
    ['a span over two blocks', { content: [[14, 32]] }, 's1: content: span 14-32 “it rained. 🙂\n\nBen”'],
    ['an empty span', { cue: [[9, 9]] }, 's1: cue: span 9-9 “”'],
    ['a space at an end', { cue: [[9, 14]] }, 's1: cue: span 9-14 “said ”'],
    ['half a character', { content: [[14, 26]] }, 's1: content: span 14-26 “it rained. \ud83d”'],
    ['a cue in the content', { content: [[9, 23]] }, 's1: source, cue and content overlap'],
    ['a speaker that is not there', { speaker: 'p2' }, 's1: speaker p2 is not there'],
    ['a parent that is not there', { within: 's2' }, 's1: within leads to s2, which is not there'],
    ['a circle of parents', { within: 's1' }, 's1: within leads in a circle'],
    ['a way to nobody', { speaker: null }, 's1: a speaker without a way to them, or a way to nobody'],
    ['a share over one', { confidence: 1.2 }, 's1: confidence 1.2'],
  ])('%s', (_, change, problem) => {
    expect(saying(change)).toEqual([problem]);
  });

  it('an id that stands twice, another text, a value that is no JSON', () => {
    expect(problemsOf({ ...analysis, speakers: [speaker, speaker] }, article)).toEqual(["a speaker's id stands twice"]);
    expect(problemsOf(analysis, { ...article, blocks: [] })).toEqual(['the text is not that of the blocks']);
    expect(saying({ confidence: Number.NaN })).toEqual(['is not plain JSON', 's1: confidence NaN']);
  });

  it('an empty side, a statement on both sides, one that is not there', () => {
    const card = {
      id: 'c1',
      type: 'dispute',
      tier: 'reported',
      confidence: 1,
      headline: analysis.statements[0]!.content,
      evidence: [],
      link: 'words',
    } as const;
    const withSides = (...sides: [string[], string[]]) =>
      problemsOf({ ...analysis, contradictions: [{ ...card, sides }] }, article);
    expect(withSides([], ['s1'])).toEqual(['c1: an empty side']);
    expect(withSides(['s1'], ['s1'])).toEqual(['c1: a statement on both sides']);
    expect(withSides(['s1'], ['s9'])).toEqual(['c1: a statement that is not there']);
  });
});
