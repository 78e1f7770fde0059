import type { TextDocument, TokenRange } from '../../document/document';
import { textOf } from '../../document/spans';
import { isPluralPossessive, isSentenceStart, type Spellings } from '../mentions/words';
import type { Gender } from '../../lexicon/name-lexicon';
import { DEMONYMS, isFirstName, ORGANISATION_NAME_WORDS, sameClass } from '../../lexicon/name-lexicon';
import { List } from '../../lexicon/name-lists';
import type { Word } from '../../lexicon/word';
import { type Cluster, clustersOf } from './name-clusters';
import {
  isPartyMember,
  type NameInContext,
  type NameMention,
  poolKinds,
  readAliases,
  reviseReadings,
} from './name-readings';
import { ShortNames } from './short-names';

/** A title or role that stands for itself: "the Prime Minister". */
export interface TitleMention {
  readonly range: TokenRange;
  readonly noun: string;
  readonly possessive: boolean;
}

export interface Names {
  readonly mentions: readonly NameMention[];
  readonly titles: readonly TitleMention[];
  readonly entities: readonly Entity[];
}

/** Reads every run of name words, joins the spellings of one name, and gives short forms to their bearers. Linear in the runs. */
export function linkNames(document: TextDocument, runs: readonly TokenRange[], spellings: Spellings): Names {
  const { titles, readings } = readRuns(document, runs);
  const aliases = readAliases(document, readings);
  const revised = reviseReadings(document, readings, spellings);
  const names = new NameIndex();
  const longestFirst = clustersOf(document, spellings, revised).sort(
    (a, b) => Number(a.weak) - Number(b.weak) || b.words.length - a.words.length,
  );
  for (const cluster of longestFirst) addFullName(names, document, cluster);
  const shortNames = new ShortNames(document, spellings, aliases, names);
  const mentions: NameMention[] = [];
  for (const given of revised) {
    const reading = given.reading.words.length > 0 ? given : asSurname(document, names, given);
    if (!reading) titles.push(titleOf(document, given));
    const entity = reading && shortNames.bearerOf(reading);
    if (!entity) continue;
    record(names, entity, reading);
    const { range, context, possessive } = reading;
    mentions.push({ range, reading: reading.reading, context, possessive, entity });
  }
  poolKinds(mentions);
  return { titles, mentions, entities: names.entities };
}

/** Titles of several words and members of parties are no names; all else may be. */
function readRuns(
  document: TextDocument,
  runs: readonly TokenRange[],
): { titles: TitleMention[]; readings: NameInContext[] } {
  const titles: TitleMention[] = [];
  const readings: NameInContext[] = [];
  for (const range of runs) {
    const reading = readName(document.words, range);
    const possessive = document.words[range.end]?.clitic === true || isPluralPossessive(document.tokens, range.end);
    const context = readContext(document, range, reading);
    if (reading.words.length === 0 && range.end - range.start > 1) {
      if (reading.noun !== undefined) titles.push({ range, noun: reading.noun, possessive });
    } else if (isPartyMember(document, range, reading)) titles.push({ range, noun: reading.words.at(-1)!, possessive });
    else readings.push({ range, reading, context, possessive, key: reading.words.join(' ') });
  }
  return { titles, readings };
}

/** A word in capitals too long for an acronym. */
const SHOUTED = /\p{Lu}{5}/u;

/** "Elbonians", "Corrow Senate Democrats": many, and no body. */
const isPeople = ({ lexical }: Word): boolean =>
  lexical.endsWith('s') && lexical !== 'news' && DEMONYMS.has(lexical.slice(0, -1));

class NameLinker {
  readonly entities: Entity[] = [];
  /** Single words that are titles after all. */
  readonly titles: TitleMention[] = [];
  private readonly bearers = new Map<string, Entity[]>();
  private readonly organisations = new Map<string, Entity[]>();
  private readonly byName = new Map<string, Entity>();
  /** Whose name stands in title case or at the start of sentences only. */
  private readonly hasWeakName = new Set<Entity>();
  /** Whose name stands in title case or all capitals only. */
  private readonly headings = new Set<Entity>();
  private readonly lastMention = new Map<Entity, number>();

