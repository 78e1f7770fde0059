import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/gu)];
const colours = new Map(pairs.map(([, name, light, dark]) => [name, { light: light!, dark: dark! }]));

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  const of = (name: string) => colours.get(name)![theme];

  it.each([
    ['ink', ['ground', 'raised', 'pressed', 'thumb', 'mark']],
    ['quiet', ['ground', 'raised', 'pressed']],
    ['accent', ['ground', 'raised']],
    ['notice', ['ground']],
    ['on-accent', ['accent']],
  ])('%s can be read (4.5 : 1)', (ink, grounds) => {
    for (const ground of grounds) expect(wcagContrast(of(ink), of(ground)), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of controls are seen (3 : 1)', () => {
    expect(wcagContrast(of('edge'), of('ground'))).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(of('accent'), of('ground'))).toBeGreaterThanOrEqual(3);
  });
});
