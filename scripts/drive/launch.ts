import { join } from 'node:path';
import { outputFolder, type Target } from '../build/target';
import { ROOT } from '../support/run';
import { launchChromium, type LaunchOptions } from './chromium-reader';
import { launchFirefox } from './firefox-reader';
import { until, type Reader } from './reader';

/**
 * Starts a browser with the extension as it was built last, or another build of it, and waits for its welcome page: opened any later, that would hide the page
 * that is looked at, and before, the extension's content scripts may be unknown. Rejects with what to install where the browser is missing.
 */
export async function launchReader(
  target: Target,
  options: LaunchOptions,
  folder: string = outputFolder(target),
): Promise<Reader> {
  const launch = target === 'chrome' ? launchChromium : launchFirefox;
  const reader = await launch(join(ROOT, folder), options);
  await until('the welcome page', async () =>
    (await reader.tabAddresses()).some((address) => address.endsWith('src/welcome/index.html')),
  );
  return reader;
}
