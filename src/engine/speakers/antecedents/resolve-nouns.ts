import { isTelling, LEADING_TO_MAKERS, SINGLE_DOCUMENTS } from '../../lexicon/describing-words';
import { KIN, MOUTHPIECES, SPEAKS_FOR } from '../../lexicon/name-lexicon';
import type { TextDocument } from '../../document/document';
import { addRole, agreesInGender, type Entity, newEntity } from '../entities/entity';
import { firstFrom, type Reference, type References } from '../entities/references';
import type { NounMention } from '../mentions/noun-mentions';
import { type BodyOfPeople, readBodiesOfPeople } from './called-by-people';
import { namedBeside } from './named-beside';
import { isOffice, kindOf } from './noun-kinds';
import { RoleBearers } from './role-bearers';

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
  private readonly bearers: RoleBearers;
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
  private readonly document: TextDocument;

  constructor(private readonly references: References) {
    this.document = references.document;
    this.bearers = new RoleBearers(references);
    this.bodyOfPeople = readBodiesOfPeople(references.entities);
    for (const reference of references.list) {
      const { name, range } = reference;
      if (!name) continue;
      this.names.set(range.start, reference);
      for (const { head } of name.context.roles) this.roleHeads.set(head, name.entity);
    }
  }

  see(entity: Entity, reference: Reference): void {
    this.bearers.see(entity, reference.range.start);
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
    const bearer = this.bearers.find(noun, reference.range.start);
    if (bearer) return this.mention(bearer, reference);
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
    this.bearers.add(noun.noun, subject.entity);
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
    this.bearers.add(noun.noun, body);
    return body;
  }

  private mention(entity: Entity, { range }: Reference): Entity {
    entity.mentions.push(range);
    return entity;
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

/** "The partially redacted report": what was done with a document is news, and tells of no other one. */
const PARTICIPLE = /[^e]ed$|ly$/;
