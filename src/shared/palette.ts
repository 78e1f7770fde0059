/**
 * The colours of speakers, the same in the page and in the panel. Plain data, so that whoever paints (CSS highlights, Preact) can use it.
 *
 * Fills are as light (on dark pages as dark) as they can be and still be seen, so that the page's own text and links stay readable on them.
 * `standard` has seven hues of one lightness each; `colour-blind` varies lightness as well: found by search for the largest smallest
 * distance (OKLab) between any two lines under simulated protanopia, deuteranopia and tritanopia (Machado et al. 2009).
 */
import type { Settings } from './settings';

export type Theme = 'light' | 'dark';

/** Six-digit hex colours. `fill` lies behind text; `line` underlines it and stands alone as a mark. */
export interface SpeakerColour {
  readonly fill: string;
  readonly line: string;
}

type Palette = readonly Readonly<Record<Theme, SpeakerColour>>[];

/** A row a colour: fill and line on light pages, fill and line on dark ones. */
const palette = (rows: readonly string[]): Palette =>
  rows.map((row) => {
    const [light = '', lightLine = '', dark = '', darkLine = ''] = row.split(' ');
    return { light: { fill: light, line: lightLine }, dark: { fill: dark, line: darkLine } };
  });

/** Backgrounds that the colours are made for: white to pale grey, and near black. */
export const PALETTES: Readonly<Record<Settings['palette'], Palette>> = {
  standard: palette([
    '#e7f1ff #1762b6 #162b45 #91c1ff',
    '#ffecdd #905203 #3d2309 #f5ac69',
    '#def8e2 #007835 #13321b #83d494',
    '#ffe9f4 #9b3876 #3d1e30 #f59ecf',
    '#f2edff #724aab #2e2341 #c9acff',
    '#d2f9fb #057176 #003134 #43d5dc',
    '#ffebe9 #a83634 #411e1c #ffa098',
  ]),
  'colour-blind': palette([
    '#e8f1ff #4d8efe #1a2a45 #7fbbff',
    '#ffe3dd #980300 #3a1f00 #cb7b06',
    '#f3f3d4 #989300 #3a3406 #fff09c',
    '#d8e4ff #030073 #062447 #2084f5',
    '#ffe9f3 #da60a1 #411a24 #ff91a5',
    '#d2f3fd #005364 #00363a #79faff',
    '#f0e8ff #7b42bd #2f1734 #9c77a2',
  ]),
};

/** For everybody beyond the main speakers, and where the speaker is not known. */
export const NEUTRAL_COLOUR: Readonly<Record<Theme, SpeakerColour>> = {
  light: { fill: '#eff0f2', line: '#5f6670' },
  dark: { fill: '#2d3035', line: '#b4bac4' },
};

/** How many speakers have a colour of their own. */
export const COLOUR_COUNT = 7;

/** The colour with this number in a palette; undefined gives the neutral one. */
export function speakerColour(
  index: number | undefined,
  theme: Theme,
  palette: Settings['palette'] = 'standard',
): SpeakerColour {
  return (index === undefined ? undefined : PALETTES[palette][index]?.[theme]) ?? NEUTRAL_COLOUR[theme];
}
