/** How colours look to readers, for tests. All colours as CSS writes them. */
import {
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori';

/** Kinds of colour vision; the deficiencies are complete, as simulated by Machado, Oliveira and Fernandes 2009. */
export const VISIONS = ['ordinary', 'protanope', 'deuteranope', 'tritanope'] as const;
export type Vision = (typeof VISIONS)[number];

const FILTERS: Readonly<Record<Vision, (colour: Rgb) => Rgb>> = {
  ordinary: (colour) => colour,
  protanope: filterDeficiencyProt(1),
  deuteranope: filterDeficiencyDeuter(1),
  tritanope: filterDeficiencyTrit(1),
};

const linear = converter('lrgb');
const inOklab = differenceEuclidean('oklab');

/** A hundredfold OKLab distance: 2 is just noticeable, 10 is plainly another colour. */
export function distance(a: string, b: string, vision: Vision): number {
  // The simulation is one of light, so its matrices belong on linear channels; the library's filters multiply what they are given.
  const see = (colour: string) => ({ ...FILTERS[vision]({ ...linear(colour)!, mode: 'rgb' }), mode: 'lrgb' as const });
  return 100 * inOklab(see(a), see(b));
}
