/** From an analysis to what is to be painted: pure, so that page and tests agree about it without a page. */
import { type Analysis, type Span, type Statement, statementsOf } from '../../engine';
import { rankSpeakers } from '../../shared/palette';
import type { Settings } from '../../shared/settings';
import { shownContradictions, shownStatements } from '../../shared/shown';
import { LINE_OF_TYPE, type LinePattern } from './highlight-names';

/** One stretch of text with one look. */
export interface Mark {
  readonly statement: string;
  readonly span: Span;
  /** The speaker's place among the speakers, undefined where the speaker is not known. */
  readonly colour: number | undefined;
  readonly pattern: LinePattern;
}

/**
 * Marks without overlap: where a statement lies inside another (a chain), the inner one has the text to itself, because overlapping
 * highlights blend into colours that belong to nobody.
 */
export function marksOf(analysis: Analysis, settings: Settings): readonly Mark[] {
  const ranks = rankSpeakers(analysis);
  const inConflict = new Set(shownContradictions(analysis, settings).flatMap(({ sides }) => statementsOf(sides)));
  return flatten(shownStatements(analysis, settings)).map(([span, { id, type, speaker }]) => ({
    statement: id,
    span,
    colour: speaker === null ? undefined : ranks.get(speaker),
    pattern: inConflict.has(id) ? 'wavy' : LINE_OF_TYPE[type],
  }));
}

interface Layer {
  readonly span: Span;
  readonly statement: Statement;
}

/** A sweep over the spans by start; the innermost (shortest) open one owns the text up to the next border. */
function flatten(statements: readonly Statement[]): (readonly [Span, Statement])[] {
  const layers: Layer[] = statements.flatMap((statement) =>
    [...statement.content, ...(statement.repeats ?? [])].map((span) => ({ span, statement })),
  );
  layers.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const flat: (readonly [Span, Statement])[] = [];
  const open: Layer[] = [];
  let at = 0;
  const advance = (to: number) => {
    while (at < to && open.length > 0) {
      const { span, statement } = open.at(-1)!;
      const end = Math.min(span[1], to);
      if (end > at) flat.push([[at, end], statement]);
      at = Math.max(at, end);
      if (span[1] <= at) open.pop();
    }
    at = Math.max(at, to);
  };
  for (const layer of layers) {
    advance(layer.span[0]);
    open.push(layer);
  }
  advance(Infinity);
  return flat;
}
