import { join } from 'node:path';
import { outputFolder, type Target } from '../build/target';
import { filesUnder } from './files';
import { ROOT } from './run';
import { zip } from './zip';

/** In bytes, minified: every page of a listed site runs it. */
export const CONTENT_SCRIPT_BUDGET = 50_000;
/** In bytes of the archive, the learned model left out. */
export const PACKAGE_BUDGET = 1_000_000;

const CONTENT_SCRIPT = 'src/content/content.js';
const MODELS = 'models/';

/** The sizes of a build in bytes. */
export function measure(target: Target): { readonly contentScript: number; readonly package: number } {
  const files = filesUnder(join(ROOT, outputFolder(target)));
  const script = files.find(({ path }) => path === CONTENT_SCRIPT);
  if (!script) throw new Error(`${outputFolder(target)} has no ${CONTENT_SCRIPT}.`);
  return {
    contentScript: script.bytes.length,
    package: zip(files.filter(({ path }) => !path.startsWith(MODELS))).length,
  };
}
