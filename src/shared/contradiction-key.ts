import type { Analysis, Conflict, SideMember } from '../engine';
import { hash } from './hash';

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

/** The analysis without the contradictions that the reader called none. */
export function withoutDismissed(analysis: Analysis, keys: readonly string[]): Analysis {
  const contradictions = analysis.contradictions.filter((one) => !keys.includes(contradictionKey(analysis, one)));
  return { ...analysis, contradictions };
}
