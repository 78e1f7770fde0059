/**
 * Builds the extension: `tsx scripts/build.ts [--watch] [chrome] [firefox]`, both browsers where none is named.
 * With `--watch` it rebuilds on every change until it is stopped.
 */
import { buildTargets } from './build/run-vite';
import { outputFolder, readTarget, TARGETS } from './build/target';

const args = process.argv.slice(2);
const watch = args.includes('--watch');
const named = args.filter((arg) => arg !== '--watch');

try {
  const targets = named.length > 0 ? named.map(readTarget) : TARGETS;
  await buildTargets(targets, { watch, show: watch });
  if (!watch) console.log(`Built ${targets.map(outputFolder).join(' and ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
