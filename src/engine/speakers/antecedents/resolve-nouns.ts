import { addRole, agreesInGender, type Entity, newEntity } from '../entities/entity';
import { DEMONYMS, KIN, MOUTHPIECES, sameClass, speaksByTrade, SPEAKS_FOR } from '../../lexicon/name-lexicon';
import type { TextDocument } from '../../document/document';
import type { WordRecord } from '../../lexicon/word-record';
import type { NounMention } from '../mentions/noun-mentions';
import { readAge, readBesideBody } from './beside-names';
import { type BodyOfPeople, readBodiesOfPeople } from './called-by-people';
import { namedBeside } from './named-beside';
import { firstFrom, type Reference, type References } from '../entities/references';
import { POSSESSORS } from '../../lexicon/reference-words';
import {
  GENERIC_NOUNS,
  LEADING_TO_MAKERS,
  SINGLE_DOCUMENTS,
  UNTELLING_ADJECTIVES,
} from '../../lexicon/describing-words';

/** Tokens above within which "the commission" is the one named. */
const FARTHEST = 500;
/** By how much the bearer of a role must lead another bearer. */
const MARGIN = 0.15;
/** How well a role fits that has words in common; "his adviser" may be anybody, "his national security adviser" is not. */
const SHARED_ROLE = 3;
/** People with one role are compared with each other; beyond this many only the first are. */
const MOST_HOLDERS = 16;

/**
 * Gives every noun of a text its entity, in text order: "the general" is the one whom the article calls a general,
 * "the letter" the letter spoken of last, "a resident" somebody new.
 */
export function resolveNouns(references: References): void {
  const resolver = new NounResolver(references);
  for (const reference of references.list) {
    if (reference.name) resolver.see(reference.entity!, reference);
    else if (reference.noun) {
      reference.entity = resolver.entityOf(reference, reference.noun);
      resolver.see(reference.entity, reference);
    }
  }
}

/** Somebody of whom a noun spoke, with the noun's place. */
interface Described {
  readonly entity: Entity;
  readonly noun: NounMention;
  readonly scope: number;
}

class NounResolver {
  private readonly holders = new Map<string, Entity[]>();
  private readonly described = new Map<string, Described>();
  /** Key of the group that a noun in the plural named last. */
  private readonly lastPlural = new Map<string, string>();
  /** Nouns that stand beside a name as its role. */
  private readonly roleHeads = new Map<number, Entity>();
  /** References by the token behind them. */
  private readonly endings = new Map<number, Reference>();
  /** Names by their first token. */
  private readonly names = new Map<number, Reference>();
  private readonly bodyOfPeople: BodyOfPeople;
  /** Adjectives that stand before a body's name. */
  private readonly epithets = new Map<Entity, Set<string>>();
  private readonly lastSeen = new Map<Entity, number>();
  private readonly document: TextDocument;

  constructor(private readonly references: References) {
    this.document = references.document;
    this.bodyOfPeople = readBodiesOfPeople(references.entities);
    for (const entity of references.entities) {
      if (entity.kind !== 'person') {
        this.addHolder(entity.words.at(-1) ?? '', entity);
        if (entity.words[1] === 'of') this.addHolder(entity.words[0]!, entity);
      }
      for (const { noun } of entity.roles) this.addHolder(noun, entity);
    }
    for (const reference of references.list) {
      const { name, range } = reference;
      if (!name) continue;
      this.names.set(range.start, reference);
      for (const { head } of name.context.roles) this.roleHeads.set(head, name.entity);
      this.readBeside(reference, name.entity);
    }
  }

  private addHolder(noun: string, entity: Entity): void {
    const list = this.holders.get(noun);
    if (!list) this.holders.set(noun, [entity]);
    else if (!list.includes(entity) && list.length < MOST_HOLDERS) list.push(entity);
  }

  private readBeside({ range }: Reference, entity: Entity): void {
    const { words } = this.document;
    if (entity.kind === 'person') {
      const age = readAge(words, range);
      if (age) entity.nouns.add(age);
      return;
    }
    const { noun, epithet } = readBesideBody(words, range);
    if (noun) {
      entity.nouns.add(noun);
      this.addHolder(noun, entity);
    }
    if (epithet) this.epithets.set(entity, (this.epithets.get(entity) ?? new Set()).add(epithet));
  }

  see(entity: Entity, reference: Reference): void {
    this.lastSeen.set(entity, reference.range.start);
    this.endings.set(reference.range.end, reference);
  }

