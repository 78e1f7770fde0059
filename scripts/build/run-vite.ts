import { runPackage } from '../support/run';
import type { Target } from './target';

/**
 * Builds each target in a process of its own, because the bundler's extension plugin keeps state between builds. Rejects with the build's
 * output when one fails. With `watch`, runs them side by side and only settles when they end.
 */
export async function buildTargets(
  targets: readonly Target[],
  { watch = false, show = false }: { readonly watch?: boolean; readonly show?: boolean } = {},
): Promise<void> {
  if (watch) {
    await Promise.all(targets.map((target) => runVite(target, ['build', '--watch'], show)));
    return;
  }
  for (const target of targets) await runVite(target, ['build'], show);
}

async function runVite(target: Target, args: readonly string[], show: boolean): Promise<void> {
  const env = { TARGET: target, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  const { code, output } = await runPackage('vite/bin/vite.js', args, { show, env });
  if (code !== 0) throw new Error(`${show ? '' : output}\nThe build for ${target} failed.`.trim());
}
