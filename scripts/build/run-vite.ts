import { runPackage } from '../support/run';
import type { Target } from './target';

/**
 * Builds each target in a process of its own, because the bundler's extension plugin keeps state between builds. Rejects with the build's
 * output when one fails.
 */
export async function buildTargets(targets: readonly Target[]): Promise<void> {
  for (const target of targets) {
    const env = { TARGET: target, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
    const { code, output } = await runPackage('vite/bin/vite.js', ['build'], { env });
    if (code !== 0) throw new Error(`${output}\nThe build for ${target} failed.`.trim());
  }
}
