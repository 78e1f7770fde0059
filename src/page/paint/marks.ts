/** From an analysis to what is to be painted: pure, so that page and tests agree about it without a page. */
import { type Analysis, type Span, type Statement, statementsOf } from '../../engine';
import type { Colours } from '../../shared/colour-speakers';
import { joinSpans } from '../../shared/join-spans';
import type { Settings } from '../../shared/settings';
import { shownContradictions, statementsInView } from '../../shared/shown';
import { LINE_OF_TYPE, type LinePattern } from './highlight-names';

/** One stretch of text with one look. */
export interface Mark {
  readonly statement: string;
  readonly span: Span;
  /** The number of the speaker's colour, undefined for the neutral one. */
  readonly colour: number | undefined;
  readonly pattern: LinePattern;
  readonly filled: boolean;
  readonly lined: boolean;
}

/** Share of the article's text: where fills would cover more, a page is calmer with lines alone. */
export const MOST_FILLED = 0.45;

/**
 * Marks without overlap: where a statement lies inside another (a chain), the inner one has the text to itself, because overlapping
 * highlights blend into colours that belong to nobody. Words in quotation marks are filled, for they are the speaker's; the article's own
 * words for what somebody said have the line alone. `only` leaves all other statements out.
 */
export function marksOf(
  analysis: Analysis,
  colours: Colours,
  settings: Settings,
  only?: ReadonlySet<string>,
): readonly Mark[] {
  const { style } = settings;
  const statements = statementsInView(analysis, settings).filter(({ id }) => only?.has(id) ?? true);
  const layers = [...statements.flatMap(contentLayers), ...tellingLayers(analysis, settings, statements)];
  const flat = flatten(layers);
  const fillable = ({ statement: { type }, telling }: Layer) =>
    telling !== 'cue' && (style === 'background' || (style === 'both' && type !== 'indirect'));
  const covered = flat.filter(fillable).reduce((sum, { span }) => sum + span[1] - span[0], 0);
  const linesOnly = covered > MOST_FILLED * analysis.text.length;
  return flat.map((layer) => {
    const { span, statement, telling } = layer;
    const { id, type, speaker } = statement;
    return {
      statement: id,
      span,
      colour: speaker === null ? undefined : colours.get(speaker),
      pattern: telling ? 'wavy' : LINE_OF_TYPE[type],
      filled: fillable(layer) && !linesOnly,
      lined: style !== 'background' || telling !== undefined || linesOnly,
    };
  });
}

interface Layer {
  readonly span: Span;
  readonly statement: Statement;
  /** Set on the words by which it is seen that statements conflict: in the statement itself, or the cue that denies. */
  readonly telling?: 'words' | 'cue';
}

function contentLayers(statement: Statement): Layer[] {
  return [...statement.content, ...(statement.repeats ?? [])].map((span) => ({ span, statement }));
}

/** The words that deny, and those in which the sides of a conflict differ. */
function tellingLayers(analysis: Analysis, settings: Settings, statements: readonly Statement[]): Layer[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const denying = analysis.denials.flatMap(({ statement: id, evidence }) => {
    const statement = byId.get(id);
    return statement ? joinSpans(analysis.text, evidence).map((span) => tellingLayer(statement, span)) : [];
  });
  const differing = shownContradictions(analysis, settings).flatMap(({ sides, evidence }) =>
    statementsOf(sides).flatMap((id) => {
      const statement = byId.get(id);
      if (!statement) return [];
      const words = joinSpans(analysis.text, evidence);
      const spans = statement.content.flatMap((content) => words.map((span) => common(content, span)));
      return spans.filter(([start, end]) => end > start).map((span) => tellingLayer(statement, span));
    }),
  );
  return [...denying, ...differing];
}

function tellingLayer(statement: Statement, span: Span): Layer {
  const inside = statement.content.some(([start, end]) => start <= span[0] && span[1] <= end);
  return { span, statement, telling: inside ? 'words' : 'cue' };
}

const common = (a: Span, b: Span): Span => [Math.max(a[0], b[0]), Math.min(a[1], b[1])];

/** A sweep over the layers by start; the innermost (shortest) open one owns the text up to the next border. */
function flatten(unsorted: readonly Layer[]): Layer[] {
  const layers = unsorted.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const flat: Layer[] = [];
  const open: Layer[] = [];
  let at = 0;
  const advance = (to: number) => {
    while (at < to && open.length > 0) {
      const layer = open.at(-1)!;
      const end = Math.min(layer.span[1], to);
      if (end > at) flat.push({ ...layer, span: [at, end] });
      at = Math.max(at, end);
      if (layer.span[1] <= at) open.pop();
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
