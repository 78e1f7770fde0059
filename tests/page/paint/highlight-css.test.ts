import { blend, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { ACTIVE_LAYER, FLASH, highlightCss } from '../../../src/page/paint/highlight-css';
import { PALETTES, NEUTRAL_COLOUR, type Theme } from '../../../src/shared/palette';

/** The lightest text that news pages print on light ground, the darkest on dark. */
const PALEST_TEXT: Record<Theme, string> = { light: '#444444', dark: '#d0d0d0' };

it('the style sheet that the manifest names is the one made from the palettes (vitest -u writes it)', async () => {
  await expect(highlightCss()).toMatchFileSnapshot('../../../src/content/highlight.css');
});

describe.each(['light', 'dark'] as const)('text on %s pages can be read', (theme) => {
  it('in the statement whose card is open', () => {
    const fills = [...PALETTES.standard, ...PALETTES['colour-blind'], NEUTRAL_COLOUR].map((entry) => entry[theme].fill);
    for (const fill of fills) {
      expect(wcagContrast(PALEST_TEXT[theme], blend([fill, ACTIVE_LAYER[theme]]))).toBeGreaterThan(4.5);
    }
  });

  it('in a flash', () => {
    expect(wcagContrast(FLASH[theme].ink, FLASH[theme].ground)).toBeGreaterThan(7);
  });
});
