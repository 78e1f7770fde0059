import { expect, it } from 'vitest';
import { highlightCss } from '../../src/page/highlight-css';

it('the style sheet that the manifest names is the one made from the palettes (vitest -u writes it)', async () => {
  await expect(highlightCss()).toMatchFileSnapshot('../../src/content/highlight.css');
});