  entityOf(reference: Reference, noun: NounMention): Entity {
    const named = this.roleHeads.get(noun.head);
    if (named && (noun.category !== 'person' || named.kind !== 'organisation')) {
      if (this.document.tokens[reference.range.start - 1]?.text === ',') reference.subject = false;
      return this.mention(named, reference);
    }
    const subject = this.subjectOf(reference, noun) ?? this.bodyBeside(noun);
    if (subject) return this.mention(subject, reference);
    const holder = this.holderOf(noun, reference.range.start);
    if (holder) return this.mention(holder, reference);
    const people = this.bodyOfPeople(noun, this.document.words);
    if (people) return this.mention(people, reference);
    const own = noun.plural ? this.pluralKey(noun) : noun.noun;
    const bare = `${noun.noun}+`;
    const key = own === bare ? (this.lastPlural.get(noun.noun) ?? own) : own;
    if (noun.plural) this.lastPlural.set(noun.noun, key);
    const known = this.described.get(key);
    if (known && this.isAgain(known, noun, reference.scope)) return this.mention(known.entity, reference);
    const entity = this.describe(reference, noun);
    if (!(noun.plural && noun.counted && known)) this.described.set(key, { entity, noun, scope: reference.scope });
    return entity;
  }

  /** "Ana Roe is a former judge": the noun is a role of the subject. */
  private subjectOf({ range }: Reference, noun: NounMention): Entity | undefined {
    const copula = this.document.tokens[range.start - 1];
    if (noun.category !== 'person' || noun.plural || !copula || !/^(?:is|was|became)$/.test(copula.lower))
      return undefined;
    const subject = this.endings.get(range.start - 1);
    if (!subject?.name || subject.entity?.kind !== 'person' || !agreesInGender(subject.entity, noun.gender))
      return undefined;
    const start = noun.possessor < 0 && noun.range.start < noun.head ? noun.range.start + 1 : noun.range.start;
    const words = new Set([...noun.modifiers, noun.noun]);
    addRole(subject.entity, { range: { start, end: noun.head + 1 }, head: noun.head, noun: noun.noun, words });
    this.addHolder(noun.noun, subject.entity);
    return subject.entity;
  }

  /** The body named beside the noun may be called by it from there on. */
  private bodyBeside(noun: NounMention): Entity | undefined {
    const { words } = this.document;
    const body = namedBeside(
      noun,
      words,
      (token) => this.endings.get(token),
      (token) => this.names.get(token),
    );
    if (!body) return undefined;
    body.nouns.add(noun.noun);
    this.addHolder(noun.noun, body);
    return body;
  }

  private mention(entity: Entity, { range }: Reference): Entity {
    entity.mentions.push(range);
    return entity;
  }

  /** The named bearer of a role, or the organisation whose name ends so. */
  private holderOf(noun: NounMention, at: number): Entity | undefined {
    if (noun.plural || !(noun.definite || this.isBare(noun))) return undefined;
    const possessor = this.possessorWord(noun);
    if (possessor !== undefined && KIN.has(noun.noun)) return undefined;
    const least = possessor === '' ? SHARED_ROLE : 0;
    let best: Entity | undefined;
    let bestScore = 0;
    let nextScore = 0;
    for (const entity of this.holders.get(noun.noun) ?? []) {
      const fits = this.fit(entity, noun, possessor, at);
      if (fits < least) continue;
      const last = this.lastSeen.get(entity);
      const score = fits && fits + (last === undefined ? 0 : 2 + 1 / (1 + (at - last) / 100));
      if (score > bestScore) [best, bestScore, nextScore] = [entity, score, bestScore];
      else nextScore = Math.max(nextScore, score);
    }
    return bestScore - nextScore < MARGIN ? undefined : best;
  }

  /** No article at all, as headlines have it. */
  private isBare({ range, head, possessor }: NounMention): boolean {
    return possessor < 0 && !this.document.words[range.start]!.determiner && range.end === head + 1;
  }

  /** How well a role fits a noun phrase: 0 where it speaks against it. */
  private fit(entity: Entity, noun: NounMention, possessor: string | undefined, at: number): number {
    if (!agreesInGender(entity, noun.gender)) return 0;
    const wanted = [...noun.modifiers, ...(possessor ? [possessor] : [])];
    if (entity.kind !== 'person') {
      if (noun.category !== 'organisation' || at - (this.lastSeen.get(entity) ?? -Infinity) > FARTHEST) return 0;
      return wanted.every((word) => entity.words.includes(word) || this.epithets.get(entity)?.has(word)) ? 2 : 0;
    }
    let best = 0;
    for (const role of entity.roles) {
      if (role.noun !== noun.noun) continue;
      const shared = wanted.filter((word) => [...role.words].some((other) => relatedWords(word, other))).length;
      if (wanted.length === 0 || role.words.size === 1) best = Math.max(best, 1.5);
      if (shared) best = Math.max(best, 2 + shared);
      else if (wanted.every((word) => !isTelling(word))) best = Math.max(best, 1);
    }
    return best;
  }

  /** Folded possessor ("iran" of "Iran’s president"), empty for a pronoun, undefined for none. */
  private possessorWord({ possessor }: NounMention): string | undefined {
    if (possessor < 0) return undefined;
    const { lower, lexical } = this.document.words[possessor]!;
    return POSSESSORS.has(lower) ? '' : lexical;
  }

  private ownerWord({ possessor }: NounMention): string | undefined {
    return possessor < 0 ? undefined : this.document.tokens[possessor]!.lower;
  }

