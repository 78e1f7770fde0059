import { NARRATOR, type Analysis, type SideMember, type Span } from '../model';

/** What of an analysis points into its text or to one another. */
export type Findings = Pick<Analysis, 'statements' | 'speakers' | 'denials' | 'contradictions'>;

/** The same findings in a text that begins `by` code units earlier, with ids made other by `toId`. */
export function relocate(findings: Findings, by: number, toId: (id: string) => string = (id) => id): Findings {
  const span = ([start, end]: Span): Span => [start + by, end + by];
  const spans = (all: readonly Span[]) => all.map(span);
  const holder = (id: string | null) => (id === null || id === NARRATOR ? id : toId(id));
  const member = (one: SideMember): SideMember =>
    typeof one === 'string' ? toId(one) : { spans: spans(one.spans), holder: holder(one.holder) };
  return {
    statements: findings.statements.map(({ found, within, repeats, ...statement }) => ({
      ...statement,
      id: toId(statement.id),
      content: spans(statement.content),
      cue: spans(statement.cue),
      source: spans(statement.source),
      speaker: holder(statement.speaker),
      ...(found && { found: found.at ? { ...found, at: span(found.at) } : found }),
      ...(within !== undefined && { within: toId(within) }),
      ...(repeats && { repeats: spans(repeats) }),
    })),
    speakers: findings.speakers.map((speaker) => ({
      ...speaker,
      id: toId(speaker.id),
      ...(speaker.for !== undefined && { for: toId(speaker.for) }),
      mentions: spans(speaker.mentions),
    })),
    denials: findings.denials.map(({ claim, ...denial }) => ({
      ...denial,
      id: toId(denial.id),
      statement: toId(denial.statement),
      object: spans(denial.object),
      evidence: spans(denial.evidence),
      ...(claim && {
        claim: { statements: claim.statements.map(toId), spans: spans(claim.spans), holder: holder(claim.holder) },
      }),
    })),
    contradictions: findings.contradictions.map((conflict) => ({
      ...conflict,
      id: toId(conflict.id),
      sides: [conflict.sides[0].map(member), conflict.sides[1].map(member)],
      headline: spans(conflict.headline),
      evidence: spans(conflict.evidence),
    })),
  };
}
