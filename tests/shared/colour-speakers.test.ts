import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/engine';
import { colourSpeakers, standingColours } from '../../src/shared/colour-speakers';
import { COLOUR_COUNT } from '../../src/shared/palette';

const statementOf = (speaker: string | null, i: number): Statement => ({
  id: `s${i}`,
  speaker,
  type: 'direct',
  content: [[i * 10, i * 10 + 10]],
  cue: [],
  source: [],
  confidence: 1,
});
/** Every statement has words of its own, ten letters on from the one before. */
const analysisOf = (speakers: readonly (string | null)[]) => ({
  text: speakers.map((_, i) => String(i).padStart(10, '0')).join(''),
  statements: speakers.map(statementOf),
});
const coloured = (speakers: readonly (string | null)[]) => colourSpeakers(analysisOf(speakers));

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

  it('stay at the words that have them in the page, whoever speaks them now, and go to nobody else', () => {
    const before = analysisOf(['a', 'b', 'b']);
    const first = colourSpeakers(before);
    const standing = standingColours(before, first);
    // Others have more statements by now, and Ana is known by another name.
    const after = analysisOf(['ana', 'b', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'h', 'c', 'd', 'e', 'f', 'g', 'h']);
    const colours = colourSpeakers(after, standing);
    expect([colours.get('ana'), colours.get('b')]).toEqual([first.get('a'), first.get('b')]);
    expect(new Set(colours.values()).size).toBe(COLOUR_COUNT);
  });

  it('stand far apart on the colour circle where the speakers stand side by side', () => {
    const colours = coloured(['a', 'b', 'a', 'b', 'a', 'c']);
    // Blue and orange; purple and turquoise are blue's neighbours on the circle.
    expect(colours.get('a')).toBe(0);
    expect([4, 5]).not.toContain(colours.get('b'));
    expect([4, 5]).not.toContain(colours.get('c'));
  });
});
