import type { Entity } from './entity';

/** People who share a surname or first name are compared with each other; beyond this many only the first are. */
const MOST_NAMESAKES = 24;

/** Who bears which name, as far as the text has been read; the longest names are entered first. */
export class NameIndex {
  readonly entities: Entity[] = [];
  /** People and who may be people by each word of their names. */
  readonly bearers = new Map<string, Entity[]>();
  /** Organisations by first word, last word and initials. */
  readonly organisations = new Map<string, Entity[]>();
  readonly byName = new Map<string, Entity>();
  /** Whose name stands in title case or at the start of sentences only. */
  readonly hasWeakName = new Set<Entity>();
  /** Whose name stands in title case or all capitals only. */
  readonly headings = new Set<Entity>();
  /** First token of the last mention. */
  readonly lastMention = new Map<Entity, number>();

  add(map: Map<string, Entity[]>, word: string, entity: Entity): void {
    const list = map.get(word);
    if (!list) map.set(word, [entity]);
    else if (!list.includes(entity) && list.length < MOST_NAMESAKES) list.push(entity);
  }
}
