/**
 * Everything that Sayso's parts say to one another: one discriminated union a direction.
 * Answers are {@link Answer} values, because Error objects do not cross extension contexts.
 */
import type { Analysis, Article, SkipReason } from '../engine';
import type { ArticlePlaces } from '../article/choose-article';
import type { PageFacts } from '../article/page-facts';
import type { CardFacts } from './card-facts';
import type { PageView, Settings } from './settings';

/** `gone`: the extension was updated or removed and this script is left over. */
export type ErrorCode = 'bad-message' | 'no-tab' | 'no-access' | 'engine' | 'storage' | 'gone' | 'unknown';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorCode };

/** Content script to background. The background takes them only from a tab's top frame. */
export type PageMessage =
  /** "I was loaded here; shall I work?" Answered with {@link PageOrders}. Where "here" is, the browser tells with the sender. */
  | { readonly type: 'page/hello' }
  /**
   * Asks what the page's article is and says. Answered with {@link PageResult}; what comes of a thorough reading is kept for the tab. `frame` is the address of another site's
   * frame that fills a page without an article. With `more` the page's frames are asked about next where this is no article, and then nothing
   * is kept of it.
   */
  | {
      readonly type: 'page/read';
      readonly facts: PageFacts;
      readonly depth: Depth;
      readonly frame?: string | undefined;
      readonly more?: boolean;
    }
  /** "The article is in a frame of this page": put the styles of our highlights there. */
  | { readonly type: 'page/frame' }
  /** "Wrong speaker": hide a name, or show it again. */
  | { readonly type: 'page/dismiss'; readonly dismissal: Dismissal; readonly dismissed: boolean };

/** `quick`: by words alone, for what can be shown at once. `thorough`: with the encoder, where it can be had. */
export type Depth = 'quick' | 'thorough';

/** What the background made of a page. */
export interface PageResult {
  /** Tells the article from another: the same while nothing of it changes. */
  readonly article: string;
  /** `quick` where a thorough reading may tell more. */
  readonly depth: Depth;
  readonly places: ArticlePlaces;
  /** Without what the reader put aside. */
  readonly analysis: Analysis;
  readonly colours: ColourList;
  /** For each statement in order. */
  readonly cards: readonly ReadyCard[];
}

/** All that the card of a statement tells whatever the settings are, so that no page carries the code for it. */
export interface ReadyCard extends CardFacts {
  /** What it copies. */
  readonly citation: string;
  /** The name that the engine gave; null where it gave none. */
  readonly given: GivenName | null;
}

/** The number of each main speaker's colour, by the speaker's id; everybody else is neutral. */
export type ColourList = readonly (readonly [speaker: string, colour: number])[];

/** A name that the reader may call wrong. */
export interface GivenName {
  readonly hidden: boolean;
  /** What hides it. */
  readonly dismissal: Dismissal;
  /** Ready for the clipboard: nothing is sent. */
  readonly report: string;
}

/** What a page tells an open panel, over the channel that the panel opened, whenever it changes. */
export interface Showing {
  /** The statement whose card is open, or null. */
  readonly open: string | null;
  /** The statement that the reader has before their eyes: the first in the upper part of the window; null where none is in sight. */
  readonly inView: string | null;
  readonly narrowing: Narrowing | null;
}

export interface PageOrders {
  /** False where the site is off or was not asked for. */
  readonly run: boolean;
  readonly settings: Settings;
}

/** Something that the reader put aside. */
export interface Dismissal {
  readonly key: string;
  /** What it was, for the list in the settings. */
  readonly label: string;
}

/** A part of the statements that the page shows alone: one speaker's, or what a search in the list found. */
export interface Narrowing {
  /** The speaker's name, or what was searched. */
  readonly label: string;
  /** Ids, in text order. */
  readonly statements: readonly string[];
}

