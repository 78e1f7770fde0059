import type { TextDocument } from '../../document/document';
import { isCompanyForm, isFirstName, ORGANISATION_NAME_WORDS, sameClass } from '../../lexicon/name-lexicon';
import { List } from '../../lexicon/name-lists';
import type { WordRecord } from '../../lexicon/word-record';
import type { NameReading } from '../mentions/read-name';
import type { Spellings } from '../mentions/words';
import { differsByOne, isPeople, isShortFor, keyOf } from './compare-names';
import { agreesInGender, type Entity, newEntity } from './entity';
import type { NameIndex } from './name-index';
import { type NameInContext, nameRange } from './name-readings';
import type { IsOwnName } from './own-names';

/** Letters from which a name is taken for another one's misspelling. */
const SHORTEST_MISSPELT = 6;

/** Gives surnames, first names and acronyms to those who bear them. */
export class ShortNames {
  constructor(
    private readonly document: TextDocument,
    private readonly spellings: Spellings,
    /** Full names by what stands for them in brackets behind one of them. */
    private readonly aliases: ReadonlyMap<string, string>,
    private readonly names: NameIndex,
    private readonly isOwnName: IsOwnName,
  ) {}

  /** Whom a name means; a single word that nobody is known by becomes a new name. */
  bearerOf(reading: NameInContext): Entity | undefined {
    const { words } = reading.reading;
    if (words.length > 1) return this.names.byName.get(reading.key);
    const word = words[0]!;
    const full = this.names.byName.get(this.aliases.get(word) ?? '');
    if (full) return full;
    const only = reading.reading.parts[0]!;
    const isOrganisation = reading.context.organisation && !(this.isAt(reading) && this.names.bearers.has(word));
    const person = isOrganisation ? undefined : this.personCalled(only, reading);
    if (person) return person;
    if (only.on(List.Month)) return undefined;
    return this.organisationCalled(only, reading) ?? this.misspelt(word) ?? this.newShortName(word, reading);
  }

  /** "at Roe": a weak sign of an organisation. */
  private isAt({ range }: NameInContext): boolean {
    return this.document.tokens[range.start - 1]?.lower === 'at';
  }

  private personCalled(only: WordRecord, { reading, context }: NameInContext): Entity | undefined {
    const word = only.lexical;
    const isPlace = only.on(List.Country | List.Metonym);
    if (!reading.titled && this.names.byName.get(word)?.kind === 'organisation') return undefined;
    let best: Entity | undefined;
    let bestScore = 0;
    for (const entity of this.names.bearers.get(word) ?? []) {
      if (!agreesInGender(entity, reading.titled ? context.gender : undefined)) continue;
      if (this.names.headings.has(entity) && !reading.titled && !isFirstName(entity.words[0]!)) continue;
      if (entity.kind !== 'person' && (only.on(List.Demonym) || this.standsAlone(word, entity))) continue;
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
    const last = this.names.lastMention.get(entity);
    const recent = last === undefined ? 0 : 3 + 2 / (1 + (reading.name.start - last) / 200);
    return place + role + recent + Math.min(entity.names.length, 5) / 10 + (entity.kind === 'person' ? 1 : 0);
  }

  private organisationCalled(only: WordRecord, { reading }: NameInContext): Entity | undefined {
    if (only.on(List.Country | List.Metonym | List.Demonym)) return undefined;
    const word = only.lexical;
    const before = this.document.tokens[reading.name.start - 1]?.lower;
    const list = (this.names.organisations.get(word) ?? []).filter(
      (entity) => !this.isHeading(entity) && !this.standsAlone(word, entity),
    );
    if (only.on(List.OrganisationName))
      return before === 'the' ? this.mostRecent(list.filter(({ words }) => words.at(-1) === word)) : undefined;
    const fitting = list.filter(({ words }) => isShortFor(only, words));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** A name that only a heading or a sentence's start may have put together, and that ends in no word for a body. */
  private isHeading(entity: Entity): boolean {
    return (
      (this.names.hasWeakName.has(entity) || this.names.headings.has(entity)) &&
      !ORGANISATION_NAME_WORDS.has(entity.words.at(-1)!)
    );
  }

  /** "Vale" of "a Vale One"; a "Vale Group" is Vale. */
  private standsAlone(word: string, { words }: Entity): boolean {
    return words.length > 1 && !isCompanyForm(words.at(-1)!) && this.isOwnName(word, words.join(' '));
  }

  private mostRecent(list: readonly Entity[]): Entity | undefined {
    return list.toSorted((a, b) => (this.names.lastMention.get(b) ?? -1) - (this.names.lastMention.get(a) ?? -1))[0];
  }

  /** Somebody whose surname is this word but for one letter: newspapers misspell names too. */
  private misspelt(word: string): Entity | undefined {
    if (word.length < SHORTEST_MISSPELT || this.names.byName.has(word)) return undefined;
    for (const entity of this.names.entities)
      if (entity.kind === 'person' && entity.words.length > 1 && differsByOne(word, keyOf(entity.words)!))
        return entity;
    return undefined;
  }

  private newShortName(word: string, reading: NameInContext): Entity {
    const { context, reading: name } = reading;
    const key = name.titled && context.gender ? `${context.gender} ${word}` : word;
    const known = this.names.byName.get(key);
    if (known) {
      if (known.kind === 'unknown' && context.evidence > 0) known.kind = 'person';
      return known;
    }
    const { evidence } = context;
    const kind = evidence > 0 ? 'person' : evidence < 0 || !this.mayBeName(word, reading) ? 'organisation' : 'unknown';
    const people = isPeople(name.parts[0]!);
    const entity = newEntity(people ? 'group' : kind, nameRange(this.document, [reading]), [word]);
    entity.plural = people;
    this.names.byName.set(key, entity);
    this.names.entities.push(entity);
    if (kind === 'person') this.names.add(this.names.bearers, word, entity);
    return entity;
  }

  /** A capital in mid-sentence or a verb of saying shows that a single word is a name and no noun at a sentence's start. */
  private mayBeName(word: string, { range, reading }: NameInContext): boolean {
    return (
      !reading.parts[0]!.on(List.Demonym) &&
      (this.spellings.capital.has(word) ||
        /^(?:said|says|told|added)$/.test(this.document.tokens[range.end]?.lower ?? ''))
    );
  }
}
