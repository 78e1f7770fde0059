import type { t, tn } from '../shared/i18n';

/** The texts of the reader's language, handed in so that the page's parts need no extension API. */
export interface Texts {
  readonly t: typeof t;
  readonly tn: typeof tn;
}
