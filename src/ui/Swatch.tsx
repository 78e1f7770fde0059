import { speakerColour, speakerPattern } from '../shared/palette';
import type { Settings } from '../shared/settings';

/** `--line` and `--fill` of a speaker for CSS, each for light and dark. */
export function speakerStyle(rank: number | undefined, palette: Settings['palette']): Record<string, string> {
  const [light, dark] = [speakerColour(rank, 'light', palette), speakerColour(rank, 'dark', palette)];
  return {
    '--line': `light-dark(${light.line}, ${dark.line})`,
    '--fill': `light-dark(${light.fill}, ${dark.fill})`,
  };
}

/** A speaker's mark; decoration, because the name stands beside it. */
export function Swatch({ rank, palette }: { rank: number | undefined; palette: Settings['palette'] }) {
  return <span class={`swatch ${speakerPattern(rank)}`} style={speakerStyle(rank, palette)} aria-hidden="true" />;
}
