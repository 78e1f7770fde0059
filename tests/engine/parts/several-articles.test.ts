import { describe, expect, it } from 'vitest';
import { analyse, partsOf, type Article } from '../../../src/engine';

const article = (title: string, author: string, ...texts: readonly string[]): Article => ({
  id: 'https://tarn.example/1',
  url: 'https://tarn.example/1',
  title,
  lang: 'en',
  authors: [author],
  publisher: 'Tarn Valley Post',
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});

const BRIDGE = article(
  'Bridge to stay closed',
  'Noor Haddad',
  '“The bridge stays closed,” Ada Brandt, the mayor of Tarn, said on Monday.',
  'Tom Reyes, an engineer, said that the pillars had cracked. Brandt denied that.',
);
const DAM = article(
  'Dam to be emptied',
  'Ines Vale',
  '“We will empty it in June,” Brandt said. Otto Brandt is the warden of the dam.',
  'Mira Solano said that the valves were old. He denied that.',
);
const both = { ...BRIDGE, more: [DAM] };

describe('a page of two articles', () => {
  const [first, second] = [analyse(BRIDGE, null), analyse(DAM, null)];
  const page = analyse(both, null);

  it('is read as each of them is by itself', () => {
    const [one, other] = partsOf(page);
    expect(one).toEqual(first);
    expect(JSON.parse(JSON.stringify(other).replaceAll('"2-', '"'))).toEqual(second);
  });

  it('has the words of both at the places that are told', () => {
    const wordsOf = ({ text, statements }: typeof page) =>
      statements.map(({ content }) => content.map((span) => text.slice(...span)));
    expect(wordsOf(page)).toEqual([...wordsOf(first), ...wordsOf(second)]);
    expect(page.parts?.map(({ span }) => page.text.slice(...span))).toEqual([first.text, second.text]);
  });

  it('keeps the ids of the first when the second comes, and none stands for two things', () => {
    const ids = page.statements.map(({ id }) => id);
    expect(ids.slice(0, first.statements.length)).toEqual(first.statements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(page.speakers.map(({ id }) => id)).size).toBe(page.speakers.length);
  });

  it('takes nobody of the one for somebody of the other', () => {
    const [one, other] = partsOf(page);
    const names = ({ speakers }: typeof page) => speakers.map(({ name }) => name);
    expect(names(one)).toContain('Ada Brandt');
    expect(names(other!)).not.toContain('Ada Brandt');
  });
});

it('is the whole analysis where a page has one article', () => {
  const analysis = analyse(BRIDGE, null);
  expect(analysis.parts).toBeUndefined();
  expect(partsOf(analysis)).toEqual([analysis]);
});
