import { lazy } from '../lazy';
import { axisNames, contrastedKeys } from './vocabulary';

/*
 * Numbers of the keys that the lexicons set against each other, the same in all documents: families with an antonym,
 * implied concepts, poles of axes. A document numbers the concepts of its other words from `fixedKeys()` on.
 */

const numbers = lazy(() => {
  const numbers = new Map<string, number>();
  for (const key of contrastedKeys()) if (!numbers.has(key)) numbers.set(key, numbers.size);
  return numbers;
});
const axes = lazy(() => [...axisNames()]);

/** The fixed key of a family or concept, or undefined. */
export const fixedKey = (key: string): number | undefined => numbers().get(key);

export const poleKey = (axis: string, sign: 1 | -1): number =>
  numbers().size + 2 * axes().indexOf(axis) + (sign > 0 ? 1 : 0);

/** The key of all function words, whose concepts nobody looks up. */
export const functionKey = (): number => numbers().size + 2 * axes().length;

export const fixedKeys = (): number => functionKey() + 1;
