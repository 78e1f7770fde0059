import type { Dismissal, Narrowing } from '../shared/messages';
import type { PageView } from '../shared/settings';

/** What the reader can do in the panel. The shell fulfils it with messages; tests with spies. */
export interface PanelActions {
  /** Reads the page now. */
  readonly run: () => void;
  /** Reads it though it looks like no article. */
  readonly runAnyway: () => void;
  readonly reload: () => void;
  /** Opens an address in a new tab. */
  readonly openPage: (url: string) => void;
  /** On or off for the site of the page. */
  readonly setSite: (on: boolean) => void;
  readonly setView: (view: PageView) => void;
  /** Ask the browser for the permission. Called in the click's own tick, or the browser refuses to ask. */
  readonly allowSite: (site: string) => void;
  readonly allowAll: () => void;
  /** Scrolls the page to a statement. */
  readonly jump: (statement: string) => void;
  /** Sets a statement off in the page, without scrolling; null ends it. */
  readonly point: (statement: string | null) => void;
  /** The page shows these statements alone; null shows all again. */
  readonly narrow: (narrowing: Narrowing | null) => void;
  readonly dismiss: (dismissal: Dismissal, dismissed: boolean) => void;
  /** False where the clipboard is not to be had. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly save: (name: string, type: string, text: string) => void;
  readonly openOptions: () => void;
  /** Goes on in the browser's side panel; absent in it. */
  readonly openSide: (() => void) | undefined;
}
