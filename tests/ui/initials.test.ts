import { expect, it } from 'vitest';
import { initials } from '../../src/ui/initials';

it.each([
  ['Henrike Solbakken', 'HS'],
  ['Sir Otto van der Brandt', 'SB'],
  ['the letter signed by four engineers', 'L'],
  ['One official', 'O'],
  ['شيرين عبادي', 'ش'],
  ['𝒜lfa', '𝒜'],
  ['?', '?'],
  ['', ''],
])('%s is %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
