/** Builds the extension: `npm run build [-- chrome firefox]`, both browsers where none is named. */
import { buildTargets } from './build/run-vite';
import { isTarget, outputFolder, TARGETS } from './build/target';
import { misused, readArguments } from './support/arguments';

const USAGE = `npm run build [-- ${TARGETS.join(' ')}]`;

const { positionals } = readArguments(USAGE, { allowPositionals: true });
const unknown = positionals.filter((name) => !isTarget(name));
if (unknown.length > 0) misused(USAGE, `There is no build for ${unknown.join(', ')}.`);
const targets = positionals.length > 0 ? positionals.filter(isTarget) : TARGETS;
try {
  await buildTargets(targets);
  console.log(`Built ${targets.map(outputFolder).join(' and ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
