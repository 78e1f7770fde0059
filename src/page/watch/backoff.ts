/** How often a page that changes is read again: soon as long as it changes now and then, at a steady pace while it does not come to rest. */

/** In milliseconds. Pages change in bursts: wait for the end of one. */
export const FIRST_WAIT = 400;
/** In milliseconds. A page that rewrites itself for ever costs one reading in this time; live pages have a post less often. */
export const PACE = 5000;
/** So many readings may follow one another faster. */
export const BURST = 3;
/** Readings take at most this share of the time. */
export const SHARE = 1 / 4;

export interface Backoff {
  /** Milliseconds to wait after a change that came at `now`. A reading has to follow. */
  wait(now: number): number;
  /** So many milliseconds the last reading took. */
  took(milliseconds: number): void;
  /** Forget: another article. */
  reset(): void;
}

/** A budget of {@link BURST} readings, to which one is added with every {@link PACE}. Time is handed in, in milliseconds. */
export function createBackoff(): Backoff {
  let budget = BURST;
  let last = 0;
  let pace = PACE;
  return {
    wait(now) {
      budget = Math.min(BURST, budget + (now - last) / pace);
      last = now;
      const wait = Math.max(FIRST_WAIT, (1 - budget) * pace);
      budget -= 1;
      return wait;
    },
    took(milliseconds) {
      pace = Math.max(PACE, milliseconds / SHARE);
    },
    reset() {
      budget = BURST;
    },
  };
}
