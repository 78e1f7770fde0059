import { join } from 'node:path';
import { outputFolder, type Target } from '../build/target';
import { ROOT } from '../support/run';
import { launchChromium, type LaunchOptions } from './chromium-reader';
import { launchFirefox } from './firefox-reader';
import { until, type Reader } from './reader';

/**
 * Starts a browser with the extension as it was built last, and waits for its welcome page: opened any later, that would hide the page
 * that is looked at, and before, the extension's content scripts may be unknown. Rejects with what to install where the browser is missing.
 */
export async function launchReader(target: Target, options: LaunchOptions): Promise<Reader> {
  const folder = join(ROOT, outputFolder(target));
  const reader = await (target === 'chrome' ? launchChromium(folder, options) : launchFirefox(folder, options));
  await until('the welcome page', async () =>
    (await reader.tabAddresses()).some((address) => address.endsWith('src/welcome/index.html')),
  );
  return reader;
}
