import { runPackage } from '../../support/run';
import type { Target } from '../../build/target';

/** Where the extension lies whose background tells its times, relative to the project's root. */
export const timedFolder = (target: Target): string => `dist/timed-${target}`;

/** Builds that extension. Rejects with the build's output where it fails. */
export async function buildTimed(target: Target): Promise<void> {
  const env = { TARGET: target, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  const args = ['build', '--config', 'scripts/bench/cold/vite.config.ts'];
  const { code, output } = await runPackage('vite/bin/vite.js', args, { env });
  if (code !== 0) throw new Error(output.trim());
}
