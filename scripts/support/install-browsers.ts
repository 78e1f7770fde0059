import { canInstall, findBrowser, missingBrowser, type BrowserKind } from './browsers';
import { run } from './run';

const PACKAGES: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Installs the browsers that are missing where that is possible without asking (Debian and Ubuntu as root), and says elsewhere what to
 * install. Returns those that are missing still.
 */
export async function installBrowsers(kinds: readonly BrowserKind[]): Promise<readonly BrowserKind[]> {
  const missing = kinds.filter((kind) => findBrowser(kind) === undefined);
  if (missing.length > 0 && canInstall()) {
    const packages = missing.map((kind) => PACKAGES[kind]);
    console.log(`Installing ${packages.join(' and ')} …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    const { code, output } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
      env,
    });
    if (code !== 0) console.error(output);
  }
  const lacking = missing.filter((kind) => findBrowser(kind) === undefined);
  for (const kind of lacking) console.error(missingBrowser(kind));
  return lacking;
}
