import type { Token, TokenRange } from '../../document/document';
import { type Entity, isPersonLike, newEntity } from '../entities/entity';
import type { Reference, References } from '../entities/references';

/** Most tokens between two who are named together: "Roe (R-Wick.) and Poe", "Roe, D-Vale, and Poe". */
const LONGEST_JOINT = 5;

/** "and", with the party of the first before it at most: behind a bare comma a new clause may begin. */
function joinsPair(between: readonly Token[]): boolean {
  const tag = between.slice(0, -1);
  return (
    between.length <= LONGEST_JOINT &&
    between.at(-1)?.lower === 'and' &&
    (tag.length === 0 || tag.some(isTag)) &&
    tag.every((token) => isTag(token) || (token.kind === 'punctuation' && token.text !== '.'))
  );
}

const isTag = ({ text }: Token): boolean => text === '(' || /^[RDI]-[A-Z]/.test(text);

/** Groups of several speakers, one entity for the same members. */
export class Groups {
  private readonly groups = new Map<string, Entity>();
  private readonly ids = new Map<Entity, number>();

  constructor(private readonly references: References) {}

  /** The group of these members; a new one stands at `range`. */
  of(members: readonly Entity[], range: TokenRange): Entity {
    const key = members
      .map((member) => this.idOf(member))
      .sort((a, b) => a - b)
      .join('+');
    const known = this.groups.get(key);
    const isUnnamed = members.every(({ kind }) => kind === 'anonymous');
    const group = known ?? newEntity(isUnnamed ? 'anonymous' : 'group', range);
    group.mentions.push(range);
    if (known) return known;
    group.plural = true;
    group.members = members;
    this.groups.set(key, group);
    this.references.entities.push(group);
    return group;
  }

  private idOf(entity: Entity): number {
    const id = this.ids.get(entity) ?? this.ids.size;
    this.ids.set(entity, id);
    return id;
  }

  /** Adds a reference for every "A and B" of two persons, for whom "they" may stand later. */
  addPairs(): void {
    const { list, document } = this.references;
    const { tokens } = document;
    const pairs: Reference[] = [];
    for (let i = 1; i < list.length; i++) {
      const [a, b] = [list[i - 1]!, list[i]!];
      if (
        !a.entity ||
        !b.entity ||
        a.entity === b.entity ||
        a.possessive ||
        b.possessive ||
        a.attributive ||
        b.attributive
      )
        continue;
      if (!isPersonLike(a.entity) || !isPersonLike(b.entity)) continue;
      const start =
        b.name?.context.roles.find(({ range }) => range.end === b.range.start)?.range.start ?? b.range.start;
      const [from, to] = [a.range.end, Math.min(start, b.range.start)];
      if (!joinsPair(tokens.slice(from, to))) continue;
      const range = { start: a.range.start, end: b.range.end };
      b.subject = a.subject;
      pairs.push({
        ...a,
        name: undefined,
        noun: undefined,
        range,
        entity: this.of([a.entity, b.entity], range),
      });
    }
    if (pairs.length === 0) return;
    list.push(...pairs);
    list.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }
}
