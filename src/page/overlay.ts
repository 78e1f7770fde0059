/** What lies over a page that was analysed: highlights, hover, card, bar, jumps. */
import type { Span } from '../engine';
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
import { leaveByTab } from './card/leave-by-tab';
import { scrollByKeys } from './card/scroll-by-keys';
import { hitTest, type Hit } from './hover/hit-test';
import { listenForHover } from './hover/hover';
import { bringIntoView, createFlasher } from './paint/jump';
import { marksOf } from './paint/marks';
import { createPainter } from './paint/painter';
import { anchorAt, firstInView, firstLine, nearest, overlaps } from './places';
import { shadowRootsOf } from './reader/nodes';
import { NOWHERE, placeIn, stepFrom, withCardAt, withoutCard } from './reader-place';
import type { TextMap } from './reader/text-map';
import type { Texts } from './texts';

/** An analysis tied to the page. */
export interface Reading extends Pick<PageResult, 'article' | 'analysis' | 'cards'> {
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
  let place = NOWHERE;
  /** What the open card says, so that it is left alone where it would say the same. */
  let said = '';
  let anchorOfCard: (() => DOMRect | null) | undefined;
  let retired = false;
  // A card that tells that the extension is gone outlives the rest.
  const cardLife = new AbortController();
  const card = createCard(
    window,
    () => {
      place = withoutCard(place);
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
  /** What stepping goes through: a narrowing is what the reader asked for, whatever the view. */
  const steps = (): readonly string[] =>
    place.narrowing?.statements ??
    (reading && settings ? statementsInView(reading.analysis, settings).map(({ id }) => id) : []);
  const pageTheme = () => painter.themeAt(document.body ?? document.documentElement);

  const openCard = (id: string, anchor: () => DOMRect | null, focus: boolean, pin: boolean): void => {
    if (!life.isAlive()) return life.onGone();
    const content = reading && settings && cardContent(reading, settings, id);
    const element = rangeOf(id)?.startContainer.parentElement;
    if (!content || !settings || !element) return;
    mend();
    const look = { theme: painter.themeAt(element), palette: settings.palette };
    const { speaker } = content;
    const at = reading!.analysis.statements.findIndex((one) => one.id === id);
    const facts = reading!.cards[at];
    const name = life.dismiss && facts?.given;
    painter.setActive(content.spans);
    const says = JSON.stringify([content, look, name, place.narrowing]);
    if (id === place.shown && says === said && anchor === anchorOfCard) return;
    said = says;
    const view = cardView(content, look, texts, {
      close: card.close,
      goTo: (to) => leave(id, () => goTo(to)),
      showMention: (span) => leave(id, () => showSpans([span])),
      back: place.trail.length > 0 ? back : undefined,
      only:
        speaker && !place.narrowing ? () => narrow({ label: speaker.name, statements: content.place.all }) : undefined,
      citation: facts?.citation ?? '',
      copy: (text) => copyText(window, text),
      wrong: name ? { ...name, hide: (hidden) => life.dismiss?.(name.dismissal, hidden) } : undefined,
    });
    scrollByKeys(view);
    leaveByTab(view, () => rangeOf(id)?.startContainer, card.close);
    anchorOfCard = anchor;
    place = withCardAt(place, id, pin);
    // Where its place is gone the card closes at once.
    card.open(view, anchor, focus);
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

  const anchorOf = (id: string): (() => DOMRect | null) | undefined => {
    const pieces = rangesOf(spansOf(id));
    return pieces[0] && anchorAt(window, pieces[0], firstLine(pieces[0]), pieces);
  };

  /** From a button of the card or a command: the card opens at the statement and has the focus. */
  const goTo = (id: string): void => {
    showSpans(spansOf(id));
    const anchor = anchorOf(id);
    if (anchor) openCard(id, anchor, true, true);
  };

  /** Goes somewhere else from a statement's card and keeps the way back. Where the card is lost on the way, it opens there once more. */
  const leave = (from: string, go: () => void): void => {
    place = { ...place, trail: [...place.trail, { statement: from, top: window.scrollY }] };
    go();
  };

  const back = (): void => {
    const stop = place.trail.at(-1);
    if (!stop) return;
    place = { ...place, trail: place.trail.slice(0, -1) };
    window.scrollTo({ top: stop.top, behavior: 'instant' });
    goTo(stop.statement);
  };

  const openAt = ({ statement, box }: Hit, pin: boolean): void => {
    place = { ...place, trail: [] };
    const pieces = rangesOf(spansOf(statement));
    const range = pieces.find((one) => overlaps(one.getBoundingClientRect(), box));
    openCard(statement, range ? anchorAt(window, range, box, pieces) : () => box, false, pin);
  };

  const step = (direction: 'next' | 'previous'): void => {
    const ids = steps();
    const next = stepFrom(place, ids, direction) ?? nearest(window, ids, direction, rangeOf);
    place = { ...place, trail: [] };
    if (next !== undefined) goTo(next);
  };

  const narrow = (to: Narrowing | null): void => {
    if (!reading) return;
    place = { ...place, narrowing: to };
    card.close();
    paint();
    showBar();
    life.onShowing();
  };

  const showBar = (): void => {
    const { narrowing, last } = place;
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
    return hitTest(document, painter, x, y, shadowRootsOf(reading?.map.roots ?? []));
  };

  listenForHover(
    window,
    {
      hitAt,
      open: openAt,
      close: card.close,
      escape: () => place.narrowing && narrow(null),
      get byPointing() {
        return settings?.cardOn === 'pointing';
      },
      get shown() {
        return place.shown;
      },
      get pinned() {
        return place.pinned;
      },
      owns: (event) => card.owns(event.target) || bar.owns(event.target),
    },
    signal,
  );

  const paint = () => {
    if (!reading || !settings) return;
    const { narrowing } = place;
    const marks = narrowing
      ? marksOf(reading.analysis, reading.colours, { ...settings, view: 'all' }, new Set(narrowing.statements))
      : marksOf(reading.analysis, reading.colours, settings);
    painter.paint(reading.map, marks, settings.palette);
  };
  // Paper stays as the page made it, unless the reader wants the highlights there too.
  window.addEventListener('beforeprint', () => settings?.print || painter.clear(), { signal });
  window.addEventListener('afterprint', paint, { signal });

  return {
    show(newReading, newSettings) {
      const viewChanged = settings !== undefined && settings.view !== newSettings.view;
      const before = reading?.article === newReading.article ? reading.analysis : undefined;
      const there = placeIn(newReading.analysis, place, before);
      if (there.shown === null) card.close();
      place = there;
      reading = newReading;
      settings = newSettings;
      if (viewChanged) {
        place = { ...place, narrowing: null };
        card.close();
      }
      paint();
      showBar();
      if (place.shown !== null) {
        // The page may have drawn the words anew.
        const anchor = anchorOfCard?.() ? anchorOfCard : anchorOf(place.shown);
        if (anchor) openCard(place.shown, anchor, card.hasFocus, place.pinned);
      }
      life.onShowing();
    },
    clear() {
      card.close();
      painter.clear();
      bar.hide();
      reading = undefined;
      place = { ...place, narrowing: null, last: null };
    },
    holds: () => painter.holds(),
    refresh() {
      if (painter.themeChanged()) paint();
    },
    jump: (id) => {
      place = { ...place, last: id };
      const found = showSpans(spansOf(id)) !== undefined;
      showBar();
      return found;
    },
    step,
    narrow,
    point(id) {
      if (place.shown === null) painter.setActive(id === null ? [] : spansOf(id));
    },
    sayView: (view) => bar.say(texts.t(`view_said_${view}`), pageTheme()),
    showing: () => ({
      open: place.shown,
      inView: firstInView(window, steps(), rangeOf),
      narrowing: place.narrowing,
    }),
    retire(text) {
      retired = card.isOpen;
      card.tell(text, texts);
    },
    owns: (target) => card.owns(target) || bar.owns(target),
  };
}
