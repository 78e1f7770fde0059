import { Random } from '../learn/random';
import { summarise, type AttributionScores, type Tally } from './score-attributions';

const DRAWS = 1000;

/** A 95 % interval. */
export type Interval = readonly [low: number, high: number];

/** Intervals of figures by drawing articles with replacement (Efron's percentile bootstrap): sentences of one article are not independent. */
export function bootstrap(
  tallies: readonly Tally[],
  figures: readonly ((scores: AttributionScores) => number)[],
  seed = 1,
): Interval[] {
  const random = new Random(seed);
  const draws = figures.map((): number[] => []);
  for (let draw = 0; draw < DRAWS; draw++) {
    const scores = summarise(tallies.map(() => tallies[random.below(tallies.length)]!));
    figures.forEach((figure, i) => draws[i]!.push(figure(scores)));
  }
  return draws.map((values) => {
    const sorted = values.toSorted((a, b) => a - b);
    return [sorted[Math.floor(DRAWS * 0.025)]!, sorted[Math.ceil(DRAWS * 0.975) - 1]!];
  });
}
