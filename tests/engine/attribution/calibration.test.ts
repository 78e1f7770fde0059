import { expect, it } from 'vitest';
import { calibrated } from '../../../src/engine/attribution/calibration';

it('holds what is quoted for surer than what is told, and keeps the order', () => {
  expect(calibrated('direct', 0.4)).toBeGreaterThan(calibrated('indirect', 0.4));
  expect(calibrated('mixed', 0.4)).toBeLessThan(calibrated('mixed', 0.5));
});

it('leaves what is certain as it is', () => {
  expect(calibrated('direct', 1)).toBe(1);
  expect(calibrated('mixed', 0)).toBe(0);
});
