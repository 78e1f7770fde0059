import type { Settings } from '../shared/settings';

/** What the reader can do on the options page beside changing settings. */
export interface OptionsActions {
  /** Stores at once. */
  readonly save: (settings: Settings) => void;
  /** Gives a permission back. */
  readonly revoke: (origin: string) => void;
  readonly openShortcuts: () => void;
}

/** A command and its key as the browser knows them; the key is empty where none is set. */
export interface Shortcut {
  readonly description: string;
  readonly key: string;
}
