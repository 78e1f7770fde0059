import { imports, modules, target } from './imports';

/** An import of something in one folder by something in another, as folder names. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The arrows between folders of `src`, by the folder that each module belongs to (`undefined` leaves a module out). An arrow that follows from
 * others (a to c, where a to b and b to c) is left out too, so that the picture shows the floors.
 */
export function folderArrows(folderOf: (path: string) => string | undefined): Arrow[] {
  const direct = new Map<string, Set<string>>();
  for (const one of imports) {
    const to = target(one);
    const [above, below] = [folderOf(one.from), to === undefined ? undefined : folderOf(to)];
    if (above === undefined || below === undefined || above === below) continue;
    direct.set(above, (direct.get(above) ?? new Set()).add(below));
  }
  return [...direct]
    .flatMap(([from, all]) => [...all].map((to) => ({ from, to })))
    .filter((arrow) => !follows(direct, arrow))
    .toSorted((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}

/** All folders that some module belongs to, sorted. */
export function foldersBy(folderOf: (path: string) => string | undefined): string[] {
  return [...new Set(modules.map(folderOf))].filter((folder) => folder !== undefined).toSorted();
}

/** Whether an arrow follows from others: by way of a folder that stands above the one it leads to and not below it. */
function follows(direct: Graph, { from, to }: Arrow): boolean {
  return [...(direct.get(from) ?? [])].some(
    (between) => between !== to && reachable(direct, between).has(to) && !reachable(direct, to).has(between),
  );
}

/** All folders to which some way leads from one. */
function reachable(direct: Graph, from: string): ReadonlySet<string> {
  const seen = new Set(direct.get(from));
  // A set grows while it is walked.
  for (const folder of seen) for (const next of direct.get(folder) ?? []) seen.add(next);
  return seen;
}
