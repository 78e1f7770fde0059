import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/engine';
import { colourSpeakers } from '../../src/shared/colour-speakers';
import { COLOUR_COUNT } from '../../src/shared/palette';

const statementOf = (speaker: string | null, i: number): Statement => ({
  id: `s${i}`,
  speaker,
  type: 'direct',
  content: [[i * 10, i * 10 + 5]],
  cue: [],
  source: [],
  confidence: 1,
});
const coloured = (speakers: readonly (string | null)[]) =>
  colourSpeakers({ speakers: [], statements: speakers.map(statementOf) });

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

  it('stay with whom they stand in the page already, and go to nobody else', () => {
    const statements = ['a', 'b', 'b', 'c', 'c', 'c'];
    const kept = new Map([
      ['Ana', 3],
      ['Bo', 0],
    ]);
    const colours = colourSpeakers(
      {
        speakers: ['Ana', 'Bo', 'Cy'].map((name) => ({
          id: name[0]!.toLowerCase(),
          name,
          kind: 'person',
          mentions: [],
        })),
        statements: statements.map(statementOf),
      },
      kept,
    );
    expect([colours.get('a'), colours.get('b')]).toEqual([3, 0]);
    expect([3, 0, undefined]).not.toContain(colours.get('c'));
  });

  it('stand far apart on the colour circle where the speakers stand side by side', () => {
    const colours = coloured(['a', 'b', 'a', 'b', 'a', 'c']);
    // Blue and orange; purple and turquoise are blue's neighbours on the circle.
    expect(colours.get('a')).toBe(0);
    expect([4, 5]).not.toContain(colours.get('b'));
    expect([4, 5]).not.toContain(colours.get('c'));
  });
});
