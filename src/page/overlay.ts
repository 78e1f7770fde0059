/** What lies over a page that was analysed: highlights, hover, card, bar, jumps. */
import type { Analysis, Span } from '../engine';
import type { Colours } from '../shared/colour-speakers';
import type { Dismissal, Narrowing, PageResult, Showing } from '../shared/messages';
import type { PageView, Settings } from '../shared/settings';
import { statementsInView } from '../shared/shown';
import { createBar } from './bar/bar';
import { barContent } from './bar/bar-content';
import { createCard } from './card/card';
import { cardContent } from './card/card-content';
import { cardView } from './card/card-view';
import { copyText } from './card/copy-text';
import { counterpart } from './counterpart';
import { hitTest, type Hit } from './hover/hit-test';
import { listenForHover } from './hover/hover';
import { bringIntoView, createFlasher } from './paint/jump';
import { marksOf } from './paint/marks';
import { createPainter } from './paint/painter';
import { anchorAt, firstInView, firstLine, nearest, overlaps } from './places';
import { isShadow } from './reader/nodes';
import type { TextMap } from './reader/text-map';
import type { Texts } from './texts';

/** An analysis tied to the page. */
export interface Reading extends Pick<PageResult, 'article' | 'analysis' | 'citations' | 'names'> {
  readonly map: TextMap;
  readonly colours: Colours;
}

export interface Overlay {
  /** Paints anew; an open card stays where its statement still is. */
  show(reading: Reading, settings: Settings): void;
  clear(): void;
  /** True while the painted words stand where they stood. */
  holds(): boolean;
  /** Light and dark may have changed places. */
  refresh(): void;
  /** Scrolls to a statement and flashes it; false where there is none. */
  jump(statement: string): boolean;
  /** To the next or previous statement, round and round, with its card and the focus in it. */
  step(direction: 'next' | 'previous'): void;
  /** Shows these statements alone, with a bar that says so; null shows all again. */
  narrow(narrowing: Narrowing | null): void;
  point(statement: string | null): void;
  /** Says which view the page has now, to who changed it by key. */
  sayView(view: PageView): void;
  showing(): Showing;
  /** Takes everything away but an open card, which says `text` instead. */
  retire(text: string): void;
  owns(node: EventTarget | null): boolean;
}

export interface OverlayLife {
  /** Asked before a card opens: false where the extension is gone, and then `onGone` is called instead. */
  isAlive(): boolean;
  onGone(): void;
  onShowing(): void;
  readonly dismiss: ((dismissal: Dismissal, dismissed: boolean) => void) | undefined;
}

