/** Colour arithmetic for tests: WCAG contrast and OKLab distance as seen with a colour-vision deficiency. All colours `#rrggbb`. */

type Triple = readonly [number, number, number];

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

const rgb = (hex: string): Triple => {
  const channel = (at: number) => linear(parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
};

const dot = (row: Triple, v: Triple) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2];
const times = (m: readonly Triple[], v: Triple): Triple => [dot(m[0]!, v), dot(m[1]!, v), dot(m[2]!, v)];

const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], rgb(hex));
const root = (c: number) => Math.cbrt(Math.max(0, c));

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const SEEN = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Triple[]>;

export type Vision = keyof typeof SEEN;
export const VISIONS: readonly Vision[] = ['ordinary', 'protanope', 'deuteranope', 'tritanope'];

/** https://bottosson.github.io/posts/oklab/ */
function oklab(v: Triple): Triple {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    v,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [root(l), root(m), root(s)],
  );
}

/** A hundredfold OKLab distance: 2 is just noticeable, 10 is plainly another colour. */
export function distance(a: string, b: string, vision: Vision): number {
  const see = (hex: string) => oklab(times(SEEN[vision], rgb(hex)));
  const [x, y] = [see(a), see(b)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}
