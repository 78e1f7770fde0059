/** What lies over a page that was analysed: highlights, hover, card, jumps. */
import type { Analysis, Span } from '../engine';
import type { Settings } from '../shared/settings';
import { shownStatements } from '../shared/shown';
import type { TextMap } from './reader/text-map';
import { createCard } from './card/card';
import { cardContent } from './card/card-content';
import { cardView } from './card/card-view';
import { copyText } from './card/copy-text';
import { hitTest, type Hit } from './hover/hit-test';
import { listenForHover } from './hover/hover';
import { bringIntoView, createFlasher } from './paint/jump';
import { marksOf } from './paint/marks';
import { createPainter } from './paint/painter';
import type { Texts } from './texts';

/** Share of the window's height: longer text than that may be covered by its own card. */
const CLEAR = 0.3;

/** An analysis tied to the page. */
export interface Reading {
  readonly analysis: Analysis;
  readonly map: TextMap;
}

export interface Overlay {
  /** Paints anew; an open card stays where its statement still is. */
  show(reading: Reading, settings: Settings): void;
  clear(): void;
  /** Light and dark may have changed places. */
  refresh(): void;
  /** Scrolls to a statement and flashes it; false where there is none. */
  jump(statement: string): boolean;
  /** To the next or previous statement, round and round, with its card and the focus in it. */
  step(direction: 'next' | 'previous'): void;
  /** Takes everything away but an open card, which says `text` instead. */
  retire(text: string): void;
  owns(node: EventTarget | null): boolean;
}

/** `isAlive` is asked before a card opens: false where the extension is gone, and then `onGone` is called instead. */
export function createOverlay(
  window: Window & typeof globalThis,
  texts: Texts,
  life: { isAlive(): boolean; onGone(): void },
  signal: AbortSignal,
): Overlay {
  const { document } = window;
  const painter = createPainter(window);
  const flash = createFlasher(window, painter, signal);
  let reading: Reading | undefined;
  let settings: Settings | undefined;
  let shown: string | null = null;
  let pinned = false;
  /** Where stepping goes on from. */
  let last: string | null = null;

  let retired = false;
  // A card that tells that the extension is gone outlives the rest.
  const cardLife = new AbortController();
  const card = createCard(
    window,
    () => {
      shown = null;
      pinned = false;
      painter.setActive([]);
      if (signal.aborted) cardLife.abort();
    },
    cardLife.signal,
  );
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
  const painted = () => (reading && settings ? shownStatements(reading.analysis, settings) : []);

  const openCard = (id: string, anchor: () => DOMRect | null, focus: boolean, pin: boolean): void => {
    if (!life.isAlive()) return life.onGone();
    const content = reading && settings && cardContent(reading.analysis, settings, id);
    const element = firstRange(spansOf(id))?.startContainer.parentElement;
    if (!content || !settings || !element) return;
    if (!painter.intact()) paint();
    const look = { theme: painter.themeAt(element), palette: settings.palette };
    const view = cardView(content, look, texts, {
      close: card.close,
      goTo,
      showMention: (span) => showSpans([span]),
      copy: (text) => copyText(window, text),
    });
    card.open(view, anchor, focus);
    shown = id;
    last = id;
    pinned = pin;
    painter.setActive(content.spans);
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
    if (range) openCard(id, anchorAt(range, firstLine(range)), true, true);
  };

  const openAt = ({ statement, box }: Hit, pin: boolean): void => {
    const range = rangesOf(spansOf(statement)).find((one) => overlaps(one.getBoundingClientRect(), box));
    openCard(statement, range ? anchorAt(range, box) : () => box, false, pin);
  };

  /** Beside one line of some text, clear of the rest of it where that is short; moves along when the page scrolls. */
  const anchorAt = (range: Range, line: DOMRect) => {
    const start = range.getBoundingClientRect();
    return (): DOMRect | null => {
      const now = range.getBoundingClientRect();
      const left = line.left + now.left - start.left;
      if (now.height <= window.innerHeight * CLEAR)
        return inWindow(window, new DOMRect(left, now.top, line.width, now.height));
      return inWindow(window, new DOMRect(left, line.top + now.top - start.top, line.width, line.height));
    };
  };

  const hitAt = (x: number, y: number) => hitTest(document, painter, x, y, shadowRootsOf(reading?.map));

  listenForHover(
    window,
    {
      hitAt,
      open: openAt,
      close: card.close,
      get shown() {
        return shown;
      },
      get pinned() {
        return pinned;
      },
      owns: (event) => card.owns(event.target),
    },
    signal,
  );

  const paint = () => {
    if (!reading || !settings) return;
    painter.paint(reading.map, settings.highlights ? marksOf(reading.analysis, settings) : [], settings);
  };

  return {
    show(newReading, newSettings) {
      const same = reading?.analysis.statements === newReading.analysis.statements;
      reading = newReading;
      settings = newSettings;
      if (!same || !settings.highlights) {
        card.close();
        last = null;
      }
      paint();
    },
    clear() {
      card.close();
      painter.clear();
      reading = undefined;
      last = null;
    },
    refresh: paint,
    jump: (id) => {
      last = id;
      return showSpans(spansOf(id)) !== undefined;
    },
    step(direction) {
      const ids = painted().map(({ id }) => id);
      const at = last === null ? -1 : ids.indexOf(last);
      const next =
        at < 0
          ? nearest(window, ids, direction, (id) => firstRange(spansOf(id)))
          : ids.at((at + (direction === 'next' ? 1 : -1)) % ids.length);
      if (next !== undefined) goTo(next);
    },
    retire(text) {
      retired = card.isOpen;
      card.tell(text, texts);
    },
    owns: card.owns,
  };
}

function firstLine(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

const overlaps = (a: DOMRect, b: DOMRect) =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** The box, or null where it is scrolled out of the window or gone. */
function inWindow(window: Window, box: DOMRect): DOMRect | null {
  const gone = box.width === 0 && box.height === 0;
  return gone || box.bottom < 0 || box.top > window.innerHeight ? null : box;
}

/** The first statement from the top of the window down, or the last above it. */
function nearest(
  window: Window,
  ids: readonly string[],
  direction: 'next' | 'previous',
  rangeOf: (id: string) => Range | undefined,
): string | undefined {
  const topOf = (id: string) => rangeOf(id)?.getBoundingClientRect().top ?? Number.NaN;
  if (direction === 'next') return ids.find((id) => topOf(id) >= 0) ?? ids[0];
  return ids.findLast((id) => topOf(id) < window.innerHeight / 2) ?? ids.at(-1);
}

function shadowRootsOf(map: TextMap | undefined): ShadowRoot[] {
  return (map?.roots ?? []).map((root) => root.getRootNode()).filter((root) => root instanceof ShadowRoot);
}
