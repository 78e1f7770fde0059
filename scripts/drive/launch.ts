import { join } from 'node:path';
import { outputFolder, type Target } from '../build/target';
import { ROOT } from '../support/run';
import { launchChromium, type LaunchOptions } from './chromium-reader';
import { launchFirefox } from './firefox-reader';
import type { Reader } from './reader';

/** Starts a browser with the extension as it was built last. Rejects with what to install where the browser is missing. */
export function launchReader(target: Target, options: LaunchOptions): Promise<Reader> {
  const folder = join(ROOT, outputFolder(target));
  return target === 'chrome' ? launchChromium(folder, options) : launchFirefox(folder, options);
}
