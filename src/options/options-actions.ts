import type { Settings } from '../shared/settings';

/** What the reader can do on the options page beside changing settings. */
export interface OptionsActions {
  /** Stores at once. */
  readonly save: (settings: Settings) => void;
  /** Gives a permission back. */
  readonly revoke: (origin: string) => void;
  /** Shows again what was put aside. */
  readonly restore: (key: string) => void;
  readonly openShortcuts: () => void;
}
