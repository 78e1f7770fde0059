import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourSpeakers } from '../../src/shared/colour-speakers';
import { COLOUR_COUNT } from '../../src/shared/palette';

const coloured = (speakers: readonly (string | null)[]) =>
  colourSpeakers({
    statements: speakers.map((speaker, i) => ({
      id: `s${i}`,
      speaker,
      type: 'direct' as const,
      content: [[i * 10, i * 10 + 5] as const],
      cue: [],
      source: [],
      confidence: 1,
    })),
  });

describe('colours of speakers', () => {
  it('go to those with most statements; everybody else is neutral', () => {
    const colours = coloured(['a', 'b', 'b', 'c', 'c', 'd', 'd', 'e', 'e', 'f', 'f', 'g', 'g', 'h', 'h', null]);
    expect([...colours.keys()]).toEqual(['b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });

  it('are never the same for two speakers, whoever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.stringMatching(/^[a-k]$/)), { maxLength: 60 }), (speakers) => {
        const colours = [...coloured(speakers).values()];
        expect(new Set(colours).size).toBe(colours.length);
        expect(colours.every((colour) => colour >= 0 && colour < COLOUR_COUNT)).toBe(true);
      }),
    );
  });

  it('stand far apart on the colour circle where the speakers stand side by side', () => {
    const colours = coloured(['a', 'b', 'a', 'b', 'a', 'c']);
    // Blue and orange; purple and turquoise are blue's neighbours on the circle.
    expect(colours.get('a')).toBe(0);
    expect([4, 5]).not.toContain(colours.get('b'));
    expect([4, 5]).not.toContain(colours.get('c'));
  });
});
