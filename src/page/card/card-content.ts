/** What the card says about one statement: from what the background made of it to plain data, without words of any language and without a page. */
import type { Analysis, Statement, StatementType } from '../../engine';
import type { CardConflict, CardFacts, Rival } from '../../shared/card-facts';
import type { Colours } from '../../shared/colour-speakers';
import type { PageResult } from '../../shared/messages';
import type { Settings } from '../../shared/settings';
import { shownContradictions, shownStatements } from '../../shared/shown';

export interface ColouredRival extends Rival {
  readonly colour: number | undefined;
}

export interface ColouredConflict extends CardConflict {
  readonly rivals: readonly ColouredRival[];
}

export interface CardContent extends CardFacts {
  readonly conflicts: readonly ColouredConflict[];
  readonly statement: string;
  readonly type: StatementType;
  readonly colour: number | undefined;
  /** Among the speaker's statements in text order, from 1. */
  readonly place: {
    readonly number: number;
    readonly count: number;
    readonly previous: string | null;
    readonly next: string | null;
    /** Ids of all of them. */
    readonly all: readonly string[];
  };
}

/** An analysis with what the background made of it. */
interface Presented extends Pick<PageResult, 'analysis' | 'cards'> {
  readonly colours: Colours;
}

/** Undefined for an id that the analysis does not have. */
export function cardContent(
  { analysis, colours, cards }: Presented,
  settings: Settings,
  id: string,
): CardContent | undefined {
  const at = analysis.statements.findIndex((one) => one.id === id);
  const statement = analysis.statements[at];
  const facts = cards[at];
  if (!statement || !facts) return undefined;
  const shown = shownContradictions(analysis, settings);
  return {
    ...facts,
    statement: id,
    type: statement.type,
    colour: colours.get(statement.speaker ?? ''),
    place: placeOf(analysis, settings, statement),
    conflicts: facts.conflicts
      .filter((conflict) => shown.some((one) => one.id === conflict.id))
      .map((conflict) => coloured(conflict, colours)),
  };
}

const coloured = (conflict: CardConflict, colours: Colours): ColouredConflict => ({
  ...conflict,
  rivals: conflict.rivals.map((rival) => Object.assign({ colour: colours.get(rival.by ?? '') }, rival)),
});

/** Statements without a speaker are nobody's, so they have no fellows. */
function placeOf(analysis: Analysis, settings: Settings, { id, speaker }: Statement): CardContent['place'] {
  const fellows =
    speaker === null ? [] : shownStatements(analysis, settings).filter((statement) => statement.speaker === speaker);
  const at = fellows.findIndex((statement) => statement.id === id);
  return {
    number: at + 1,
    count: fellows.length,
    previous: fellows[at - 1]?.id ?? null,
    next: at < 0 ? null : (fellows[at + 1]?.id ?? null),
    all: fellows.map((statement) => statement.id),
  };
}
