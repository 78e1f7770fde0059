import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { COLOUR_COUNT, NEUTRAL_COLOUR, PALETTES, speakerColour, type Theme } from '../../src/shared/palette';
import { distance, VISIONS } from '../support/colour';

/** Text colours that news pages use; `page` is their usual ground. */
const GROUNDS: Record<Theme, { page: string[]; text: string[] }> = {
  light: { page: ['#ffffff', '#f7f7f5'], text: ['#000000', '#1a1a1a', '#333333', '#555555'] },
  dark: { page: ['#000000', '#1b1b1b'], text: ['#ffffff', '#e6e6e6', '#c8c8c8'] },
};

describe.each(['light', 'dark'] as const)('on %s pages', (theme) => {
  const names = ['standard', 'colour-blind'] as const;
  const all = names.flatMap((name) => PALETTES[name].map((entry) => entry[theme])).concat(NEUTRAL_COLOUR[theme]);

  it('text stays readable on every fill (4.5 : 1)', () => {
    for (const { fill } of all)
      for (const text of GROUNDS[theme].text)
        expect(wcagContrast(text, fill), `${text} on ${fill}`).toBeGreaterThan(4.5);
  });

  it('every line is seen against the page (3 : 1)', () => {
    for (const { line } of all)
      for (const page of GROUNDS[theme].page)
        expect(wcagContrast(line, page), `${line} on ${page}`).toBeGreaterThan(2.95);
  });

  it.each(VISIONS)('no two lines of the colour-blind palette look alike with %s vision', (vision) => {
    const lines = PALETTES['colour-blind'].map((entry) => entry[theme].line);
    for (const [i, a] of lines.entries())
      for (const b of lines.slice(i + 1)) expect(distance(a, b, vision), `${a} and ${b}`).toBeGreaterThan(11);
  });
});

it('everybody without a colour of their own is neutral', () => {
  expect(speakerColour(undefined, 'dark')).toBe(NEUTRAL_COLOUR.dark);
  expect(speakerColour(COLOUR_COUNT, 'light')).toBe(NEUTRAL_COLOUR.light);
});