  constructor(
    private readonly document: TextDocument,
    private readonly spellings: Spellings,
    /** Full names by what stands for them in brackets behind one of them. */
    private readonly aliases: ReadonlyMap<string, string>,
  ) {}

  link(readings: readonly NameInContext[]): NameMention[] {
    const longestFirst = clustersOf(this.document, this.spellings, readings).sort(
      (a, b) => Number(a.weak) - Number(b.weak) || b.words.length - a.words.length,
    );
    for (const cluster of longestFirst) this.addCluster(cluster);
    const mentions: NameMention[] = [];
    for (const given of readings) {
      const reading = given.reading.words.length ? given : this.titleOrSurname(given);
      const entity = reading && this.bearerOf(reading);
      if (!entity) continue;
      this.record(entity, reading);
      const { range, context, possessive } = reading;
      mentions.push({ range, reading: reading.reading, context, possessive, entity });
    }
    poolKinds(mentions);
    return mentions;
  }

  /** "Cook" alone is a name where somebody of that surname is known, else the title or role that it is. */
  private titleOrSurname(reading: NameInContext): NameInContext | undefined {
    const { range, possessive } = reading;
    const { words: text } = this.document;
    const only = text[range.start]!;
    const word = only.lexical;
    const isSurname = this.bearers.get(word)?.some(({ words }) => keyOf(words) === word);
    if (isSurname && !text[range.start - 1]?.determiner) {
      return { ...reading, reading: plainName(range, [only]), key: word };
    }
    this.titles.push({ range, noun: reading.reading.noun ?? word, possessive });
    return undefined;
  }

  private addCluster({ key, words, readings, evidence, weak, heading }: Cluster): void {
    const kind = evidence > 0 ? 'person' : evidence < 0 ? 'organisation' : 'unknown';
    const gender = genderOf(readings);
    const isTitled = readings.some(({ reading }) => reading.titled);
    const known =
      (isTitled ? undefined : this.sameOrganisation(words)) ??
      (kind === 'organisation' ? undefined : (weak && this.nameWithin(words)) || this.samePerson(words, gender));
    const range = nameRange(this.document, readings);
    const people = isPeople(readings[0]!.reading.parts.at(-1)!);
    const entity = known ?? newEntity(people ? 'group' : kind, range, words);
    if (!known) entity.plural = people;
    const { surname } = readings[0]!;
    if (!known && surname) entity.label = `${textOf(this.document, range)} ${surname}`;
    if (known?.kind === 'unknown' && kind === 'person') known.kind = 'person';
    entity.gender ??= gender;
    if (known && this.hasWeakName.has(known) && isBareName(words, known.words)) {
      known.words = words;
      known.nameRange = range;
    }
    this.byName.set(key, entity);
    if (known) {
      for (const word of words) this.index(this.bearers, word, entity);
      return;
    }
    this.entities.push(entity);
    if (weak) this.hasWeakName.add(entity);
    if (heading || SHOUTED.test(textOf(this.document, range))) this.headings.add(entity);
    if (kind === 'organisation') {
      this.index(this.organisations, words.at(-1)!, entity);
      if (words[0] !== words.at(-1)) this.index(this.organisations, words[0]!, entity);
      const acronym = words
        .filter((word) => !/^(?:of|for|the|and|&)$/.test(word))
        .map((word) => word[0])
        .join('');
      this.index(this.organisations, acronym, entity);
    } else for (const word of words) this.index(this.bearers, word, entity);
  }

  /** A name known from running text at the end of these words: headlines in title case join verbs to names. */
  private nameWithin(words: readonly string[]): Entity | undefined {
    for (let from = 1; from < words.length; from++) {
      const entity = this.byName.get(words.slice(from).join(' '));
      if (entity?.kind === 'person') return entity;
    }
    return this.bearers
      .get(words.at(-1)!)
      ?.find(({ kind, words: name }) => kind === 'person' && keyOf(name) === words.at(-1));
  }

