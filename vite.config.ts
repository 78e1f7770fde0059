import { defineConfig } from 'vite';
import { extensionConfig } from './scripts/build/extension-config';
import { outputFolder, readTarget } from './scripts/build/target';

/** One build makes one browser's extension: `TARGET=chrome vite build` writes dist/chrome. `npm run build` makes both. */
export default defineConfig(() => {
  const target = readTarget(process.env['TARGET']);
  return extensionConfig(target, { outDir: outputFolder(target), background: 'src/background/background.ts' });
});