export function createOverlay(
  window: Window & typeof globalThis,
  texts: Texts,
  life: OverlayLife,
  signal: AbortSignal,
): Overlay {
  const { document } = window;
  const painter = createPainter(window);
  const flash = createFlasher(window, painter, signal);
  let reading: Reading | undefined;
  let settings: Settings | undefined;
  let shown: string | null = null;
  let pinned = false;
  /** What the open card says, so that it is left alone where it would say the same. */
  let said = '';
  let anchorOfCard: (() => DOMRect | null) | undefined;
  let narrowing: Narrowing | null = null;
  /** Where stepping goes on from. */
  let last: string | null = null;
  /** Where the reader was before each jump, for the way back. */
  let trail: { readonly statement: string; readonly top: number }[] = [];

  let retired = false;
  // A card that tells that the extension is gone outlives the rest.
  const cardLife = new AbortController();
  const card = createCard(
    window,
    () => {
      shown = null;
      pinned = false;
      painter.setActive([]);
      life.onShowing();
      if (signal.aborted) cardLife.abort();
    },
    cardLife.signal,
  );
  const bar = createBar(window, texts, { step: (direction) => step(direction), end: () => narrow(null) }, signal);
  signal.addEventListener(
    'abort',
    () => {
      painter.clear();
      if (!retired) cardLife.abort();
    },
    { once: true },
  );

  const spansOf = (id: string): readonly Span[] =>
    reading?.analysis.statements.find((statement) => statement.id === id)?.content ?? [];
  const rangesOf = (spans: readonly Span[]): readonly Range[] =>
    reading ? spans.flatMap((span) => [...reading!.map.rangesOf(span), ...reading!.map.echoRangesOf(span)]) : [];
  const firstRange = (spans: readonly Span[]): Range | undefined => rangesOf(spans)[0];
  const rangeOf = (id: string) => firstRange(spansOf(id));
  const only = () => (narrowing ? new Set(narrowing.statements) : undefined);
  /** What stepping goes through: a narrowing is what the reader asked for, whatever the view. */
  const steps = (): readonly string[] =>
    narrowing?.statements ??
    (reading && settings ? statementsInView(reading.analysis, settings).map(({ id }) => id) : []);
  const pageTheme = () => painter.themeAt(document.body ?? document.documentElement);

  const openCard = (id: string, anchor: () => DOMRect | null, focus: boolean, pin: boolean): void => {
    if (!life.isAlive()) return life.onGone();
    const content = reading && settings && cardContent(reading.analysis, reading.colours, settings, id);
    const element = rangeOf(id)?.startContainer.parentElement;
    if (!content || !settings || !element) return;
    mend();
    const look = { theme: painter.themeAt(element), palette: settings.palette };
    const { speaker } = content;
    const at = reading!.analysis.statements.findIndex((one) => one.id === id);
    const name = life.dismiss && reading!.names[at];
    painter.setActive(content.spans);
    const says = JSON.stringify([content, look, name, narrowing]);
    if (id === shown && says === said && anchor === anchorOfCard) return;
    said = says;
    const view = cardView(content, look, texts, {
      close: card.close,
      goTo: (to) => leave(id, () => goTo(to)),
      showMention: (span) => leave(id, () => showSpans([span])),
      back: trail.length > 0 ? back : undefined,
      only: speaker && !narrowing ? () => narrow({ label: speaker.name, statements: content.place.all }) : undefined,
      citation: reading!.citations[at] ?? '',
      copy: (text) => copyText(window, text),
      wrong: name ? { ...name, hide: (hidden) => life.dismiss?.(name.dismissal, hidden) } : undefined,
    });
    anchorOfCard = anchor;
    card.open(view, anchor, focus);
    shown = id;
    last = id;
    pinned = pin;
    showBar();
    life.onShowing();
  };

  const showSpans = (spans: readonly Span[]): Range | undefined => {
    const range = firstRange(spans);
    if (!range) return undefined;
    bringIntoView(window, range);
    flash(spans);
    return range;
  };

  /** From a button of the card or a command: the card opens at the statement and has the focus. */
  const goTo = (id: string): void => {
    const range = showSpans(spansOf(id));
    if (range) openCard(id, anchorAt(window, range, firstLine(range)), true, true);
  };

  /** Goes somewhere else from a statement's card and keeps the way back. Where the card is lost on the way, it opens there once more. */
  const leave = (from: string, go: () => void): void => {
    trail.push({ statement: from, top: window.scrollY });
    go();
  };

  const back = (): void => {
    const place = trail.pop();
    if (!place) return;
    window.scrollTo({ top: place.top, behavior: 'instant' });
    goTo(place.statement);
  };

  const openAt = ({ statement, box }: Hit, pin: boolean): void => {
    trail = [];
    const range = rangesOf(spansOf(statement)).find((one) => overlaps(one.getBoundingClientRect(), box));
    openCard(statement, range ? anchorAt(window, range, box) : () => box, false, pin);
  };

  const step = (direction: 'next' | 'previous'): void => {
    const ids = steps();
    const at = last === null ? -1 : ids.indexOf(last);
    const next =
      at < 0 ? nearest(window, ids, direction, rangeOf) : ids.at((at + (direction === 'next' ? 1 : -1)) % ids.length);
    trail = [];
    if (next !== undefined) goTo(next);
  };

  const narrow = (to: Narrowing | null): void => {
    if (!reading) return;
    narrowing = to;
    card.close();
    paint();
    showBar();
    life.onShowing();
  };

  const showBar = (): void => {
    if (!narrowing || !reading || !settings) return bar.hide();
    bar.show(
      barContent(reading.analysis, reading.colours, narrowing, last, { theme: pageTheme(), palette: settings.palette }),
    );
  };

  /** A page may take the highlights for its own, and says nothing of it; they come back as soon as the reader does anything. */
  const mend = () => {
    if (!painter.intact()) paint();
  };
  window.addEventListener('scroll', mend, { signal, passive: true });
  window.addEventListener('focus', mend, { signal });
  document.addEventListener('visibilitychange', mend, { signal });

  const hitAt = (x: number, y: number) => {
    mend();
    return hitTest(document, painter, x, y, shadowRootsOf(reading?.map));
  };

  listenForHover(
    window,
    {
      hitAt,
      open: openAt,
      close: card.close,
      escape: () => narrowing && narrow(null),
      get byPointing() {
        return settings?.cardOn === 'pointing';
      },
      get shown() {
        return shown;
      },
      get pinned() {
        return pinned;
      },
      owns: (event) => card.owns(event.target) || bar.owns(event.target),
    },
    signal,
  );

  /**
   * What the reader is at goes on where its statement still is: in the same text by its place, since a second reading may draw its borders
   * elsewhere, else by its id.
   */
  const goOn = (to: Analysis, isSameText: boolean) => {
    const byId = new Map((isSameText ? reading!.analysis : to).statements.map((one) => [one.id, one]));
    const idIn = (id: string | null) => {
      const one = byId.get(id ?? '');
      return isSameText ? counterpart(one, to) : one?.id;
    };
    const now = idIn(shown);
    if (now === undefined) card.close();
    else shown = now;
    last = idIn(last) ?? null;
    trail = trail.flatMap((place) => {
      const statement = idIn(place.statement);
      return statement === undefined ? [] : [{ ...place, statement }];
    });
    const left = narrowing?.statements.flatMap((id) => idIn(id) ?? []) ?? [];
    narrowing = narrowing && left.length > 0 ? { ...narrowing, statements: left } : null;
  };

  const paint = () => {
    if (!reading || !settings) return;
    const marks = marksOf(
      reading.analysis,
      reading.colours,
      narrowing ? { ...settings, view: 'all' } : settings,
      only(),
    );
    painter.paint(reading.map, marks, settings.palette);
  };
  // Paper stays as the page made it, unless the reader wants the highlights there too.
  window.addEventListener('beforeprint', () => settings?.print || painter.clear(), { signal });
  window.addEventListener('afterprint', paint, { signal });

  return {
    show(newReading, newSettings) {
      const viewChanged = settings !== undefined && settings.view !== newSettings.view;
      goOn(newReading.analysis, reading?.article === newReading.article);
      reading = newReading;
      settings = newSettings;
      if (viewChanged) {
        narrowing = null;
        card.close();
      }
      paint();
      showBar();
      if (shown !== null && anchorOfCard) openCard(shown, anchorOfCard, card.hasFocus, pinned);
      life.onShowing();
    },
    clear() {
      card.close();
      painter.clear();
      bar.hide();
      reading = undefined;
      narrowing = null;
      last = null;
    },
    holds: () => painter.holds(),
    refresh() {
      if (painter.themeChanged()) paint();
    },
    jump: (id) => {
      last = id;
      const found = showSpans(spansOf(id)) !== undefined;
      showBar();
      return found;
    },
    step,
    narrow,
    point(id) {
      if (shown === null) painter.setActive(id === null ? [] : spansOf(id));
    },
    sayView: (view) => bar.say(texts.t(`view_said_${view}`), pageTheme()),
    showing: () => ({ open: shown, inView: firstInView(window, steps(), rangeOf), narrowing }),
    retire(text) {
      retired = card.isOpen;
      card.tell(text, texts);
    },
    owns: (target) => card.owns(target) || bar.owns(target),
  };
}

function shadowRootsOf(map: TextMap | undefined): ShadowRoot[] {
  return (map?.roots ?? []).map((root) => root.getRootNode()).filter(isShadow);
}
