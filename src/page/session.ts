/** The life of Sayso on one page: read, have it analysed, show, and keep up with the page. */
import type { Depth, Dismissal, Narrowing, PageResult, Showing } from '../shared/messages';
import type { PageView, Settings } from '../shared/settings';
import { sureOnly } from '../shared/shown';
import type { PageFacts } from '../article/page-facts';
import { readPage, type PageReading } from './reader/read-page';
import { addressIn, findFrames, type PageWindow, statusIn } from './frames';
import { createOverlay, type Overlay } from './overlay';
import type { Texts } from './texts';
import { watchPage, type PageWatch } from './watch/watch-page';

export interface Surroundings {
  readonly window: PageWindow;
  /** The only element to read; the whole page where absent. */
  readonly within?: Element;
  readonly texts: Texts;
  /**
   * Tells what the page's article is and says; null where nobody answers, and then the page is left as it is. `frame` is the address of a
   * frame that fills a page without an article and cannot be read; with `more` other frames are asked about next. Never rejects.
   */
  readonly read: (facts: PageFacts, about: About) => Promise<PageResult | null>;
  /** False once the extension was updated or removed and this script is left over. */
  readonly isAlive: () => boolean;
  /** The article is in a frame, which needs the styles of our highlights. */
  readonly onFrame?: () => void;
  /** The card came or went, or the page shows another part of its statements. */
  readonly onShowing?: () => void;
  /** Hides a name that is wrong, or shows it again; absent where nothing can be kept. */
  readonly dismiss?: (dismissal: Dismissal, dismissed: boolean) => void;
}

export interface Session {
  /** Starts, or applies other settings and asks anew what the page says. */
  run(settings: Settings): void;
  /** Takes everything away; `run` starts over. */
  stop(): void;
  jump(statement: string): void;
  step(direction: 'next' | 'previous'): void;
  narrow(narrowing: Narrowing | null): void;
  /** Sets a statement off without scrolling; null ends it. */
  point(statement: string | null): void;
  /** Says which view the page has now, to who changed it by key. */
  sayView(view: PageView): void;
  /** What the page shows at present. */
  showing(): Showing;
}

/** Where the article is shown: in the page's own window or in a frame's. */
interface Place {
  readonly document: Document;
  readonly overlay: Overlay;
  readonly watch: PageWatch;
  readonly life: AbortController;
  /** How thoroughly what stands there was read; undefined before anything does. */
  shown: Depth | undefined;
}

/** What was read, and where. */
interface Found {
  readonly where: PageWindow;
  readonly reading: PageReading;
  readonly about: About;
  readonly result: PageResult;
}

/** What is to be known of a reading beside it. */
interface About {
  readonly depth: Depth;
  readonly frame?: string | undefined;
  readonly more?: boolean;
}

