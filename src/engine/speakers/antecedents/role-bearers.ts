import { isTelling } from '../../lexicon/describing-words';
import { KIN } from '../../lexicon/name-lexicon';
import { POSSESSORS } from '../../lexicon/reference-words';
import type { WordRecord } from '../../lexicon/word-record';
import { agreesInGender, type Entity } from '../entities/entity';
import type { Reference, References } from '../entities/references';
import type { NounMention } from '../mentions/noun-mentions';
import { readAge, readBesideBody } from './beside-names';

/** Tokens above within which "the commission" is the one named. */
const FARTHEST = 500;
/** By how much the bearer of a role must lead another bearer. */
const MARGIN = 0.15;
/** How well a role fits that has words in common; "his adviser" may be anybody, "his national security adviser" is not. */
const SHARED_ROLE = 3;
/** People with one role are compared with each other; beyond this many only the first are. */
const MOST_BEARERS = 16;

/** Who is named and may be called by a noun: bearers of roles, and bodies by the last word of their name or by what stands beside it. */
export class RoleBearers {
  private readonly bearers = new Map<string, Entity[]>();
  /** Adjectives that stand before a body's name. */
  private readonly epithets = new Map<Entity, Set<string>>();
  private readonly lastSeen = new Map<Entity, number>();
  private readonly words: readonly WordRecord[];

  constructor({ document, entities, list }: References) {
    this.words = document.words;
    for (const entity of entities) {
      if (entity.kind !== 'person') {
        this.add(entity.words.at(-1) ?? '', entity);
        if (entity.words[1] === 'of') this.add(entity.words[0]!, entity);
      }
      for (const { noun } of entity.roles) this.add(noun, entity);
    }
    for (const reference of list) if (reference.name) this.readBeside(reference, reference.name.entity);
  }

  /** From here on an entity may be called by a noun. */
  add(noun: string, entity: Entity): void {
    const list = this.bearers.get(noun);
    if (!list) this.bearers.set(noun, [entity]);
    else if (!list.includes(entity) && list.length < MOST_BEARERS) list.push(entity);
  }

  /** Notes that an entity is spoken of at a token. */
  see(entity: Entity, at: number): void {
    this.lastSeen.set(entity, at);
  }

  /** The named bearer of a role, or the organisation whose name ends so. */
  find(noun: NounMention, at: number): Entity | undefined {
    if (noun.plural || !(noun.definite || this.isBare(noun))) return undefined;
    const possessor = this.possessorWord(noun);
    if (possessor !== undefined && KIN.has(noun.noun)) return undefined;
    const least = possessor === '' ? SHARED_ROLE : 0;
    let best: Entity | undefined;
    let bestScore = 0;
    let nextScore = 0;
    for (const entity of this.bearers.get(noun.noun) ?? []) {
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
    return possessor < 0 && !this.words[range.start]!.determiner && range.end === head + 1;
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
    const { lower, lexical } = this.words[possessor]!;
    return POSSESSORS.has(lower) ? '' : lexical;
  }

  private readBeside({ range }: Reference, entity: Entity): void {
    const { words } = this;
    if (entity.kind === 'person') {
      const age = readAge(words, range);
      if (age) entity.nouns.add(age);
      return;
    }
    const { noun, epithet } = readBesideBody(words, range);
    if (noun) {
      entity.nouns.add(noun);
      this.add(noun, entity);
    }
    if (epithet) this.epithets.set(entity, (this.epithets.get(entity) ?? new Set()).add(epithet));
  }
}

/** `iran` and `iranian`, `republican` and `republicans`. */
function relatedWords(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  return length >= 4 && a.slice(0, Math.max(4, length - 1)) === b.slice(0, Math.max(4, length - 1));
}
