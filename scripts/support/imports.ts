import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesUnder } from './files';
import { ROOT } from './run';

/** The folder of the extension's sources. */
export const SRC = join(ROOT, 'src');

/** One import or re-export of a module. `to` is a path under `src` without its extension, or a package's name. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Paths of all modules under `src`, with forward slashes. */
export const modules: readonly string[] = filesUnder(SRC)
  .map(({ path }) => path)
  .filter((path) => /\.tsx?$/u.test(path));

/** Every import of every module. A folder's `index.ts` is meant by the folder's name. */
export const imports: readonly Import[] = modules.flatMap((from) =>
  [...readFileSync(join(SRC, from), 'utf8').matchAll(/^(?:import|export)\b(?:[^;']*\bfrom)? '([^']+)'/gmu)].map(
    ([, name = '']) => ({ from, to: name.startsWith('.') ? relative(SRC, join(SRC, dirname(from), name)) : name }),
  ),
);

/** The module of ours that an import leads to, or undefined where it leads to a package or a style sheet. */
export function target({ to }: Import): string | undefined {
  return modules.find((path) => path === to || path.startsWith(`${to}.`) || path === `${to}/index.ts`);
}
