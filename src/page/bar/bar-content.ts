import type { Analysis } from '../../engine';
import type { Colours } from '../../shared/colour-speakers';
import type { Narrowing } from '../../shared/messages';
import { speakerColour, type Theme } from '../../shared/palette';
import type { Settings } from '../../shared/settings';
import type { BarContent } from './bar';

/** What the bar says of a narrowing: whose colour it has where all statements are one speaker's, and how far the reader has stepped. */
export function barContent(
  analysis: Analysis,
  colours: Colours,
  { label, statements }: Narrowing,
  last: string | null,
  look: { readonly theme: Theme; readonly palette: Settings['palette'] },
): BarContent {
  const speakers = new Set(
    analysis.statements.filter(({ id }) => statements.includes(id)).map(({ speaker }) => speaker),
  );
  const [speaker = null] = speakers.size === 1 ? speakers : [];
  const colour = speaker === null ? undefined : colours.get(speaker);
  return {
    label,
    number: statements.indexOf(last ?? '') + 1,
    count: statements.length,
    colour: speakerColour(colour, look.theme, look.palette).line,
    theme: look.theme,
  };
}
