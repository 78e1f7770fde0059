import { describe, expect, it } from 'vitest';
import { findBrowser, requireBrowser, type BrowserKind, type Machine } from '../../scripts/support/browsers';

const machine = (platform: NodeJS.Platform, programs: readonly string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  home: platform === 'darwin' ? '/Users/ada' : '/home/ada',
  isProgram: (path) => programs.includes(path),
});

const WINDOWS = { PROGRAMFILES: String.raw`C:\Program Files`, LOCALAPPDATA: String.raw`C:\Users\ada\AppData\Local` };
const EDGE = String.raw`C:\Program Files\Microsoft\Edge\Application\msedge.exe`;
const CHROME = String.raw`C:\Users\ada\AppData\Local\Google\Chrome\Application\chrome.exe`;
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MAC_FIREFOX = '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox';

describe('findBrowser', () => {
  it.each<[string, BrowserKind, Machine, string | undefined]>([
    ['Chromium of Debian', 'chromium', machine('linux', ['/usr/bin/chromium']), '/usr/bin/chromium'],
    [
      'Chrome beside the usual path',
      'chromium',
      machine('linux', ['/opt/bin/google-chrome'], { PATH: '/bin:/opt/bin' }),
      '/opt/bin/google-chrome',
    ],
    ['Edge on Linux', 'chromium', machine('linux', ['/usr/bin/microsoft-edge']), '/usr/bin/microsoft-edge'],
    ['Firefox ESR', 'firefox', machine('linux', ['/usr/bin/firefox-esr']), '/usr/bin/firefox-esr'],
    ['Chrome on macOS', 'chromium', machine('darwin', [MAC_CHROME]), MAC_CHROME],
    ['Firefox in the home folder', 'firefox', machine('darwin', [MAC_FIREFOX]), MAC_FIREFOX],
    ['Edge on Windows', 'chromium', machine('win32', [EDGE], WINDOWS), EDGE],
    ['Chrome of one user on Windows', 'chromium', machine('win32', [CHROME, EDGE], WINDOWS), CHROME],
    [
      'a program that is named',
      'firefox',
      machine('linux', ['/usr/bin/firefox'], { SAYSO_FIREFOX: '/opt/ff' }),
      '/opt/ff',
    ],
    ['nothing', 'firefox', machine('linux', []), undefined],
  ])('finds %s', (_name, kind, where, path) => {
    expect(findBrowser(kind, where)).toBe(path);
  });
});

describe('requireBrowser', () => {
  it('says what to install', () => {
    expect(() => requireBrowser('chromium', machine('linux', []))).toThrow(
      /^No Chromium was found\. Install Google Chrome/u,
    );
    expect(() => requireBrowser('firefox', machine('win32', [], WINDOWS))).toThrow(/Install Firefox 142 or newer/u);
  });
});
