/** Which speaker has which colour. Page, panel and card all ask here, so that a speaker has one colour everywhere. */
import type { Analysis } from '../engine';
import { COLOUR_COUNT } from './palette';

/** Colours by number, for those who have one: by speaker's id or, to be kept from one reading of a page to the next, by name. */
export type Colours = ReadonlyMap<string, number>;

/**
 * The hues in the order of a colour circle, by their numbers in the palettes: the farther apart two stand, the better they are told apart.
 */
const CIRCLE: readonly number[] = [0, 4, 3, 6, 1, 2, 5];

/**
 * The number of the colour of each main speaker: the {@link COLOUR_COUNT} with most statements, each with a colour that no other has. Colours
 * are given by number of statements, then by first appearance; each speaker takes the free one that is farthest, on the colour circle, from
 * those whose statements stand next to theirs in the text (a greedy colouring of the graph of neighbours), then from all others. Whoever is left out is neutral.
 * `kept` has colours by name that stand in the page already: they stay with whom they are.
 */
export function colourSpeakers(
  { speakers, statements }: Pick<Analysis, 'speakers' | 'statements'>,
  kept: Colours = new Map(),
): Colours {
  const order = statements
    .toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
    .map(({ speaker }) => speaker);
  const counts = new Map<string, number>();
  for (const speaker of order) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  // A Map keeps insertion order and sort is stable, so equal counts stay in the order of the text.
  const main = [...counts].sort(([, a], [, b]) => b - a).slice(0, COLOUR_COUNT);
  const neighbours = neighboursIn(order);
  const colours = new Map<string, number>();
  const free = new Set(CIRCLE.keys());
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  for (const [speaker] of main) {
    const place = CIRCLE.indexOf(kept.get(names.get(speaker) ?? '') ?? -1);
    if (free.delete(place)) colours.set(speaker, CIRCLE[place]!);
  }
  for (const [speaker] of main) {
    if (colours.has(speaker)) continue;
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

/** The same colours by the speakers' names. */
export const coloursByName = ({ speakers }: Pick<Analysis, 'speakers'>, colours: Colours): Colours =>
  new Map(speakers.flatMap(({ id, name }) => (colours.has(id) ? [[name, colours.get(id)!]] : [])));