/** Background to content script. */
export type TabMessage =
  /** "Are you there, and of this version?" */
  | { readonly type: 'tab/ping' }
  | { readonly type: 'tab/orders'; readonly orders: PageOrders }
  /** Scroll to a statement's place and flash it. */
  | { readonly type: 'tab/jump'; readonly statement: string }
  | { readonly type: 'tab/step'; readonly direction: 'next' | 'previous' }
  /** Show these alone; null shows all again. */
  | { readonly type: 'tab/narrow'; readonly narrowing: Narrowing | null }
  /** The reader took this view by key: say so. The view itself comes with the orders. */
  | { readonly type: 'tab/say-view'; readonly view: PageView }
  /** Set a statement off where it stands, without scrolling, because the reader points at it in the list. */
  | { readonly type: 'tab/point'; readonly statement: string | null };

/** Popup and options page to background. */
export type PanelMessage =
  /** Answered with {@link TabState}. */
  | { readonly type: 'panel/state'; readonly tab: number }
  /** Analyse this tab now: injects the content script where it is not (activeTab); `anyway`, though it looks like no article. Answered with null. */
  | { readonly type: 'panel/run'; readonly tab: number; readonly anyway?: boolean }
  | { readonly type: 'panel/view'; readonly view: PageView }
  /** Off or on for the tab's host. */
  | { readonly type: 'panel/site'; readonly tab: number; readonly on: boolean }
  /** After the popup obtained the optional permission: register the content script for the origins granted. */
  | { readonly type: 'panel/permissions-changed' }
  | { readonly type: 'panel/jump'; readonly tab: number; readonly statement: string }
  /** "Not a contradiction": remember (or forget) locally under a stable key. */
  | {
      readonly type: 'panel/dismiss';
      readonly tab: number;
      readonly dismissal: Dismissal;
      readonly dismissed: boolean;
    }
  /** Shows again what was put aside. */
  | { readonly type: 'panel/restore'; readonly key: string }
  /** Asks for an analysis of the first-run page's sample. Answered with {@link Analysis}; nothing is kept. */
  | { readonly type: 'panel/sample'; readonly article: Article };

/** Background to open popups and options pages; not answered. */
export type NewsMessage =
  /** The tab's state changed: ask for it again. */
  { readonly type: 'news/state'; readonly tab: number };

/** What each message is answered with. */
export interface Answers {
  'page/hello': PageOrders;
  'page/read': PageResult;
  'page/frame': null;
  'page/dismiss': null;
  'tab/ping': null;
  'tab/orders': null;
  'tab/jump': null;
  'tab/step': null;
  'tab/narrow': null;
  'tab/say-view': null;
  'tab/point': null;
  'panel/state': TabState;
  'panel/run': null;
  'panel/view': null;
  'panel/site': null;
  'panel/permissions-changed': null;
  'panel/jump': null;
  'panel/dismiss': null;
  'panel/restore': null;
  'panel/sample': Analysis;
}

/** What the popup shows of a tab: every state has one sentence and at most one action. */
export type TabState =
  /** Nothing was read here yet; a click would. */
  | { readonly status: 'idle'; readonly site: string }
  | { readonly status: 'working'; readonly site: string }
  | {
      readonly status: 'done';
      readonly site: string;
      readonly analysis: Analysis;
      readonly colours: ColourList;
      readonly dismissed: readonly string[];
      /** The reader asked for this page alone: Sayso does not run here by itself. */
      readonly once: boolean;
    }
  | {
      readonly status: 'skipped';
      readonly site: string;
      readonly reason: SkipReason;
      /** The address of a frame that fills the page and may hold what it has not. */
      readonly frame?: string;
    }
  | { readonly status: 'off'; readonly site: string }
  /** A permission was withdrawn or never given; the popup offers to ask for it. */
  | { readonly status: 'no-access'; readonly site: string }
  /** The extension was updated or installed while the page was open. */
  | { readonly status: 'reload'; readonly site: string }
  /** Pages on which no extension runs (browser pages, stores). */
  | { readonly status: 'unsupported' }
  | { readonly status: 'failed'; readonly site: string };