  /** A longer name of an organisation that ends in these words, or goes on with what its kind is called. */
  private sameOrganisation(words: readonly string[]): Entity | undefined {
    const fitting = (this.organisations.get(words.at(-1)!) ?? []).filter(({ words: long }) =>
      isShortOrganisation(words, long),
    );
    if (fitting.length === 1) return fitting[0];
    const longer = (this.organisations.get(words[0]!) ?? []).filter(({ words: long }) =>
      isShortOrganisation(words, long),
    );
    return fitting.length === 0 && longer.length === 1 ? longer[0] : undefined;
  }

  private index(map: Map<string, Entity[]>, word: string, entity: Entity): void {
    const list = map.get(word);
    if (!list) map.set(word, [entity]);
    else if (!list.includes(entity) && list.length < MOST_NAMESAKES) list.push(entity);
  }

  /** An earlier, longer name of the same person: "William H Seely III" for "William Seely". */
  private samePerson(words: readonly string[], gender: Gender | undefined): Entity | undefined {
    const candidates = [...(this.bearers.get(words.at(-1)!) ?? []), ...(this.bearers.get(words[0]!) ?? [])];
    const fitting = candidates.filter(
      (entity) => mayBeSameName(words, entity.words) && (agreesInGender(entity, gender) || isEnd(words, entity.words)),
    );
    return fitting.find((entity) => isEnd(words, entity.words)) ?? fitting[0];
  }

  private bearerOf(reading: NameInContext): Entity | undefined {
    const { words } = reading.reading;
    if (words.length > 1) return this.byName.get(reading.key);
    const word = words[0]!;
    const full = this.byName.get(this.aliases.get(word) ?? '');
    if (full) return full;
    const only = reading.reading.parts[0]!;
    const isOrganisation = reading.context.organisation && !(this.isAt(reading) && this.bearers.has(word));
    const person = isOrganisation ? undefined : this.personCalled(only, reading);
    if (person) return person;
    if (only.on(List.Month)) return undefined;
    return this.organisationCalled(only, reading) ?? this.misspelt(word) ?? this.newShortName(word, reading);
  }

  /** "at Roe": a weak sign of an organisation. */
  private isAt({ range }: NameInContext): boolean {
    return this.document.tokens[range.start - 1]?.lower === 'at';
  }

  private personCalled(only: Word, { reading, context }: NameInContext): Entity | undefined {
    const word = only.lexical;
    const isPlace = only.on(List.Country | List.Metonym);
    if (!reading.titled && this.byName.get(word)?.kind === 'organisation') return undefined;
    let best: Entity | undefined;
    let bestScore = 0;
    for (const entity of this.bearers.get(word) ?? []) {
      if (!agreesInGender(entity, reading.titled ? context.gender : undefined)) continue;
      if (this.headings.has(entity) && !reading.titled && !isFirstName(entity.words[0]!)) continue;
      if (entity.kind !== 'person' && only.on(List.Demonym)) continue;
      if (isPlace && !reading.titled && !(entity.kind === 'person' && keyOf(entity.words) === word)) continue;
      const score = this.shortFormScore(entity, word, reading);
      if (score > bestScore) [best, bestScore] = [entity, score];
    }
    return best;
  }

  /** Surname before first name before middle name; then the role, who was named last, and who is named more often. */
  private shortFormScore(entity: Entity, word: string, reading: NameReading): number {
    const place = keyOf(entity.words) === word ? 30 : entity.words[0] === word ? (reading.titled ? 10 : 20) : 10;
    const called = reading.noun;
    const isRole = called !== undefined && entity.roles.some(({ noun }) => noun === called);
    const isLike = called !== undefined && entity.roles.some(({ noun }) => sameClass(noun, called));
    const role = isRole ? 8 : isLike ? 6 : 0;
    const last = this.lastMention.get(entity);
    const recent = last === undefined ? 0 : 3 + 2 / (1 + (reading.name.start - last) / 200);
    return place + role + recent + Math.min(entity.names.length, 5) / 10 + (entity.kind === 'person' ? 1 : 0);
  }

