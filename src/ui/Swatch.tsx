import { speakerColour } from '../shared/palette';
import type { Settings } from '../shared/settings';
import { initials } from './initials';

/** `--line` and `--fill` of a speaker for CSS, each for light and dark. */
export function speakerStyle(colour: number | undefined, palette: Settings['palette']): Record<string, string> {
  const [light, dark] = [speakerColour(colour, 'light', palette), speakerColour(colour, 'dark', palette)];
  return {
    '--line': `light-dark(${light.line}, ${dark.line})`,
    '--fill': `light-dark(${light.fill}, ${dark.fill})`,
  };
}

/** A speaker's mark; decoration, because the name stands beside it. Initials tell speakers apart without colour. */
export function Swatch({ colour, palette, name }: SwatchProps) {
  return (
    <span class="swatch" style={speakerStyle(colour, palette)} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

interface SwatchProps {
  /** Number of the colour in the palette; undefined for the neutral one. */
  readonly colour: number | undefined;
  readonly palette: Settings['palette'];
  readonly name: string;
}
