import * as data from './hints.data';
import type { Box } from './page-lines';

/**
 * What a box's own markup says about it.
 * `foreign`: navigation, comments, consent; `sidebar`: becomes foreign unless much stands there; `noise`: promotion and the like, where less certain; `quote-box`: a pull quote;
 * `hidden`: not shown, as far as the markup tells.
 */
export type Hint =
  | 'foreign'
  | 'sidebar'
  | 'noise'
  | 'caption'
  | 'byline'
  | 'standfirst'
  | 'quote-box'
  | 'embed'
  | 'hidden';

const FOREIGN_TAG = /^(?:nav|menu|dialog|navigation|search|menubar|toolbar)$/;
const NOISE_TAG = /^(?:aside|footer|form|address|banner|complementary|contentinfo|alert)$/;
export function hintOf({ tag, role, names, hidden }: Box): Hint | null {
  if (data.EMBED.test(names)) return 'embed';
  if (hidden || data.HIDDEN.test(names)) return 'hidden';
  if (/caption/.test(tag)) return 'caption';
  if (data.PULL_QUOTE.test(names)) return 'quote-box';
  if (FOREIGN_TAG.test(tag) || FOREIGN_TAG.test(role) || data.FOREIGN.test(names)) return 'foreign';
  if (data.SIDEBAR.test(names)) return 'sidebar';
  if (NOISE_TAG.test(tag) || NOISE_TAG.test(role)) return 'noise';
  if (tag === 'figure' || data.CAPTION.test(names)) return 'caption';
  if (data.NOISE.test(names)) return 'noise';
  if (data.BYLINE.test(names)) return 'byline';
  return data.STANDFIRST.test(names) ? 'standfirst' : null;
}

/** Whether the box calls itself the article's body. */
export const isBody = (box: Box): boolean => box.isBody || data.BODY.test(box.names);
