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

const colour = (fill: string, line: string): SpeakerColour => ({ fill, line });

/** Backgrounds that the colours are made for: white to pale grey, and near black. */
export const PALETTES: Readonly<Record<Settings['palette'], Palette>> = {
  standard: [
    { light: colour('#e7f1ff', '#1762b6'), dark: colour('#162b45', '#91c1ff') },
    { light: colour('#ffecdd', '#905203'), dark: colour('#3d2309', '#f5ac69') },
    { light: colour('#def8e2', '#007835'), dark: colour('#13321b', '#83d494') },
    { light: colour('#ffe9f4', '#9b3876'), dark: colour('#3d1e30', '#f59ecf') },
    { light: colour('#f2edff', '#724aab'), dark: colour('#2e2341', '#c9acff') },
    { light: colour('#d2f9fb', '#057176'), dark: colour('#003134', '#43d5dc') },
    { light: colour('#ffebe9', '#a83634'), dark: colour('#411e1c', '#ffa098') },
  ],
  'colour-blind': [
    { light: colour('#e8f1ff', '#4d8efe'), dark: colour('#1a2a45', '#7fbbff') },
    { light: colour('#ffe3dd', '#980300'), dark: colour('#3a1f00', '#cb7b06') },
    { light: colour('#f3f3d4', '#989300'), dark: colour('#3a3406', '#fff09c') },
    { light: colour('#d8e4ff', '#030073'), dark: colour('#062447', '#2084f5') },
    { light: colour('#ffe9f3', '#da60a1'), dark: colour('#411a24', '#ff91a5') },
    { light: colour('#d2f3fd', '#005364'), dark: colour('#00363a', '#79faff') },
    { light: colour('#f0e8ff', '#7b42bd'), dark: colour('#2f1734', '#9c77a2') },
  ],
};

/** For everybody beyond the main speakers, and where the speaker is not known. */
export const NEUTRAL_COLOUR: Readonly<Record<Theme, SpeakerColour>> = {
  light: colour('#eff0f2', '#5f6670'),
  dark: colour('#2d3035', '#b4bac4'),
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
