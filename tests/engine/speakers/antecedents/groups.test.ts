import { expect, test } from 'vitest';
import { textOf } from '../../../../src/engine/document/spans';
import { Groups } from '../../../../src/engine/speakers/antecedents/groups';
import { resolveNouns } from '../../../../src/engine/speakers/antecedents/resolve-nouns';
import { readReferences } from '../../../../src/engine/speakers/entities/references';
import { readText } from '../../support';

/** A text's references once its pairs are added. */
function references(text: string) {
  const read = readReferences(readText(text));
  resolveNouns(read);
  new Groups(read).addPairs();
  return read;
}

/** The words of each pair in a text. */
const pairsIn = (text: string) => {
  const { document, list } = references(text);
  return list.filter(({ entity }) => entity?.members).map(({ range }) => textOf(document, range));
};

test.each<[text: string, pairs: string[]]>([
  ['Amir Latif and Jo Marsh met.', ['Amir Latif and Jo Marsh']],
  ['Amir Latif and Mayor Jo Marsh met.', ['Amir Latif and Mayor Jo Marsh']],
  ['Amir Latif and lawyer Jo Marsh met.', ['Amir Latif and lawyer Jo Marsh']],
  ['The mayor and Jo Marsh met.', ['The mayor and Jo Marsh']],
  ['Jo Marsh and the mayor met.', ['Jo Marsh and the mayor']],
  ['Ann Bell, Amir Latif and Jo Marsh met.', ['Amir Latif and Jo Marsh']],
  ['Amir Latif and Jo Marsh met Ann Bell and Pavel Orlov.', ['Amir Latif and Jo Marsh', 'Ann Bell and Pavel Orlov']],
  ['Amir Latif or Jo Marsh came.', []],
  ['Amir Latif, Jo Marsh came.', []],
  ['Amir Latif came and then Jo Marsh left.', []],
  ['Amir Latif came, and Latif and Latif left.', []],
  ['Amir Latif’s and Jo Marsh’s boats sank.', []],
  ['Amir Latif and Jo Marsh’s boat sank.', []],
  ['Amir Latif’s and the boats of Jo Marsh sank.', []],
  ['The Harbour Board and Jo Marsh met.', []],
  ['Jo Marsh and the Harbour Board met.', []],
  ['Amir Latif and Latif aide Jo Marsh met.', []],
])('two persons joined by “and” are a pair: %s', (text, pairs) => {
  expect(pairsIn(text)).toEqual(pairs);
});

test('a pair is neither a name nor a noun, and stands in the order of the text before what is inside it', () => {
  const { document, list } = references('Ann Bell saw Amir Latif and Jo Marsh before Pavel Orlov came.');
  expect(list.map(({ range, name, noun }) => [textOf(document, range), Boolean(name), Boolean(noun)])).toEqual([
    ['Ann Bell', true, false],
    ['Amir Latif', true, false],
    ['Amir Latif and Jo Marsh', false, false],
    ['Jo Marsh', true, false],
    ['Pavel Orlov', true, false],
  ]);
});

const subjects = (text: string) => references(text).list.map(({ subject }) => subject);

test('the second of a pair is a subject where the first is', () => {
  expect(subjects('Amir Latif and Jo Marsh met.')).toEqual([true, true, true]);
  expect(subjects('It was sent to Amir Latif and Jo Marsh.')).toEqual([false, false, false]);
});

test('the same two are one group wherever they are named', () => {
  const { list, entities } = references('Amir Latif and Jo Marsh met. Jo Marsh and Amir Latif talked.');
  const groups = new Set(list.flatMap(({ entity }) => (entity?.members ? [entity] : [])));
  expect(groups.size).toBe(1);
  const [group] = groups;
  expect(group).toMatchObject({ kind: 'group', plural: true });
  expect(group!.mentions).toHaveLength(2);
  expect(entities.filter((entity) => entity === group)).toHaveLength(1);
});
