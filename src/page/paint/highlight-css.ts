/**
 * The style sheet that the manifest gives to every page: one rule a look. A static file, because only the browser's own injection paints under
 * any content security policy. A test keeps `src/content/highlight.css` equal to this.
 */
import { COLOUR_COUNT, speakerColour, type Theme } from '../../shared/palette';
import {
  activeName,
  fillName,
  flashName,
  LINE_PATTERNS,
  lineName,
  type HighlightColour,
  type LinePattern,
} from './highlight-names';

/** A see-through layer over whatever fill is there, so that one rule serves all colours. */
export const ACTIVE_LAYER: Readonly<Record<Theme, string>> = { light: '#00000014', dark: '#ffffff1f' };
export const FLASH: Readonly<Record<Theme, { readonly ground: string; readonly ink: string }>> = {
  light: { ground: '#ffdf6b', ink: '#1c1a12' },
  dark: { ground: '#665000', ink: '#fffaf0' },
};

/**
 * With forced colours lines alone are calmer. Chromium fills every highlight with the system's colours whatever is told here, and takes their ink
 * for the lines; Firefox does as it is told.
 */
const FORCED_GROUND = ['background-color: Highlight', 'color: HighlightText'];

const THICKNESS: Readonly<Record<LinePattern, string>> = { solid: '2px', dotted: '2px', dashed: '2px', wavy: '1.5px' };
/** Clear of the underline that a link has of its own. */
const OFFSET = '3px';

export function highlightCss(): string {
  const colours = allColours();
  const fills = colours.map((colour) => rule(fillName(colour), [`background-color: ${paletteOf(colour).fill}`]));
  const lines = colours.flatMap((colour) =>
    LINE_PATTERNS.map((pattern) => rule(lineName(colour, pattern), lineStyle(pattern, paletteOf(colour).line))),
  );
  const themes = ['light', 'dark'] as const;
  const layers = themes.flatMap((theme) => [
    rule(activeName(theme), [`background-color: ${ACTIVE_LAYER[theme]}`]),
    rule(flashName(theme), [`background-color: ${FLASH[theme].ground}`, `color: ${FLASH[theme].ink}`]),
  ]);
  const forced = [
    ...LINE_PATTERNS.map((pattern) =>
      rule(
        colours.map((colour) => lineName(colour, pattern)),
        lineStyle(pattern, 'CanvasText'),
      ),
    ),
    rule(
      themes.flatMap((theme) => [activeName(theme), flashName(theme)]),
      FORCED_GROUND,
    ),
  ];
  return [
    '/* Made by src/page/paint/highlight-css.ts. On paper they are only as long as the reader wants them there: see the painter. */',
    media('(forced-colors: none)', [...fills, ...lines, ...layers]),
    media('(forced-colors: active)', forced),
    '',
  ].join('\n');
}

function allColours(): HighlightColour[] {
  const colours: HighlightColour[] = [];
  for (const theme of ['light', 'dark'] as const) {
    for (const palette of ['standard', 'colour-blind'] as const) {
      for (let index = 0; index < COLOUR_COUNT; index++) colours.push({ theme, palette, index });
    }
    colours.push({ theme, palette: 'standard', index: undefined });
  }
  return colours;
}

const paletteOf = ({ index, theme, palette }: HighlightColour) => speakerColour(index, theme, palette);

const lineStyle = (pattern: LinePattern, colour: string) => [
  `text-decoration: underline ${pattern} ${colour} ${THICKNESS[pattern]}`,
  `text-underline-offset: ${OFFSET}`,
];

function rule(names: string | readonly string[], declarations: readonly string[]): string {
  const selectors = [names].flat().map((name) => `::highlight(${name})`);
  return `${selectors.join(',')}{${declarations.join(';')}}`;
}

const media = (query: string, rules: readonly string[]) => `@media ${query} {\n${rules.join('\n')}\n}`;
