/** How often a page that changes is read again: at once when it is calm, ever more rarely when it does not come to rest. */

/** In milliseconds. Pages change in bursts: wait for the end of one. */
export const FIRST_WAIT = 400;
/** In milliseconds. A page that rewrites itself for ever costs one reading in this time. */
export const LONGEST_WAIT = 60_000;
/** In milliseconds without any change after which a page counts as calm again. */
export const CALM = 20_000;

export interface Backoff {
  /** Milliseconds to wait after a change that came at `now`. */
  wait(now: number): number;
  /** Forget: another article. */
  reset(): void;
}

/** The wait doubles with every reading, and starts over after {@link CALM}. Time is handed in, in milliseconds. */
export function createBackoff(): Backoff {
  let wait = FIRST_WAIT;
  let last = -Infinity;
  return {
    wait(now) {
      wait = now - last > CALM + wait ? FIRST_WAIT : Math.min(wait * 2, LONGEST_WAIT);
      last = now;
      return wait;
    },
    reset() {
      wait = FIRST_WAIT;
      last = -Infinity;
    },
  };
}
