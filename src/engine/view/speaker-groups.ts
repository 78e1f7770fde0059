import type { Analysis, Speaker, Statement } from '../model';

/** A speaker and what the article attributes to them, in text order. */
export interface SpeakerStatements {
  readonly speaker: Speaker;
  readonly statements: readonly Statement[];
}

/** A speaker with those who speak on their behalf, whose relatives or documents they are: "Mr Roe’s spokesman" stands by himself, under Mr Roe. */
export interface SpeakerGroup extends SpeakerStatements {
  /** Speakers whose `for` leads here, most statements first. */
  readonly members: readonly SpeakerStatements[];
  /** Statements of the speaker and all members together. */
  readonly total: number;
}

/** The speakers of an article as a list of groups, and the statements of which nobody is known to be the speaker. */
export interface SpeakerOverview {
  /** Most statements first; groups of the same size in the order in which they first speak. */
  readonly groups: readonly SpeakerGroup[];
  readonly unattributed: readonly Statement[];
}

/** Groups speakers for a list. A principal without a statement heads a group only where a member has one. */
export function speakerGroups(analysis: Pick<Analysis, 'speakers' | 'statements'>): SpeakerOverview {
  const byId = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const statements = new Map<string, Statement[]>();
  const order = new Map<string, number>();
  const unattributed: Statement[] = [];
  for (const statement of analysis.statements) {
    if (statement.speaker === null) {
      unattributed.push(statement);
      continue;
    }
    const head = principal(statement.speaker, byId);
    if (!order.has(head)) order.set(head, order.size);
    const list = statements.get(statement.speaker);
    if (list) list.push(statement);
    else statements.set(statement.speaker, [statement]);
  }
  const members = new Map<string, SpeakerStatements[]>();
  for (const [id, list] of statements) {
    const speaker = byId.get(id);
    const head = principal(id, byId);
    if (!speaker || head === id) continue;
    members.set(head, [...(members.get(head) ?? []), { speaker, statements: list }]);
  }
  const groups = [...order.keys()].flatMap((id): SpeakerGroup[] => {
    const speaker = byId.get(id);
    if (!speaker) return [];
    const own = statements.get(id) ?? [];
    const others = (members.get(id) ?? []).toSorted((a, b) => b.statements.length - a.statements.length);
    const total = others.reduce((sum, member) => sum + member.statements.length, own.length);
    return [{ speaker, statements: own, members: others, total }];
  });
  return { groups: groups.toSorted((a, b) => b.total - a.total), unattributed };
}

/** Follows `for` to its end; in a circle everyone is their own head. */
function principal(id: string, byId: ReadonlyMap<string, Speaker>): string {
  const seen = new Set<string>();
  let head = id;
  for (;;) {
    seen.add(head);
    const next = byId.get(head)?.for;
    if (next === undefined || !byId.has(next)) return head;
    if (seen.has(next)) return id;
    head = next;
  }
}
