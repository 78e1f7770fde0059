/**
 * The names under which ranges are registered with `CSS.highlights`, one for each look. A highlight cannot be styled by variable or class, so
 * every look is a name of its own with a rule of its own; fill and line are apart so that the two sets add up instead of multiplying.
 */
import type { StatementType } from '../../engine';
import type { Theme } from '../../shared/palette';
import type { Settings } from '../../shared/settings';

/** `solid` wholly quoted, `dotted` partly, `dashed` reported without quotation, `wavy` the words that deny or conflict. */
export type LinePattern = 'solid' | 'dotted' | 'dashed' | 'wavy';

export const LINE_PATTERNS: readonly LinePattern[] = ['solid', 'dotted', 'dashed', 'wavy'];

export const LINE_OF_TYPE: Readonly<Record<StatementType, LinePattern>> = {
  direct: 'solid',
  mixed: 'dotted',
  indirect: 'dashed',
};

/** A colour of the palettes; undefined is the neutral one. */
export interface HighlightColour {
  readonly theme: Theme;
  readonly palette: Settings['palette'];
  readonly index: number | undefined;
}

/** Pages see the registry and may use it themselves. */
const PREFIX = 'sayso';

export const fillName = (colour: HighlightColour): string => `${PREFIX}-fill-${colourName(colour)}`;

export const lineName = (colour: HighlightColour, pattern: LinePattern): string =>
  `${PREFIX}-line-${colourName(colour)}-${pattern}`;

/** The statement whose card is open, with the words that name its speaker. */
export const activeName = (theme: Theme): string => `${PREFIX}-active-${theme}`;

/** The place just jumped to. */
export const flashName = (theme: Theme): string => `${PREFIX}-flash-${theme}`;

function colourName({ theme, palette, index }: HighlightColour): string {
  if (index === undefined) return `${theme}-neutral`;
  return `${theme}-${palette === 'standard' ? 's' : 'c'}${index}`;
}
