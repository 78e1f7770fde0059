import { accessSync, constants, readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** Chrome, Chromium and Edge count as one: whichever is there. */
export type BrowserKind = 'chromium' | 'firefox';

interface Wanted {
  /** Variable that names the program and wins over all searching. */
  readonly variable: string;
  readonly linux: readonly string[];
  readonly mac: readonly string[];
  readonly windows: readonly string[];
  readonly advice: string;
}

const WANTED: Readonly<Record<BrowserKind, Wanted>> = {
  chromium: {
    variable: 'SAYSO_CHROMIUM',
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      String.raw`Google\Chrome\Application\chrome.exe`,
      String.raw`Chromium\Application\chrome.exe`,
      String.raw`Microsoft\Edge\Application\msedge.exe`,
    ],
    advice:
      'No Chromium was found. Install Google Chrome (https://www.google.com/chrome), Chromium or Microsoft Edge, ' +
      'or set SAYSO_CHROMIUM to the path of its program.',
  },
  firefox: {
    variable: 'SAYSO_FIREFOX',
    linux: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
    windows: [String.raw`Mozilla Firefox\firefox.exe`, String.raw`Mozilla Firefox ESR\firefox.exe`],
    advice:
      'No Firefox was found. Install Firefox 142 or newer (https://www.mozilla.org/firefox), ' +
      'or set SAYSO_FIREFOX to the path of its program.',
  },
};

/** The environment that a search looks at; tests give their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isProgram: (path: string) => boolean;
}

export const THIS_MACHINE: Machine = { platform: platform(), env: process.env, home: homedir(), isProgram };

/** The path of an installed browser's program, or undefined where there is none. */
export function findBrowser(kind: BrowserKind, machine: Machine = THIS_MACHINE): string | undefined {
  const named = machine.env[WANTED[kind].variable];
  return named ?? candidates(kind, machine).find((path) => machine.isProgram(path));
}

/** The path of an installed browser's program; throws the sentence that says what to install. */
export function requireBrowser(kind: BrowserKind, machine: Machine = THIS_MACHINE): string {
  const path = findBrowser(kind, machine);
  if (path === undefined) throw new Error(missingBrowser(kind));
  return path;
}

/** One sentence for whoever lacks a browser. */
export function missingBrowser(kind: BrowserKind): string {
  return WANTED[kind].advice;
}

function candidates(kind: BrowserKind, { platform, env, home }: Machine): string[] {
  const wanted = WANTED[kind];
  if (platform === 'darwin') {
    const folders = ['/Applications', join(home, 'Applications')];
    return wanted.mac.flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (one) => one !== undefined,
    );
    return wanted.windows.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return wanted.linux.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True where `apt-get` can install browsers: Debian, Ubuntu and their kin, as root. */
export function canInstall(): boolean {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return false;
  try {
    return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
