/** Small fast generator of numbers in [0, 1) from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What is drawn from a generator. */
export interface Dice {
  /** In [0, 1). */
  readonly random: () => number;
  /** A whole number below `limit`, which is above 0. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

export function diceFrom(seed: number): Dice {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return { random, below, pick: <T>(list: readonly T[]): T => list[below(list.length)]! };
}
