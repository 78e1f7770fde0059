import type { Index } from '../engine';
import type { Settings } from '../shared/settings';

/** What every part of the panel needs to show words and speakers of a page. */
export interface View {
  readonly index: Index;
  /** Place of each speaker in the palette. */
  readonly colours: ReadonlyMap<string, number>;
  readonly palette: Settings['palette'];
}
