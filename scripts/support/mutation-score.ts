/** What is mutated: a file, or some lines of it. */
export interface Target {
  readonly name: string;
  readonly file: string;
  /** First and last line, counted from 1; absent for a whole file. */
  readonly lines?: readonly [first: number, last: number];
}

/** A mutant and whether some test failed on it (`noticed`), ran on and on (`timeout`), or none did (`missed`). */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly outcome: 'noticed' | 'timeout' | 'missed';
}

const OUTCOMES: ReadonlyMap<string, Mutant['outcome']> = new Map([
  ['Killed', 'noticed'],
  ['Timeout', 'timeout'],
  ['Survived', 'missed'],
  ['NoCoverage', 'missed'],
]);

interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly mutants: readonly {
          readonly status: string;
          readonly location: { readonly start: { readonly line: number } };
        }[];
      }
    >
  >;
}

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'files' in value && typeof value.files === 'object';

/** The mutants of a report in the schema of mutation-testing-elements; those that were ignored or did not run are left out. */
export function readMutants(report: unknown): Mutant[] {
  if (!isReport(report)) throw new Error('no report of mutants');
  return Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants.flatMap(({ status, location }): Mutant[] => {
      const outcome = OUTCOMES.get(status);
      return outcome ? [{ file, line: location.start.line, outcome }] : [];
    }),
  );
}

/** A line for each target and one for all: how many of its mutants are noticed. A run that does not end is noticed too. */
export function scoreTable(targets: readonly Target[], mutants: readonly Mutant[]): string[] {
  const rows = targets.map((target) =>
    row(
      target.name,
      mutants.filter((mutant) => isIn(mutant, target)),
    ),
  );
  return [
    ...rows,
    row(
      'all',
      mutants.filter((mutant) => targets.some((target) => isIn(mutant, target))),
    ),
  ];
}

const isIn = ({ file, line }: Mutant, target: Target) =>
  file === target.file && (!target.lines || (line >= target.lines[0] && line <= target.lines[1]));

function row(name: string, mutants: readonly Mutant[]): string {
  const missed = mutants.filter(({ outcome }) => outcome === 'missed').length;
  const timeouts = mutants.filter(({ outcome }) => outcome === 'timeout').length;
  const share =
    mutants.length === 0 ? '  -  ' : ((100 * (mutants.length - missed)) / mutants.length).toFixed(1).padStart(5);
  return `${share} %  ${String(mutants.length - missed).padStart(4)} of ${String(mutants.length).padStart(4)}  ${name}${timeouts > 0 ? ` (${timeouts} without an end)` : ''}`;
}
