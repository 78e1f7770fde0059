import type { SpeakerEvidence } from '../../src/engine/model';

/** A speaker that was named, with the probability told and whether it is the right one. */
export interface Told extends Pick<SpeakerEvidence, 'by' | 'probability'> {
  readonly right: boolean;
}

const BINS = [0, 0.6, 0.8, 0.9, 0.95, 1];

/** Told probabilities beside what came true, in five bins and by the way in which the speaker was found. */
export function calibrationTable(told: readonly Told[]): string[] {
  const mean = (list: readonly Told[], value: (one: Told) => number) =>
    (100 * list.reduce((sum, one) => sum + value(one), 0)) / (list.length || 1);
  const line = (name: string, list: readonly Told[]) =>
    `${name.padEnd(12)} ${String(list.length).padStart(6)} ${mean(list, ({ probability }) => probability)
      .toFixed(1)
      .padStart(6)} ${mean(list, ({ right }) => Number(right))
      .toFixed(1)
      .padStart(6)}`;
  const bins = BINS.slice(1).map((high, i) => {
    const low = BINS[i]!;
    return line(
      `${low} to ${high}`,
      told.filter(({ probability: p }) => p > low && p <= high),
    );
  });
  const ways = [...new Set(told.map(({ by }) => by))].sort();
  return [
    'probability   named   told  right',
    ...bins,
    ...ways.map((way) =>
      line(
        way,
        told.filter(({ by }) => by === way),
      ),
    ),
  ];
}
