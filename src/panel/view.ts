import type { Index } from '../engine';
import type { Settings } from '../shared/settings';
import type { PanelActions } from './panel-actions';

/** What every part of the panel needs to show words and speakers of a page. */
export interface View {
  readonly index: Index;
  /** Number of each main speaker's colour. */
  readonly colours: ReadonlyMap<string, number>;
  readonly palette: Settings['palette'];
}

/** What the list of statements needs beside it. */
export interface ListView extends View {
  readonly actions: PanelActions;
  readonly inConflict: ReadonlySet<string>;
  /** The statement that the page is at: its card is open, or it is being read. */
  readonly current: string | null;
  /** The list scrolls along with the page. */
  readonly follows: boolean;
  /** Whose statements the page shows alone; null for everybody's. */
  readonly alone: string | null;
  /** What is searched, to be marked. */
  readonly search: string;
  readonly isOpen: (speaker: string) => boolean;
  readonly onOpen: (speaker: string, open: boolean) => void;
}
