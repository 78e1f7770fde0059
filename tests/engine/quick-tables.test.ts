import { expect, it, vi } from 'vitest';
import { analyse } from '../../src/engine';
import { articleOf } from './support';

/** The largest table by which conflicts are found. */
const families = vi.hoisted(() => ({ asked: 0 }));

vi.mock(import('../../src/engine/lexicon/conflicts/families.data'), async (original) => {
  const data = await original();
  return {
    get FAMILIES(): (typeof data)['FAMILIES'] {
      families.asked++;
      return data.FAMILIES;
    },
  };
});

const article = articleOf('Ada Quill denied that the kiln had been sold. “It was never for sale,” she said.');

it('reads statements without the tables of conflicts', () => {
  expect(analyse(article, null, 'statements').statements.length).toBeGreaterThan(0);
  expect(families.asked).toBe(0);
  analyse(article, null);
  expect(families.asked).toBeGreaterThan(0);
});