export function createSession({
  window,
  within,
  texts,
  read,
  isAlive,
  onFrame = () => {},
  onShowing = () => {},
  dismiss,
}: Surroundings): Session {
  let running: AbortController | undefined;
  let settings: Settings | undefined;
  let place: Place | undefined;
  let watch: PageWatch | undefined;
  /** How often the page was read: a later reading makes an earlier one's answer stale. */
  let turns = 0;

  const stop = () => {
    running?.abort();
    running = undefined;
    place = undefined;
  };

  /** The extension is gone: nothing of this script stays behind but, if a card is open, one line that says so. */
  const retire = () => {
    place?.overlay.retire(texts.t('card_orphaned'));
    stop();
  };

  /** Never rejects: whatever goes wrong on a strange page must not reach its console. */
  const look = async (): Promise<void> => {
    const started = window.performance.now();
    try {
      await readAndShow();
    } catch {
      place?.overlay.clear();
    }
    for (const one of new Set([watch, place?.watch])) one?.took(window.performance.now() - started);
  };

  const readIn = (where: PageWindow): PageReading =>
    readPage(where.document, addressIn(where, window), where === window ? within : undefined, statusIn(where));

  const ask = async (where: PageWindow, reading: PageReading, about: About): Promise<Found | null> => {
    const result = await read(reading.facts, about);
    return result && { where, reading, about, result };
  };

  /** The page's own article or, where it has none, that of a frame; what the page itself has where neither is one. */
  const find = async (): Promise<Found | null> => {
    const reading = readIn(window);
    const more = !within && window.document.querySelector('iframe, frame') !== null;
    const own = await ask(window, reading, { depth: 'quick', more });
    if (!more || !own?.result.analysis.skipped) return own;
    const { open, closed } = findFrames(window);
    for (const frame of open) {
      const other = await ask(frame, readIn(frame), { depth: 'quick', more: true });
      if (other && !other.result.analysis.skipped) return other;
    }
    return await ask(window, reading, { depth: 'quick', frame: closed });
  };

  const readAndShow = async (): Promise<void> => {
    const { signal } = running!;
    if (!isAlive()) return retire();
    const turn = ++turns;
    // Meanwhile the session may have ended, or the page been read again.
    const isStale = () => signal.aborted || turn !== turns;
    const first = await find();
    if (isStale()) return;
    if (!isAlive()) return retire();
    if (!first) return place!.overlay.clear();
    // What stands already is not taken away to come again.
    if (first.result.depth === 'thorough' || place!.shown !== 'thorough') show(first);
    if (first.result.depth === 'thorough') return;
    const { where, reading, about } = first;
    const second = await ask(where, reading, { ...about, depth: 'thorough' });
    if (isStale()) return;
    if (!isAlive()) return retire();
    if (second) show(second);
  };

  const show = ({ where, reading, result }: Found): void => {
    const { analysis, depth, places } = result;
    const map = reading.mapOf(places);
    enter(where);
    if (where !== window) watch!.follow([], []);
    place!.watch.follow(analysis.skipped ? [] : map.roots, map.concealed);
    const { overlay } = place!;
    // Spans of an analysis whose text is not the page's would point anywhere.
    if (!map.text.startsWith(analysis.text)) return overlay.clear();
    overlay.show(
      { ...result, colours: new Map(result.colours), map },
      depth === 'quick' ? sureOnly(settings!) : settings!,
    );
    place!.shown = depth;
  };

  const watchIn = (where: PageWindow, onRewritten: () => void, signal: AbortSignal): PageWatch =>
    watchPage(
      where,
      (node) => place?.overlay.owns(node) ?? false,
      {
        onChange: () => void look(),
        onMove: () => {
          // Another address over the same text: nothing is taken away that is still true.
          if (!place || place.overlay.holds()) return;
          place.shown = undefined;
          place.overlay.clear();
        },
        onTheme: () => place?.overlay.refresh(),
        onRewritten,
      },
      signal,
    );

  /** From now on the article is shown there, and no longer where it was before. */
  const enter = (where: PageWindow): void => {
    if (place?.document === where.document) return;
    place?.life.abort();
    const life = new AbortController();
    const signal = AbortSignal.any([running!.signal, life.signal]);
    const overlay = createOverlay(where, texts, { isAlive, onGone: retire, onShowing, dismiss }, signal);
    const lookAnew = () => {
      life.abort();
      enter(window);
      void look();
    };
    place = {
      document: where.document,
      overlay,
      watch: where === window ? watch! : watchIn(where, lookAnew, signal),
      life,
      shown: undefined,
    };
    if (where === window) return;
    where.addEventListener('scroll', onShowing, { signal, passive: true, capture: true });
    onFrame();
  };

  const start = () => {
    running = new AbortController();
    watch = watchIn(window, startAnew, running.signal);
    enter(window);
  };

  const startAnew = () => {
    stop();
    start();
    void look();
  };

  return {
    run(newSettings) {
      settings = newSettings;
      if (!running) start();
      void look();
    },
    stop,
    jump: (statement) => place?.overlay.jump(statement),
    step: (direction) => place?.overlay.step(direction),
    narrow: (narrowing) => place?.overlay.narrow(narrowing),
    point: (statement) => place?.overlay.point(statement),
    sayView: (view) => place?.overlay.sayView(view),
    showing: () => place?.overlay.showing() ?? { open: null, inView: null, narrowing: null },
  };
}
