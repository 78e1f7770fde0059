import { describe, expect, it } from 'vitest';
import { NOWHERE, placeIn, stepFrom, withCardAt, withoutCard, type ReaderPlace } from '../../src/page/reader-place';
import { draftAnalysis } from './drafts';

const TEXT = 'The port will close in May, she said. The ferries go on, he said. Nobody was asked, she said.';
const analysisOf = (...contents: string[]) => draftAnalysis(TEXT, { statements: contents.map((words) => ({ words })) });

const BEFORE = analysisOf('The port will close in May', 'The ferries go on', 'Nobody was asked');
const PLACE: ReaderPlace = {
  shown: 's2',
  pinned: true,
  last: 's3',
  narrowing: { label: 'Ana Vale', statements: ['s1', 's3'] },
  trail: [
    { statement: 's1', top: 10 },
    { statement: 's2', top: 20 },
  ],
};

describe('the place in a second reading of the same text', () => {
  it('follows statements to where they stand, however they are numbered and cut', () => {
    const to = analysisOf('close in May', 'Nobody', 'The ferries go on, he said');
    expect(placeIn(to, PLACE, BEFORE)).toEqual({
      shown: 's3',
      pinned: true,
      last: 's2',
      narrowing: { label: 'Ana Vale', statements: ['s1', 's2'] },
      trail: [
        { statement: 's1', top: 10 },
        { statement: 's3', top: 20 },
      ],
    });
  });

  it('is left where its statement is gone', () => {
    expect(placeIn(analysisOf('The port will close in May'), PLACE, BEFORE)).toEqual({
      shown: null,
      pinned: false,
      last: null,
      narrowing: { label: 'Ana Vale', statements: ['s1'] },
      trail: [{ statement: 's1', top: 10 }],
    });
  });
});

describe('the place in another text', () => {
  it('keeps the statements that have the same ids', () => {
    expect(placeIn(analysisOf('Nobody was asked', 'The ferries go on', 'she said'), PLACE, undefined)).toEqual(PLACE);
  });

  it('has no narrowing to nothing', () => {
    expect(placeIn(analysisOf(), PLACE, undefined)).toEqual(NOWHERE);
  });
});

describe('a card', () => {
  it('that opens is where stepping goes on from, also when it is closed', () => {
    const open = withCardAt(NOWHERE, 's2', true);
    expect(open).toMatchObject({ shown: 's2', pinned: true, last: 's2' });
    expect(withoutCard(open)).toMatchObject({ shown: null, pinned: false, last: 's2' });
  });
});

describe('a step', () => {
  const ids = ['s1', 's2', 's3'];

  it.each([
    ['s1', 'next', 's2'],
    ['s3', 'next', 's1'],
    ['s2', 'previous', 's1'],
    ['s1', 'previous', 's3'],
    ['s9', 'next', undefined],
    [null, 'previous', undefined],
  ] as const)('from %s to the %s is to %s', (last, direction, to) => {
    expect(stepFrom({ ...NOWHERE, last }, ids, direction)).toBe(to);
  });
});
