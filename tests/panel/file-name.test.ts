import { expect, it } from 'vitest';
import { fileName } from '../../src/panel/file-name';

it.each([
  ['Council ‘knew dam was cracked’', 'sayso-council-knew-dam-was-cracked.csv'],
  ['../../etc/passwd', 'sayso-etc-passwd.csv'],
  ['CON: <x> | "y"', 'sayso-con-x-y.csv'],
  ['…', 'sayso-article.csv'],
  ['a'.repeat(500), `sayso-${'a'.repeat(60)}.csv`],
])('%s', (title, expected) => {
  expect(fileName({ title }, 'csv')).toBe(expected);
});
