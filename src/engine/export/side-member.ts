import { NARRATOR, type SideMember, type Span, type Speaker, type Statement } from '../model';
import type { Index } from './index-analysis';

/** Who takes a side in a conflict, with what. */
export interface ShownMember {
  /** Absent where the words are no statement of their own. */
  readonly statement?: Statement;
  readonly spans: readonly Span[];
  /** Null where the article does not tell, and where it speaks in its own voice. */
  readonly speaker: Speaker | null;
  /** The article says it in its own voice. */
  readonly byArticle: boolean;
}

/** A member of a side with its words and speaker; none for an id that the analysis does not have. */
export function shownMembers({ speakers, statements }: Index, members: readonly SideMember[]): ShownMember[] {
  return members.flatMap((member): ShownMember[] => {
    if (typeof member !== 'string') {
      const { spans, holder } = member;
      return [{ spans, speaker: speakers.get(holder ?? '') ?? null, byArticle: holder === NARRATOR }];
    }
    const statement = statements.get(member);
    if (!statement) return [];
    const speaker = speakers.get(statement.speaker ?? '') ?? null;
    return [{ statement, spans: statement.content, speaker, byArticle: false }];
  });
}

/** The ids of the statements that take part in a conflict, on either side. */
export const statementsOf = (sides: readonly (readonly SideMember[])[]): string[] =>
  sides.flat().filter((member) => typeof member === 'string');
