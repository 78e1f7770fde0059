import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Target } from './target';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/**
 * Builds each target in a process of its own, because the bundler's extension plugin keeps state between builds. Rejects with the build's
 * output when one fails. With `watch`, runs them side by side and only settles when they end.
 */
export async function buildTargets(
  targets: readonly Target[],
  options: { watch?: boolean; quiet?: boolean } = {},
): Promise<void> {
  if (options.watch) {
    await Promise.all(targets.map((target) => runVite(target, ['build', '--watch'], false)));
    return;
  }
  for (const target of targets) await runVite(target, ['build'], options.quiet ?? false);
}

function runVite(target: Target, args: readonly string[], quiet: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [VITE, ...args], {
      cwd: ROOT,
      env: { ...process.env, TARGET: target },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${output}\nThe build for ${target} failed.`.trim()));
    });
  });
}
