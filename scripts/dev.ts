/**
 * `npm run dev [-- chrome|firefox [URL…]]`: builds one browser's extension, opens it in that browser with a fresh profile, and on every
 * change builds it anew and reloads it. Pages that were open need a reload of their own. Ends with the browser or with Ctrl+C; without a
 * display the browser runs headless.
 */
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import webExt from 'web-ext';
import { isTarget, outputFolder, TARGETS, type Target } from './build/target';
import { misused, readArguments } from './support/arguments';
import { requireBrowser } from './support/browsers';
import { hasDisplay } from './support/display';
import { filesUnder } from './support/files';
import { ROOT } from './support/run';

const USAGE = `npm run dev [-- ${TARGETS.join('|')} [URL…]]`;

const { positionals } = readArguments(USAGE, { allowPositionals: true });
const [target = 'chrome', ...addresses] = positionals;
if (!isTarget(target)) misused(USAGE, `There is no build for ${target}.`);

process.env['TARGET'] = target;
const watcher = await build({ logLevel: 'warn', build: { watch: {} }, plugins: [watchSources()] });
if (!('on' in watcher)) throw new Error('The bundler does not watch.');
let browser: webExt.Runner | undefined;
watcher.on('event', async ({ code }) => {
  if (code !== 'END') return;
  if (browser) await browser.reloadAllExtensions();
  else browser = await open(target);
});

/** The content script is a build within the build, and copied files are in no build at all: the bundler would watch neither. */
function watchSources(): Plugin {
  return {
    name: 'sayso:watch-sources',
    buildStart() {
      for (const folder of ['src', 'public'])
        for (const { path } of filesUnder(join(ROOT, folder))) this.addWatchFile(join(ROOT, folder, path));
    },
  };
}

async function open(target: Target): Promise<webExt.Runner> {
  const headless = !hasDisplay();
  const runner = await webExt.cmd.run({
    sourceDir: outputFolder(target),
    startUrl: addresses,
    // The bundler tells when a build is whole; the tool's own watcher would load half of one.
    noReload: true,
    noInput: true,
    ...(target === 'chrome'
      ? {
          target: ['chromium'],
          chromiumBinary: requireBrowser('chromium'),
          args: headless ? ['--headless=new', '--no-sandbox'] : [],
        }
      : { target: ['firefox-desktop'], firefox: requireBrowser('firefox'), args: headless ? ['-headless'] : [] }),
  });
  runner.registerCleanup(() => process.exit());
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void runner.exit());
  return runner;
}
