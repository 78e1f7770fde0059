import { describe, expect, test } from 'vitest';
import { speakersOf } from '../cases/read-case';

/** Who speaks in a passage, groups and whoever has no name with their kind. */
const who = (text: string) =>
  speakersOf({ text }).map((speaker) =>
    !speaker || speaker.kind === 'person' ? (speaker?.name ?? null) : `${speaker.name} (${speaker.kind})`,
  );

const PAIRS: readonly (readonly [text: string, speakers: readonly (string | null)[]])[] = [
  ['Amir Latif and Jo Marsh met in Oslo. {They} said [it went well].', ['Amir Latif and Jo Marsh (group)']],
  ['Amir Latif and Jo Marsh met Pavel Orlov. {They} said [it went well].', ['Amir Latif and Jo Marsh (group)']],
  [
    'Amir Latif and Jo Marsh met Pavel Orlov. {Orlov} said [it went well]. {They} said [it did not].',
    ['Pavel Orlov', 'Amir Latif and Jo Marsh (group)'],
  ],
  ['Amir Latif’s sons and Jo Marsh met in Oslo. {They} said [it went well].', ['Amir Latif’s sons (group)']],
  ['Amir Latif met Jo Marsh. {The two leaders} said [it went well].', ['Amir Latif and Jo Marsh (group)']],
  ['Amir Latif met Jo Marsh. {Both leaders} said [it went well].', ['Amir Latif and Jo Marsh (group)']],
  ['Amir Latif met Pavel Orlov. {The two women} said [it went well].', ['The two women (group)']],
  ['Amir Latif met Jo Marsh. {Both boards} said [it went well].', ['Both boards (group)']],
];

const HOLDERS: typeof PAIRS = [
  ['Mayor Amir Latif met Jo Marsh. {The mayor} said [it went well].', ['Amir Latif']],
  ['Mayor Amir Latif met Mayor Jo Marsh. {The mayor} said [it went well].', [null]],
  ['Mayor Amir Latif met Jo Marsh. {A mayor} said [it went well].', ['A mayor (anonymous)']],
  ['Mayor Amir Latif met Jo Marsh. {Mayors} said [it went well].', ['Mayors (group)']],
  ['Oslo mayor Amir Latif met Bergen mayor Jo Marsh. {The Bergen mayor} said [it went well].', ['Jo Marsh']],
  ['Oslo mayor Amir Latif met Bergen mayor Jo Marsh. {Bergen’s mayor} said [it went well].', ['Jo Marsh']],
  ['Amir Latif is a lawyer. {His lawyer} said [it went well].', ['His lawyer (anonymous)']],
  ['Ann Bell, a mother of two, met Amir Latif. {His mother} said [it went well].', ['His mother']],
  ['The Harbour Board met. {The board} said [it went well].', ['Harbour Board (organisation)']],
  ['The Harbour Board and the School Board met. {The board} said [it met].', ['The board (organisation)']],
];

const NAMELESS: typeof PAIRS = [
  ['{A man} said [it rained]. {The man} said [it snowed].', ['A man (anonymous)', 'A man (anonymous)']],
  ['{Residents} said [it rained]. {The residents} said [it snowed].', ['Residents (group)', 'Residents (group)']],
  ['Residents met. {Sources} said [it rained].', ['Sources (anonymous)']],
  ['Amir Latif came. {The man} said [it rained].', ['Amir Latif']],
];

describe.each([
  ['two who are named together', PAIRS],
  ['who holds a role', HOLDERS],
  ['somebody without a name', NAMELESS],
])('%s', (_, cases) => {
  test.each(cases)('%s', (text, speakers) => {
    expect(who(text)).toEqual(speakers);
  });
});
