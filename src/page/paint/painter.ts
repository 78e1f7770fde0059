/**
 * Paints marks over the page with the CSS Custom Highlight API: no element of the page is touched.
 * Inside open shadow roots Chromium paints, since highlight styles are inherited from the host; Firefox wants the rules inside the root, so
 * there the card works and the colour is missing.
 */
import type { Span } from '../../engine';
import { speakerColour, type Theme } from '../../shared/palette';
import type { Settings } from '../../shared/settings';
import type { Piece, TextMap } from '../reader/text-map';
import { activeName, fillName, flashName, lineName } from './highlight-names';
import type { Mark } from './marks';
import { changeTo, createLayers, type Layer } from './layers';
import { createGroundFinder } from './page-theme';

/** Where highlights overlap, the higher is drawn later. */
const PRIORITY = { fill: 0, line: 1, active: 2, flash: 3 };

/** How many elements are asked whether their theme changed. */
const MOST_THEMES = 40;

/** Part of a text node that is painted as a statement. */
export interface PaintedPiece extends Piece {
  readonly statement: string;
}

interface Painted {
  readonly highlight: Highlight;
  readonly ranges: readonly Range[];
}

export interface Painter {
  /** Instead of what was painted before. What stands where it stood is not touched. */
  paint(map: TextMap, marks: readonly Mark[], palette: Settings['palette']): void;
  /** Sets off some text, such as the statement whose card is open; an empty list ends it. */
  setActive(spans: readonly Span[]): void;
  setFlash(spans: readonly Span[]): void;
  /** Takes all highlights away. */
  clear(): void;
  /** True where light and dark have changed places behind painted text. */
  themeChanged(): boolean;
  /** True while the painted words stand where they stood. */
  holds(): boolean;
  /** False where the page has cleared or replaced our highlights. */
  intact(): boolean;
  piecesIn(node: Node): readonly PaintedPiece[];
  themeAt(element: Element): Theme;
}

export function createPainter(window: Window & typeof globalThis): Painter {
  // Firefox lets a content script set and get highlights, but list neither them nor their ranges: what we registered is kept here.
  const painted = new Map<string, Painted>();
  let pieces = new Map<Node, PaintedPiece[]>();
  let map: TextMap | undefined;
  /** The painted words as they stood when they were painted. */
  let words = '';
  let ground = createGroundFinder(window);
  /** Some of the elements with painted text and their themes: a page changes its theme everywhere or in whole parts. */
  const themes = new Map<Element, Theme>();

  const registry = window.CSS.highlights;
  const put = (name: string, { priority, ranges }: Layer) => {
    const before = painted.get(name);
    const isOurs = before !== undefined && registry.get(name) === before.highlight;
    const { highlight, ranges: standing } = isOurs ? before : { highlight: new window.Highlight(), ranges: [] };
    highlight.priority = priority;
    painted.set(name, { highlight, ranges: changeTo(highlight, standing, ranges) });
    if (!isOurs) registry.set(name, highlight);
  };
  const remove = (name: string) => {
    if (painted.delete(name)) registry.delete(name);
  };
  const clear = () => {
    for (const name of painted.keys()) remove(name);
    pieces = new Map();
    words = '';
    themes.clear();
  };
  const readWords = () =>
    [...pieces.values()]
      .flat()
      .map(({ node, start, end }) => (node.isConnected ? node.data.slice(start, end) : ''))
      .join(' ');
  const placesOf = (span: Span) => (map ? [...map.rangesOf(span), ...map.echoRangesOf(span)] : []);
  const themeOf = (range: Range): Theme => {
    const element = range.startContainer.parentElement;
    const theme = element ? ground.themeOf(element) : 'light';
    if (element && themes.size < MOST_THEMES) themes.set(element, theme);
    return theme;
  };
  const setLayer = (name: (theme: Theme) => string, priority: number, spans: readonly Span[]) => {
    remove(name('light'));
    remove(name('dark'));
    const layers = createLayers();
    for (const range of spans.flatMap(placesOf)) layers.add(name(themeOf(range)), priority, range);
    for (const [name, layer] of layers.all) put(name, layer);
  };

  return {
    paint(newMap, marks, palette) {
      pieces = new Map();
      themes.clear();
      map = newMap;
      const layers = createLayers();
      ground = createGroundFinder(window);
      const forced = window.matchMedia('(forced-colors: active)').matches;
      for (const { statement, span, colour, pattern, filled, lined } of marks) {
        const places = [...newMap.piecesOf(span), ...newMap.echoPiecesOf(span)];
        const elements = new Set(places.flatMap(({ node }) => node.parentElement ?? []));
        for (const range of placesOf(span)) {
          const theme = themeOf(range);
          const look = { theme, palette, index: colour };
          const { fill } = speakerColour(colour, theme, palette);
          // With forced colours a second highlight at the same words would only make Chromium's own ground darker.
          const fills = filled && !forced && [...elements].every((element) => ground.staysReadable(element, fill));
          if (fills) layers.add(fillName(look), PRIORITY.fill, range);
          if (lined || !fills) layers.add(lineName(look, pattern), PRIORITY.line, range);
        }
        for (const piece of places) {
          const others = pieces.get(piece.node);
          if (others) others.push({ ...piece, statement });
          else pieces.set(piece.node, [{ ...piece, statement }]);
        }
      }
      for (const name of painted.keys()) if (!layers.all.has(name)) remove(name);
      for (const [name, layer] of layers.all) put(name, layer);
      words = readWords();
    },
    setActive: (spans) => setLayer(activeName, PRIORITY.active, spans),
    setFlash: (spans) => setLayer(flashName, PRIORITY.flash, spans),
    clear,
    themeChanged() {
      const now = createGroundFinder(window);
      return [...themes].some(([element, theme]) => element.isConnected && now.themeOf(element) !== theme);
    },
    holds: () => readWords() === words,
    intact: () => [...painted].every(([name, { highlight }]) => registry.get(name) === highlight),
    piecesIn: (node) => pieces.get(node) ?? [],
    themeAt: (element) => ground.themeOf(element),
  };
}
