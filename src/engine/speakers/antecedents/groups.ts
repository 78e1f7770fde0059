import type { Span } from '../../model';
import { type Entity, isPersonLike, newEntity } from '../entities/entity';
import type { Reference, References } from '../entities/references';

/** Groups of several speakers, one entity for the same members. */
export class Groups {
  private readonly groups = new Map<string, Entity>();
  private readonly ids = new Map<Entity, number>();

  constructor(private readonly references: References) {}

  /** The group of these members; a new one stands at `span`. */
  of(members: readonly Entity[], span: Span): Entity {
    const key = members
      .map((member) => this.idOf(member))
      .sort((a, b) => a - b)
      .join('+');
    const known = this.groups.get(key);
    const isUnnamed = members.every(({ kind }) => kind === 'anonymous');
    const group = known ?? newEntity(isUnnamed ? 'anonymous' : 'group', span);
    group.mentions.push(span);
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
      if (to - from !== 1 || tokens[from]!.lower !== 'and') continue;
      const span: Span = [tokens[a.range.start]!.start, tokens[b.range.end - 1]!.end];
      b.subject = a.subject;
      pairs.push({
        ...a,
        name: undefined,
        noun: undefined,
        range: { start: a.range.start, end: b.range.end },
        entity: this.of([a.entity, b.entity], span),
      });
    }
    if (pairs.length === 0) return;
    list.push(...pairs);
    list.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }
}
