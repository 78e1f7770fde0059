import { describe, expect, it } from 'vitest';
import { ACTIVE_LAYER, FLASH, highlightCss } from '../../../src/page/paint/highlight-css';
import { PALETTES, UNKNOWN_COLOUR, type Theme } from '../../../src/shared/palette';
import { contrast } from '../../support/colour';

/** The lightest text that news pages print on light ground, the darkest on dark. */
const PALEST_TEXT: Record<Theme, string> = { light: '#444444', dark: '#d0d0d0' };

it('the style sheet that the manifest names is the one made from the palettes (vitest -u writes it)', async () => {
  await expect(highlightCss()).toMatchFileSnapshot('../../../src/content/highlight.css');
});

it('has no rule for paper', () => {
  expect(highlightCss().match(/@media [^{]*/gu)).toEqual([
    '@media screen and (forced-colors: none) ',
    '@media screen and (forced-colors: active) ',
  ]);
});

describe.each(['light', 'dark'] as const)('text on %s pages can be read', (theme) => {
  it('in the statement whose card is open', () => {
    const fills = [...PALETTES.standard, ...PALETTES['colour-blind'], UNKNOWN_COLOUR].map((entry) => entry[theme].fill);
    for (const fill of fills) {
      expect(contrast(PALEST_TEXT[theme], under(fill, ACTIVE_LAYER[theme]))).toBeGreaterThan(4.5);
    }
  });

  it('in a flash', () => {
    expect(contrast(FLASH[theme].ink, FLASH[theme].ground)).toBeGreaterThan(7);
  });
});

const channel = (hex: string, i: number) => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);

/** `#rrggbb` seen through a layer `#rrggbbaa`. */
function under(ground: string, layer: string): string {
  const alpha = channel(layer, 3) / 255;
  const mixed = [0, 1, 2].map((i) => Math.round(channel(layer, i) * alpha + channel(ground, i) * (1 - alpha)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
