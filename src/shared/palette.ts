/**
 * The colours of speakers, the same in the page and in the popup. Plain data, so that whoever paints (CSS highlights, Preact) can use it.
 *
 * `standard` has eight hues of one lightness each; `colour-blind` varies lightness as well: found by search for the largest smallest
 * distance (OKLab) between any two lines under simulated protanopia, deuteranopia and tritanopia (Machado et al. 2009).
 */
import type { Analysis } from '../engine';
import type { Settings } from './settings';

export type Theme = 'light' | 'dark';

/** Six-digit hex colours. `fill` lies behind text; `line` underlines it and stands alone as a mark. */
export interface SpeakerColour {
  readonly fill: string;
  readonly line: string;
}

/** Told apart without colour: the swatch's pattern goes on changing where the colours begin again. */
export type Pattern = 'plain' | 'stripes' | 'dots' | 'half';

type Palette = readonly Readonly<Record<Theme, SpeakerColour>>[];

const colour = (fill: string, line: string): SpeakerColour => ({ fill, line });

/** Backgrounds that the colours are made for: white to pale grey, and near black. */
export const PALETTES: Readonly<Record<Settings['palette'], Palette>> = {
  standard: [
    { light: colour('#d1e5ff', '#1762b6'), dark: colour('#1b395e', '#91c1ff') },
    { light: colour('#ffdcbe', '#905203'), dark: colour('#532e04', '#f5ac69') },
    { light: colour('#c5f0cd', '#007835'), dark: colour('#154222', '#83d494') },
    { light: colour('#fed5eb', '#9b3876'), dark: colour('#522641', '#f59ecf') },
    { light: colour('#e7ddfe', '#724aab'), dark: colour('#3e2e59', '#c9acff') },
    { light: colour('#b0f1f4', '#057176'), dark: colour('#024144', '#43d5dc') },
    { light: colour('#ffd9d5', '#a83634'), dark: colour('#592624', '#ffa098') },
    { light: colour('#e5e7b6', '#676803'), dark: colour('#3b3b00', '#c2c564') },
  ],
  'colour-blind': [
    { light: colour('#dceaff', '#4d8efe'), dark: colour('#113357', '#7fbbff') },
    { light: colour('#ffd2ca', '#980300'), dark: colour('#3a1f00', '#cb7b06') },
    { light: colour('#ececb6', '#989300'), dark: colour('#4b4206', '#fff09c') },
    { light: colour('#c3d6fe', '#030073'), dark: colour('#062447', '#2084f5') },
    { light: colour('#ffdeed', '#da60a1'), dark: colour('#511f2a', '#ff91a5') },
    { light: colour('#a8e9fc', '#005364'), dark: colour('#02484a', '#79faff') },
    { light: colour('#e7dbff', '#7b42bd'), dark: colour('#341539', '#9c77a2') },
    { light: colour('#fdc3d6', '#410521'), dark: colour('#313901', '#b5ce06') },
  ],
};

/** For statements whose speaker is not known. */
export const UNKNOWN_COLOUR: Readonly<Record<Theme, SpeakerColour>> = {
  light: colour('#e8eaed', '#5f6670'),
  dark: colour('#3a3d42', '#b4bac4'),
};

/** How many speakers get a colour of their own before the colours begin again. */
export const COLOUR_COUNT = 8;

/** The colour of the speaker with this place in {@link rankSpeakers}; undefined or negative gives the colour of the unknown. */
export function speakerColour(
  index: number | undefined,
  theme: Theme,
  palette: Settings['palette'] = 'standard',
): SpeakerColour {
  if (index === undefined || index < 0) return UNKNOWN_COLOUR[theme];
  return PALETTES[palette][index % COLOUR_COUNT]![theme];
}

const PATTERNS: readonly Pattern[] = ['plain', 'stripes', 'half', 'dots'];

/** The swatch's pattern: neighbours differ, and so do speakers that share a colour. */
export function speakerPattern(index: number | undefined): Pattern {
  if (index === undefined || index < 0) return 'plain';
  return PATTERNS[(index + Math.floor(index / COLOUR_COUNT)) % PATTERNS.length]!;
}

/**
 * The place of each speaker with at least one statement, by number of statements, then by first statement in the text.
 * Page, popup and export all use it, so that a speaker has one colour everywhere.
 */
export function rankSpeakers(analysis: Pick<Analysis, 'statements'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker } of analysis.statements) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  // A Map keeps insertion order and sort is stable, so equal counts stay in the order of the text.
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  return new Map(ranked.map(([speaker], index) => [speaker, index]));
}
