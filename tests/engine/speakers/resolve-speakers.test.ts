import { describe, expect, test } from 'vitest';
import { belongingCases } from './cases/belonging';
import { groupCases } from './cases/groups';
import { nameCases } from './cases/names';
import { bodyNameCases } from './cases/names-of-bodies';
import { nounCases } from './cases/nouns';
import { organisationCases } from './cases/organisations';
import { pronounCases } from './cases/pronouns';
import { roleCases } from './cases/roles';
import { structureCases } from './cases/structure';
import { bodyTwinCases } from './cases/twins-of-bodies';
import { nameTwinCases } from './cases/twins-of-names';
import { twinCases } from './cases/twins';
import { speechTwinCases } from './cases/twins-of-speech';
import { type Expected, type SpeakerCase, speakersOf } from './cases/read-case';

const tables: readonly (readonly [string, readonly SpeakerCase[]])[] = [
  ['names', nameCases],
  ['roles', roleCases],
  ['pronouns', pronounCases],
  ['nouns', nounCases],
  ['belonging', belongingCases],
  ['groups', groupCases],
  ['organisations and documents', organisationCases],
  ['names of bodies', bodyNameCases],
  ['structure of the page', structureCases],
  ['twins', twinCases],
  ['twins of speech', speechTwinCases],
  ['twins of bodies', bodyTwinCases],
  ['twins of names', nameTwinCases],
];

/** Keeps of the found speaker what the case asks for. */
function asked(found: ReturnType<typeof speakersOf>[number], expected: Expected): Expected {
  if (!found || expected === null || typeof expected === 'string') return found?.name ?? null;
  return {
    name: found.name,
    ...(expected.kind && { kind: found.kind }),
    ...(expected.role && { role: found.role ?? '' }),
    ...(expected.for !== undefined && { for: found.principal ?? '' }),
  };
}

describe.each(tables)('%s', (_, cases) => {
  test.each(cases)('$name', (item) => {
    const found = speakersOf(item);
    expect(found.map((speaker, i) => asked(speaker, item.speakers[i] ?? null))).toEqual(item.speakers);
  });
});
