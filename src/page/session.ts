/** The life of Sayso on one page: read, have it analysed, show, and keep up with the page. */
import type { Analysis, Article } from '../engine';
import { contradictionKey } from '../shared/contradiction-key';
import { withoutHiddenNames } from '../shared/hidden-names';
import type { Dismissal, Narrowing, Showing } from '../shared/messages';
import type { PageView, Settings } from '../shared/settings';
import type { ArticleChoice } from '../article/choose-article';
import type { PageFacts } from '../article/page-facts';
import { readPage } from './reader/read-page';
import { createOverlay, type Overlay } from './overlay';
import type { Texts } from './texts';
import { watchPage, type PageWatch } from './watch/watch-page';

export interface Surroundings {
  readonly window: Window & typeof globalThis;
  /** The only element to read; the whole page where absent. */
  readonly within?: Element;
  readonly texts: Texts;
  /** Tells which part of the page is its article; null where nobody answers. Never rejects. */
  readonly choose: (facts: PageFacts) => Promise<ArticleChoice | null>;
  /** Null where no analysis could be had; then the page is left as it is. Never rejects. */
  readonly analyse: (article: Article) => Promise<Analysis | null>;
  /** False once the extension was updated or removed and this script is left over. */
  readonly isAlive: () => boolean;
  /** The card came or went, or the page shows another part of its statements. */
  readonly onShowing?: () => void;
  /** Hides a name that is wrong, or shows it again; absent where nothing can be kept. */
  readonly dismiss?: (dismissal: Dismissal, dismissed: boolean) => void;
  /** Of Sayso, for reports. */
  readonly version?: string;
}

export interface Session {
  /** Starts, or applies other settings. `dismissed` has the keys of contradictions that the reader called none. */
  run(settings: Settings, dismissed?: readonly string[]): void;
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

export function createSession({
  window,
  within,
  texts,
  choose,
  analyse,
  isAlive,
  onShowing = () => {},
  dismiss,
  version = '',
}: Surroundings): Session {
  let running: AbortController | undefined;
  let settings: Settings | undefined;
  let dismissed: readonly string[] = [];
  let overlay: Overlay | undefined;
  let watch: PageWatch | undefined;
  let analysis: Analysis | null = null;
  /** What the analysis was made from; undefined before the first. */
  let read: string | undefined;
  /** How often the page was read: a later reading makes an earlier one's answer stale. */
  let turns = 0;

  const stop = () => {
    running?.abort();
    running = undefined;
    overlay = undefined;
    analysis = null;
    read = undefined;
  };

  /** The extension is gone: nothing of this script stays behind but, if a card is open, one line that says so. */
  const retire = () => {
    overlay?.retire(texts.t('card_orphaned'));
    stop();
  };

  /** Never rejects: whatever goes wrong on a strange page must not reach its console. */
  const look = async (): Promise<void> => {
    try {
      await readAndShow();
    } catch {
      overlay?.clear();
    }
  };

  const readAndShow = async (): Promise<void> => {
    const { signal } = running!;
    if (!isAlive()) return retire();
    const reading = readPage(window.document, window.location.href, within);
    const turn = ++turns;
    const choice = await choose(reading.facts);
    // Meanwhile the session may have ended, or the page been read again.
    if (signal.aborted || turn !== turns) return;
    if (!isAlive()) return retire();
    if (!choice) return overlay!.clear();
    const { article, places } = choice;
    const map = reading.mapOf(places);
    watch!.follow(article.skipped ? [] : map.roots, map.concealed);
    const key = `${article.skipped ?? ''} ${article.url} ${map.text}`;
    if (key !== read) {
      read = key;
      const answer = await analyse(article);
      if (signal.aborted || read !== key) return;
      if (!isAlive()) return retire();
      analysis = answer;
      // Asked again when there is the next reason to.
      if (!answer) read = undefined;
    }
    // Spans of an analysis whose text is not the page's would point anywhere.
    if (!analysis || !map.text.startsWith(analysis.text)) overlay!.clear();
    else overlay!.show({ analysis: asWanted(analysis, dismissed), map, source: analysis, dismissed }, settings!);
  };

  const start = () => {
    running = new AbortController();
    const { signal } = running;
    overlay = createOverlay(window, texts, { isAlive, onGone: retire, onShowing, dismiss, version }, signal);
    watch = watchPage(
      window,
      (node) => overlay?.owns(node) ?? false,
      {
        onChange: () => void look(),
        onMove: () => overlay?.clear(),
        onTheme: () => overlay?.refresh(),
        onRewritten: () => {
          stop();
          start();
          void look();
        },
      },
      signal,
    );
  };

  return {
    run(newSettings, newDismissed = []) {
      settings = newSettings;
      dismissed = newDismissed;
      if (!running) start();
      void look();
    },
    stop,
    jump: (statement) => overlay?.jump(statement),
    step: (direction) => overlay?.step(direction),
    narrow: (narrowing) => overlay?.narrow(narrowing),
    point: (statement) => overlay?.point(statement),
    sayView: (view) => overlay?.sayView(view),
    showing: () => overlay?.showing() ?? { open: null, inView: null, narrowing: null },
  };
}

function asWanted(analysis: Analysis, dismissed: readonly string[]): Analysis {
  const contradictions = analysis.contradictions.filter(
    (contradiction) => !dismissed.includes(contradictionKey(analysis, contradiction)),
  );
  return { ...withoutHiddenNames(analysis, dismissed), contradictions };
}
