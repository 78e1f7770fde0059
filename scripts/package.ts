/** Builds both browsers' extensions and packs each into the archive that its store takes: artifacts/packages/sayso-VERSION-TARGET.zip. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json' with { type: 'json' };
import { buildTargets } from './build/run-vite';
import { outputFolder, TARGETS } from './build/target';
import { filesUnder } from './support/files';
import { ROOT } from './support/run';
import { zip } from './support/zip';

const folder = join(ROOT, 'artifacts', 'packages');

await buildTargets(TARGETS);
mkdirSync(folder, { recursive: true });
for (const target of TARGETS) {
  const archive = zip(filesUnder(join(ROOT, outputFolder(target))));
  const name = `sayso-${version}-${target}.zip`;
  writeFileSync(join(folder, name), archive);
  console.log(`artifacts/packages/${name}  ${(archive.length / 1000).toFixed(0)} kB`);
}
