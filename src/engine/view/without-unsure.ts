import type { Analysis, Conflict, Denial, SideMember, Statement } from '../model';

/** An analysis as a reader sees it who is shown no statement below a confidence: without those, and without what is only said of them. */
export function withoutUnsure(analysis: Analysis, least: number): Analysis {
  const statements = analysis.statements.filter(({ confidence }) => confidence >= least);
  const kept = new Set(statements.map(({ id }) => id));
  const denials = analysis.denials
    .filter(({ statement }) => kept.has(statement))
    .map((denial) => withoutClaims(denial, kept));
  const contradictions = analysis.contradictions.flatMap((card) => withSides(card, kept));
  const named = new Set([
    ...statements.map(({ speaker }) => speaker),
    ...denials.map(({ claim }) => claim?.holder),
    ...contradictions.flatMap(({ sides }) => sides.flat().map((member) => typeof member !== 'string' && member.holder)),
  ]);
  const speakers = analysis.speakers.filter(({ id }) => named.has(id));
  const principals = new Set(speakers.map((speaker) => speaker.for));
  return {
    ...analysis,
    statements: statements.map((statement) => withoutOuter(statement, kept)),
    denials,
    contradictions,
    speakers: analysis.speakers.filter(({ id }) => named.has(id) || principals.has(id)),
  };
}

const withoutOuter = ({ within, ...statement }: Statement, kept: ReadonlySet<string>): Statement =>
  within !== undefined && kept.has(within) ? { ...statement, within } : statement;

const withoutClaims = ({ claim, ...denial }: Denial, kept: ReadonlySet<string>): Denial =>
  claim ? { ...denial, claim: { ...claim, statements: claim.statements.filter((id) => kept.has(id)) } } : denial;

/** The card without the members that are gone; none where nobody is left on a side. */
function withSides(card: Conflict, kept: ReadonlySet<string>): Conflict[] {
  const isThere = (member: SideMember) => typeof member !== 'string' || kept.has(member);
  const [one, other] = card.sides;
  const sides = [one.filter(isThere), other.filter(isThere)] as const;
  return sides.every((side) => side.length > 0) ? [{ ...card, sides }] : [];
}