  /** Groups are told apart by the words before the noun: "union leaders" are not "the leaders". */
  private pluralKey({ noun, modifiers, range, head }: NounMention): string {
    const { tokens, words } = this.document;
    const before = range.start === head ? words[head - 1] : undefined;
    const isPart =
      before?.kind === 'word' &&
      tokens[head - 1]!.sentence === tokens[head]!.sentence &&
      !before.functionWord &&
      !before.preposition &&
      !before.reportingVerb;
    return [...modifiers, ...(isPart ? [before.lower] : []), `${noun}+`].join(' ');
  }

  /** Whether a description comes back: "the spokesman" after "a spokesman". */
  private isAgain(known: Described, noun: NounMention, scope: number): boolean {
    if (!agreesInGender(known.entity, noun.gender) || known.scope !== scope) return false;
    const possessor = this.ownerWord(noun);
    if (possessor !== undefined && this.ownerWord(known.noun) !== possessor) return false;
    // "Teachers" are more than the "two teachers" before; "the teachers" are those.
    if (noun.plural) return !noun.counted && (noun.definite || !known.noun.counted);
    const isDocument = noun.category === 'document';
    for (const word of noun.modifiers)
      if (!known.noun.modifiers.has(word) && isTelling(word) && !(isDocument && PARTICIPLE.test(word))) return false;
    return noun.definite || SINGLE_DOCUMENTS.has(noun.noun);
  }

  /** "a timeline published by the ministry": the maker belongs to the name of a document. */
  private readMaker(entity: Entity, { head }: NounMention): void {
    const { list } = this.references;
    const { tokens } = this.document;
    for (let i = firstFrom(list, head + 1); i < list.length && list[i]!.range.start <= head + 5; i++) {
      const { name, range } = list[i]!;
      if (!name || range.start === head + 1) continue;
      const between = tokens.slice(head + 1, range.start);
      if (
        !between.every(({ lower }) => LEADING_TO_MAKERS.has(lower)) ||
        !between.some(({ lower }) => /^(?:from|by|of)$/.test(lower))
      )
        return;
      entity.for = name.entity;
      entity.nameRange = { start: entity.nameRange.start, end: range.end };
      return;
    }
  }

  private describe(reference: Reference, noun: NounMention): Entity {
    const { tokens } = this.document;
    const owned =
      noun.possessor >= 0 && (MOUTHPIECES.has(noun.noun) || SPEAKS_FOR.has(noun.noun) || KIN.has(noun.noun));
    const isGroup = /^(?:group|majority|number|handful)$/.test(noun.noun) && tokens[noun.head + 1]?.lower === 'of';
    const entity = newEntity(isGroup ? 'group' : kindOf(noun, owned), reference.range);
    if (entity.kind === 'document') this.readMaker(entity, noun);
    entity.gender = noun.gender;
    entity.plural = noun.plural;
    entity.nouns.add(noun.noun);
    if (entity.kind === 'anonymous' && noun.definite && isOffice(noun, this.document.words)) entity.kind = 'person';
    entity.mentions.push(reference.range);
    this.references.entities.push(entity);
    return entity;
  }
}

/** What a description that no name belongs to stands for: several who speak by their office or trade ("officials", "some senators") are unnamed sources, a population or a whole party is a group. */
export function kindOf({ category, plural, noun, vague }: NounMention, owned: boolean): Entity['kind'] {
  if (category === 'document') return 'document';
  if (noun === 'family') return 'group';
  if (category === 'person') {
    if (plural) return speaksByTrade(noun) || (vague && sameClass(noun, 'lawmaker')) ? 'anonymous' : 'group';
    return owned && !MOUTHPIECES.has(noun) ? 'person' : 'anonymous';
  }
  if (noun === 'authority' && plural) return 'anonymous';
  return plural ? 'group' : 'organisation';
}

/** Adjectives of size, age and quality tell no role apart; capitalised or longer words do. */
const isTelling = (word: string) => !UNTELLING_ADJECTIVES.has(word);

/** `iran` and `iranian`, `republican` and `republicans`. */
function relatedWords(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  return length >= 4 && a.slice(0, Math.max(4, length - 1)) === b.slice(0, Math.max(4, length - 1));
}

/** "The partially redacted report": what was done with a document is news, and tells of no other one. */
const PARTICIPLE = /[^e]ed$|ly$/;

/** "the Prime Minister" in capitals is one person, whoever; "the Republican" may be anybody of the party. */
export const isOffice = ({ head, noun }: NounMention, words: readonly WordRecord[]): boolean =>
  words[head]!.capital && !DEMONYMS.has(noun);

/** Whether an entity may be called by a noun: by its roles or descriptions, or by a word for their class. */
export function mayBeCalled(entity: Entity, noun: string): boolean {
  const own = [...entity.roles.map((role) => role.noun), ...entity.nouns];
  return own.some((word) => word === noun || (GENERIC_NOUNS.has(noun) && sameClass(word, noun)));
}
