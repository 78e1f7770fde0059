/** Which speaker has which colour. Page, panel and card all ask here, so that a speaker has one colour everywhere. */
import { type Analysis, type Statement, wordsOf } from '../engine';
import { COLOUR_COUNT } from './palette';

/** The numbers of the main speakers' colours, by the speakers' ids. */
export type Colours = ReadonlyMap<string, number>;

/** The numbers of colours that stand in a page, by the words that have them: another reading may find other names for who said them. */
export type StandingColours = ReadonlyMap<string, number>;

/**
 * The hues in the order of a colour circle, by their numbers in the palettes: the farther apart two stand, the better they are told apart.
 */
const CIRCLE: readonly number[] = [0, 4, 3, 6, 1, 2, 5];

/**
 * The number of the colour of each main speaker: the {@link COLOUR_COUNT} with most statements, each with a colour that no other has. Colours
 * are given by number of statements, then by first appearance; each speaker takes the free one that is farthest, on the colour circle, from
 * those whose statements stand next to theirs in the text (a greedy colouring of the graph of neighbours), then from all others. Whoever is left out is neutral.
 * Those whose words stand in the page already keep their colours and come before all others.
 */
export function colourSpeakers(
  { text, statements }: Pick<Analysis, 'text' | 'statements'>,
  standing: StandingColours = new Map(),
): Colours {
  const order = statements
    .toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
    .map(({ speaker }) => speaker);
  const counts = new Map<string, number>();
  for (const speaker of order) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  // A Map keeps insertion order and sort is stable, so equal counts stay in the order of the text.
  const kept = keptColours(text, statements, standing);
  const main = [...counts]
    .sort(([a, x], [b, y]) => Number(kept.has(b)) - Number(kept.has(a)) || y - x)
    .slice(0, COLOUR_COUNT);
  const neighbours = neighboursIn(order);
  const colours = new Map(kept);
  const free = new Set(CIRCLE.keys());
  for (const colour of kept.values()) free.delete(CIRCLE.indexOf(colour));
  for (const [speaker] of main.filter(([one]) => !kept.has(one))) {
    const beside = [...(neighbours.get(speaker) ?? [])].flatMap((other) => colours.get(other) ?? []);
    const score = (place: number) => CIRCLE.length * room(place, beside) + room(place, [...colours.values()]);
    const place = [...free].reduce((best, one) => (score(one) > score(best) ? one : best));
    free.delete(place);
    colours.set(speaker, CIRCLE[place]!);
  }
  return colours;
}

/** Steps from a place on the circle to the nearest of some colours. */
const room = (place: number, colours: readonly number[]) =>
  Math.min(CIRCLE.length, ...colours.map((colour) => distance(place, colour)));

/** Steps round the circle between a place on it and a colour's. */
function distance(place: number, colour: number): number {
  const steps = Math.abs(place - CIRCLE.indexOf(colour));
  return Math.min(steps, CIRCLE.length - steps);
}

function neighboursIn(order: readonly (string | null)[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [i, speaker] of order.entries()) {
    if (speaker === null) continue;
    const beside = found.get(speaker) ?? new Set();
    found.set(speaker, beside);
    for (const other of [order[i - 1] ?? speaker, order[i + 1] ?? speaker]) if (other !== speaker) beside.add(other);
  }
  return found;
}

/** The colours with the words that have them. */
export const standingColours = ({ text, statements }: Pick<Analysis, 'text' | 'statements'>, colours: Colours) =>
  new Map(
    statements.flatMap(({ speaker, content }): [string, number][] => {
      const colour = colours.get(speaker ?? '');
      return colour === undefined ? [] : [[wordsOf(text, content), colour]];
    }),
  );

/** No two speakers keep one colour: where a speaker turns out to be two, the first in the text has it. */
function keptColours(text: string, statements: readonly Statement[], standing: StandingColours): Map<string, number> {
  const kept = new Map<string, number>();
  const taken = new Set<number>();
  for (const { speaker, content } of standing.size > 0 ? statements : []) {
    const colour = standing.get(wordsOf(text, content));
    if (speaker === null || colour === undefined || kept.has(speaker) || taken.has(colour)) continue;
    kept.set(speaker, colour);
    taken.add(colour);
  }
  return kept;
}
