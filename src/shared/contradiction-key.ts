import type { Analysis, Conflict, SideMember } from '../engine';

/**
 * The key under which "not a contradiction" is remembered. It hangs on the words of both sides, so it lasts when the page is analysed again,
 * other statements come or go, or the sides change places; when one side's words change, the question is a new one.
 */
export function contradictionKey(analysis: Analysis, conflict: Conflict): string {
  const byId = new Map(analysis.statements.map((statement) => [statement.id, statement]));
  const spansOf = (member: SideMember) => (typeof member === 'string' ? byId.get(member)?.content : member.spans) ?? [];
  const wordsOf = (member: SideMember) =>
    spansOf(member)
      .map((span) => analysis.text.slice(...span))
      .join(' ');
  const sides = conflict.sides.map((side) => side.map(wordsOf).toSorted().join('\n'));
  return hash(sides.toSorted().join('\n\n'));
}

/** 53 bits of cyrb53 (public domain, by bryc): not for security, and small enough to keep hundreds. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
