import { expect, it } from 'vitest';
import { CALM, createBackoff, FIRST_WAIT, LONGEST_WAIT } from '../../../src/page/watch/backoff';

it('a page that never rests is read ever more rarely, one that rested at once', () => {
  const backoff = createBackoff();
  let now = 0;
  const waits = Array.from({ length: 12 }, () => {
    const wait = backoff.wait(now);
    now += wait;
    return wait;
  });
  expect(waits.slice(0, 3)).toEqual([FIRST_WAIT, FIRST_WAIT * 2, FIRST_WAIT * 4]);
  expect(waits.at(-1)).toBe(LONGEST_WAIT);
  expect(backoff.wait(now + CALM + LONGEST_WAIT)).toBe(FIRST_WAIT);
});

it('another address starts afresh', () => {
  const backoff = createBackoff();
  backoff.wait(0);
  backoff.wait(10);
  backoff.reset();
  expect(backoff.wait(20)).toBe(FIRST_WAIT);
});
