import { expect, it } from 'vitest';
import { createBackoff, FIRST_WAIT, PACE, SHARE } from '../../../src/page/watch/backoff';

const MINUTE = 60_000;

/** The times of readings of a page on which changes come from `start` on, one each `every` milliseconds, for some minutes. */
function readings(every: number, minutes: number, milliseconds = 0, backoff = createBackoff()) {
  const waits: number[] = [];
  const times: number[] = [];
  for (let now = 0, free = 0; now < minutes * MINUTE; now += every) {
    if (now < free) continue;
    const wait = backoff.wait(now);
    waits.push(wait);
    times.push((free = now + wait));
    backoff.took(milliseconds);
  }
  return { waits, times };
}

it('a post that comes every six seconds is read at once, for as long as they come', () => {
  const { waits } = readings(6000, 5);
  expect(waits).toHaveLength(50);
  expect(new Set(waits)).toEqual(new Set([FIRST_WAIT]));
});

it('a page that never rests is read at a steady pace, so that no change waits for long', () => {
  const { waits, times } = readings(10, 5);
  expect(Math.max(...waits)).toBeLessThanOrEqual(PACE);
  for (let minute = 0; minute < 5; minute++) {
    const inMinute = times.filter((time) => time >= minute * MINUTE && time < (minute + 1) * MINUTE);
    expect(inMinute.length).toBeLessThanOrEqual(MINUTE / PACE + 3);
  }
});

it('a page that takes long to read is read so much more rarely', () => {
  const took = 4000;
  const { times } = readings(10, 10, took);
  expect((times.length * took) / (10 * MINUTE)).toBeLessThan(SHARE + 0.05);
});

it('after a rest it is read at once', () => {
  const backoff = createBackoff();
  readings(10, 1, 0, backoff);
  expect(backoff.wait(MINUTE + 3 * PACE)).toBe(FIRST_WAIT);
});

it('another address starts afresh', () => {
  const backoff = createBackoff();
  readings(10, 1, 0, backoff);
  expect(backoff.wait(MINUTE)).toBeGreaterThan(FIRST_WAIT);
  backoff.reset();
  expect(backoff.wait(MINUTE)).toBe(FIRST_WAIT);
});