  private organisationCalled(only: Word, { reading }: NameInContext): Entity | undefined {
    if (only.on(List.Country | List.Metonym | List.Demonym)) return undefined;
    const word = only.lexical;
    const before = this.document.tokens[reading.name.start - 1]?.lower;
    const list = (this.organisations.get(word) ?? []).filter((entity) => !this.isHeading(entity));
    if (only.on(List.OrganisationName))
      return before === 'the' ? this.mostRecent(list.filter(({ words }) => words.at(-1) === word)) : undefined;
    const fitting = list.filter(({ words }) => isShortFor(only, words));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** A name that only a heading or a sentence's start may have put together, and that ends in no word for a body. */
  private isHeading(entity: Entity): boolean {
    return (
      (this.hasWeakName.has(entity) || this.headings.has(entity)) && !ORGANISATION_NAME_WORDS.has(entity.words.at(-1)!)
    );
  }

  private mostRecent(list: readonly Entity[]): Entity | undefined {
    return list.toSorted((a, b) => (this.lastMention.get(b) ?? -1) - (this.lastMention.get(a) ?? -1))[0];
  }

  /** Somebody whose surname is this word but for one letter: newspapers misspell names too. */
  private misspelt(word: string): Entity | undefined {
    if (word.length < SHORTEST_MISSPELT || this.byName.has(word)) return undefined;
    for (const entity of this.entities)
      if (entity.kind === 'person' && entity.words.length > 1 && differsByOne(word, keyOf(entity.words)!))
        return entity;
    return undefined;
  }

  private newShortName(word: string, reading: NameInContext): Entity {
    const { context, reading: name } = reading;
    const key = name.titled && context.gender ? `${context.gender} ${word}` : word;
    const known = this.byName.get(key);
    if (known) {
      if (known.kind === 'unknown' && context.evidence > 0) known.kind = 'person';
      return known;
    }
    const { evidence } = context;
    const kind =
      evidence > 0
        ? 'person'
        : evidence < 0 || name.parts[0]!.on(List.Demonym) || !this.mayBeName(word, reading)
          ? 'organisation'
          : 'unknown';
    const people = isPeople(name.parts[0]!);
    const entity = newEntity(people ? 'group' : kind, nameRange(this.document, [reading]), [word]);
    entity.plural = people;
    this.byName.set(key, entity);
    this.entities.push(entity);
    if (kind === 'person') this.index(this.bearers, word, entity);
    return entity;
  }

  /** A capital in mid-sentence or a verb of saying shows that a single word is a name and no noun at a sentence's start. */
  private mayBeName(word: string, { range }: NameInContext): boolean {
    return (
      this.spellings.capital.has(word) ||
      /^(?:said|says|told|added)$/.test(this.document.tokens[range.end]?.lower ?? '')
    );
  }

  private record(entity: Entity, { range, reading, context }: NameInContext): void {
    entity.mentions.push(range);
    entity.names.push(range);
    for (const role of context.roles) addRole(entity, role);
    entity.gender ??= context.gender;
    if (entity.words.length === 1 && reading.titled && !entity.title) {
      entity.title = { start: reading.titleStart, end: reading.name.start };
    }
    if (this.hasOwnArticle(reading) && reading.words.length === entity.words.length && entity.kind !== 'person')
      entity.nameRange = { start: range.start - 1, end: reading.name.end };
    this.lastMention.set(entity, range.start);
  }

  /** "told The Vale Sun": an article with a capital in mid-sentence belongs to the name. */
  private hasOwnArticle({ name, titled }: NameReading): boolean {
    const { tokens, sentences } = this.document;
    const before = tokens[name.start - 1];
    return (
      before?.text === 'The' &&
      !titled &&
      sentences[before.sentence]!.tokens.start < name.start - 1 &&
      !isSentenceStart(this.document, name.start - 1)
    );
  }
}
