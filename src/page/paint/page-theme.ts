/**
 * Whether text stands on a light or a dark ground, as the page really looks: sites have dark pages for readers with a light system and dark
 * boxes on light pages, so the system's setting tells nothing.
 */
import type { Theme } from '../../shared/palette';
import { isShadow } from '../reader/nodes';

/** Linear-light components and opacity, each 0 to 1. `luminance` as in WCAG 2. */
interface Ground {
  readonly luminance: number;
  readonly alpha: number;
}

/** Luminance at which black and white text have the same contrast (WCAG 2). */
const MIDDLE = 0.179;
/** Text of this luminance is hard to read on anything light. */
const LIGHT_INK = 0.4;
/** Layers above this opacity hide what is below. */
const OPAQUE = 0.98;

/** What stands behind the text of a page's elements. Answers are kept, so make a new one when the page may have changed. */
export interface GroundFinder {
  themeOf(element: Element): Theme;
  /** False where text of the element that can be read on its own ground ({@link READABLE}) could not be read on `fill`, `#rrggbb`. */
  staysReadable(element: Element, fill: string): boolean;
}

/** Contrast that WCAG 2 asks of text (1.4.3). */
const READABLE = 4.5;

export function createGroundFinder(window: Window): GroundFinder {
  const known = new Map<Element, number | null>();
  const inks = new Map<Element, number | null>();

  const inkOf = (element: Element): number | null => {
    const kept = inks.get(element);
    if (kept !== undefined) return kept;
    const ink = readColour(window.getComputedStyle(element).color)?.luminance ?? null;
    inks.set(element, ink);
    return ink;
  };

  /** Luminance behind an element, or null where a picture or gradient makes it unknowable. */
  const behind = (element: Element): number | null => {
    const kept = known.get(element);
    if (kept !== undefined) return kept;
    const style = window.getComputedStyle(element);
    const ground = readColour(style.backgroundColor);
    const parent = parentOf(element);
    let luminance: number | null;
    if (ground && ground.alpha >= OPAQUE && style.backgroundImage === 'none') luminance = ground.luminance;
    else if (style.backgroundImage !== 'none') luminance = null;
    else {
      const below = parent ? behind(parent) : canvas(window, style);
      luminance = below === null || !ground ? below : ground.luminance * ground.alpha + below * (1 - ground.alpha);
    }
    known.set(element, luminance);
    return luminance;
  };

  return {
    themeOf(element) {
      const luminance = behind(element);
      if (luminance !== null) return luminance < MIDDLE ? 'dark' : 'light';
      // Publishers see to it that the text can be read on its picture: light text stands on something dark.
      const ink = inkOf(element);
      return ink !== null && ink > LIGHT_INK ? 'dark' : 'light';
    },
    staysReadable(element, fill) {
      const ink = inkOf(element);
      if (ink === null || contrast(ink, luminanceOfHex(fill)) >= READABLE) return true;
      const ground = behind(element);
      return ground !== null && contrast(ink, ground) < READABLE;
    },
  };
}

/** WCAG 2 contrast of two luminances, 1 to 21. */
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

function luminanceOfHex(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  return luminanceOf((value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255);
}

/** Slots and shadow roots are passed through: what is painted behind is the host's ground. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadow(root) ? root.host : null;
}

/** The browser's own ground, where the page paints none. */
function canvas(window: Window, rootStyle: CSSStyleDeclaration): number {
  const scheme = rootStyle.colorScheme;
  const dark =
    scheme.includes('dark') && (!scheme.includes('light') || window.matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 0.01 : 1;
}

const NUMBER = /-?[\d.]+(?:e-?\d+)?%?/g;

/** Reads a computed colour: `rgb()`, `color(srgb …)`, and of the perceptual ones their lightness. Null where it is none of these. */
export function readColour(colour: string): Ground | null {
  const open = colour.indexOf('(');
  const space = open < 0 ? '' : colour.slice(0, open);
  const numbers = (colour.slice(open).match(NUMBER) ?? []).map((text) =>
    text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text),
  );
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (numbers.length < 3) return null;
  switch (space) {
    case 'rgb':
    case 'rgba':
      return { luminance: luminanceOf(a / 255, b / 255, c / 255), alpha };
    case 'color':
      return { luminance: luminanceOf(a, b, c), alpha };
    case 'oklab':
    case 'oklch':
      return { luminance: a ** 3, alpha };
    case 'lab':
    case 'lch':
      return { luminance: ((a + 16) / 116) ** 3, alpha };
    default:
      return null;
  }
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const luminanceOf = (r: number, g: number, b: number) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
