import { defineConfig } from 'vite';
import { extensionConfig } from '../../build/extension-config';
import { readTarget } from '../../build/target';
import { timedFolder } from './build-timed';

/** The extension with a background that tells how long it took. */
export default defineConfig(() => {
  const target = readTarget(process.env['TARGET']);
  return extensionConfig(target, { outDir: timedFolder(target), background: 'scripts/bench/cold/background.ts' });
});
