import type { TextDocument } from '../../document/document';
import { textOf } from '../../document/spans';
import { mostCapitals } from '../../lexicon/characters';
import type { Gender } from '../../lexicon/name-lexicon';
import { isBareName, isEnd, isPeople, isShortOrganisation, keyOf, mayBeSameName } from './compare-names';
import { agreesInGender, type Entity, newEntity } from './entity';
import type { Cluster } from './name-clusters';
import type { NameIndex } from './name-index';
import { genderOf, nameRange } from './name-readings';

/** A word with so many capitals together is too long for an acronym. */
const SHOUTED = 5;

/** Enters a name of two words or more: as another form of a longer one, else as a new bearer's. */
export function addFullName(
  names: NameIndex,
  document: TextDocument,
  { key, words, readings, evidence, weak, heading }: Cluster,
): void {
  const kind = evidence > 0 ? 'person' : evidence < 0 ? 'organisation' : 'unknown';
  const gender = genderOf(readings);
  const isTitled = readings.some(({ reading }) => reading.titled);
  const known =
    (isTitled ? undefined : sameOrganisation(names, words)) ??
    (kind === 'organisation' ? undefined : (weak && nameWithin(names, words)) || samePerson(names, words, gender));
  const range = nameRange(document, readings);
  const people = isPeople(readings[0]!.reading.parts.at(-1)!);
  const entity = known ?? newEntity(people ? 'group' : kind, range, words);
  if (!known) entity.plural = people;
  const { surname } = readings[0]!;
  if (!known && surname) entity.label = `${textOf(document, range)} ${surname}`;
  if (known?.kind === 'unknown' && kind === 'person') known.kind = 'person';
  entity.gender ??= gender;
  if (known && names.hasWeakName.has(known) && isBareName(words, known.words)) {
    known.words = words;
    known.nameRange = range;
  }
  names.byName.set(key, entity);
  if (known) {
    for (const word of words) names.add(names.bearers, word, entity);
    return;
  }
  names.entities.push(entity);
  if (weak) names.hasWeakName.add(entity);
  if (heading || mostCapitals(textOf(document, range)) >= SHOUTED) names.headings.add(entity);
  if (kind === 'organisation') {
    names.add(names.organisations, words.at(-1)!, entity);
    if (words[0] !== words.at(-1)) names.add(names.organisations, words[0]!, entity);
    const acronym = words
      .filter((word) => !/^(?:of|for|the|and|&)$/.test(word))
      .map((word) => word[0])
      .join('');
    names.add(names.organisations, acronym, entity);
  } else for (const word of words) names.add(names.bearers, word, entity);
}

/** A name known from running text at the end of these words: headlines in title case join verbs to names. */
function nameWithin(names: NameIndex, words: readonly string[]): Entity | undefined {
  for (let from = 1; from < words.length; from++) {
    const entity = names.byName.get(words.slice(from).join(' '));
    if (entity?.kind === 'person') return entity;
  }
  return names.bearers
    .get(words.at(-1)!)
    ?.find(({ kind, words: name }) => kind === 'person' && keyOf(name) === words.at(-1));
}

/** A longer name of an organisation that ends in these words, or goes on with what its kind is called. */
function sameOrganisation(names: NameIndex, words: readonly string[]): Entity | undefined {
  const fitting = (names.organisations.get(words.at(-1)!) ?? []).filter(({ words: long }) =>
    isShortOrganisation(words, long),
  );
  if (fitting.length === 1) return fitting[0];
  const longer = (names.organisations.get(words[0]!) ?? []).filter(({ words: long }) =>
    isShortOrganisation(words, long),
  );
  return fitting.length === 0 && longer.length === 1 ? longer[0] : undefined;
}

/** An earlier, longer name of the same person: "William H Seely III" for "William Seely". */
function samePerson(names: NameIndex, words: readonly string[], gender: Gender | undefined): Entity | undefined {
  const candidates = [...(names.bearers.get(words.at(-1)!) ?? []), ...(names.bearers.get(words[0]!) ?? [])];
  const fitting = candidates.filter(
    (entity) => mayBeSameName(words, entity.words) && (agreesInGender(entity, gender) || isEnd(words, entity.words)),
  );
  return fitting.find((entity) => isEnd(words, entity.words)) ?? fitting[0];
}
