import type { WordRecord } from '../../lexicon/word-record';
import type { Entity } from '../entities/entity';
import type { NounMention } from '../mentions/noun-mentions';

/** The body that a noun for many persons means; undefined for none, or several such. */
export type BodyOfPeople = (noun: NounMention, words: readonly WordRecord[]) => Entity | undefined;

/** Bodies that are called by persons: "the doctors" of "Doctors for Vale", and "police" where one force is named. */
export function readBodiesOfPeople(entities: readonly Entity[]): BodyOfPeople {
  const bodies = new Map<string, Entity | null>();
  const add = (noun: string, body: Entity) => bodies.set(noun, bodies.has(noun) ? null : body);
  for (const entity of entities) {
    const [first = '', second = ''] = entity.words;
    if (entity.kind === 'person') continue;
    if (/^(?:for|against)$/.test(second)) add(first, entity);
    const isForce = /^(?:police|department|service|force)$/.test(entity.words.at(-1) ?? '');
    if (isForce && entity.words.includes('police')) add('police', entity);
  }
  return ({ plural, definite, noun, possessor, range, head, counted }, words) => {
    const isBare = range.end - range.start === (words[range.start]!.determiner ? 2 : 1);
    if (!plural || possessor >= 0 || counted || !isBare || !(definite || noun === 'police')) return undefined;
    return bodies.get(words[head]!.lexical) ?? undefined;
  };
}
