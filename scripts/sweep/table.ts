import type { PageReport } from './sweep-page';

/** How many pages of each state and with each kind of fault there were, a line each. */
export function tableOf(reports: readonly PageReport[]): string {
  const states = count(reports.map(({ status }) => status));
  const faults = count(reports.flatMap(({ faults }) => [...new Set(faults.map((fault) => fault.split(':', 1)[0]!))]));
  const statements = reports.reduce((sum, report) => sum + report.statements, 0);
  const rows: (readonly [string, number])[] = [
    ['pages', reports.length],
    ...states,
    ['statements', statements],
    ['milliseconds to the state, median', median(reports.map(({ ms }) => ms))],
    ['milliseconds to the first highlight, median', median(known(reports.map(({ firstHighlight }) => firstHighlight)))],
    ['megabytes of scripts, median', median(known(reports.map(({ megabytes }) => megabytes)))],
    ['cards that opened', reports.filter(({ card }) => card).length],
    ...faults.map(([kind, pages]) => [`pages with faults: ${kind}`, pages] as const),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, number]) => `${name.padEnd(width)}  ${String(number).padStart(6)}`).join('\n');
}

function count(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
