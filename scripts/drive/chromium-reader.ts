import puppeteer, { type Browser, type CDPSession, type Extension, type Page, type Protocol } from 'puppeteer-core';
import { requireBrowser } from '../support/browsers';
import { activeTab, askFrom, tabAddresses } from './panel';
import { type InLayer, until, type Reader } from './reader';

/** In milliseconds: a browser takes its time on a busy machine. */
export const LAUNCH_PATIENCE = 150_000;

export interface LaunchOptions {
  readonly headless: boolean;
}

/** Every host name leads to this machine. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--disable-features=HttpsUpgrades',
] as const;

/** Starts Chrome, Chromium or Edge with an unpacked extension; every host name leads to this machine. */
export async function launchChromium(folder: string, { headless }: LaunchOptions): Promise<Reader> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    timeout: LAUNCH_PATIENCE,
    headless,
    // Branded Chrome refuses --load-extension; over the pipe it takes extensions.
    pipe: true,
    enableExtensions: [folder],
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: [...CHROMIUM_ARGUMENTS],
  });
  const extension = await installed(browser);
  const { id } = extension;
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  const panel = await browser.newPage();
  await panel.goto(address('src/options/index.html'));

  const clickButton = async (page: Page) => {
    await page.bringToFront();
    await page.triggerExtensionAction(extension);
  };
  const popups = () => browser.targets().filter((target) => target.url() === address('src/panel/popup.html'));
  const openPopup = async (page: Page) => {
    await closePopups();
    await clickButton(page);
    const target = await until('the popup', () => Promise.resolve(popups()[0]));
    return await target.asPage();
  };
  const closePopups = async () => {
    for (const target of popups()) await (await target.asPage()).close();
    await until('the popup to close', () => Promise.resolve(popups().length === 0));
  };

  return {
    browser,
    panel,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    tabOf: async (page) => {
      await page.bringToFront();
      return await activeTab(panel);
    },
    tabAddresses: () => tabAddresses(panel),
    ask: (message) => askFrom(panel, message),
    clickButton: async (page) => {
      await openPopup(page);
      await closePopups();
    },
    openPopup,
    openSide: async (page) => {
      await page.bringToFront();
      const tab = await activeTab(panel);
      const side = await browser.newPage();
      await side.goto(address(`src/panel/side.html?tab=${tab}`));
      return side;
    },
    inLayer,
    endBackground: async () => {
      // Asked of the browser itself, and again: a worker that is just starting does not hear it. Whoever asks meanwhile wakes a new one.
      const session = await browser.target().createCDPSession();
      const workers = async () =>
        (await session.send('Target.getTargets')).targetInfos
          .filter(({ type, url }) => type === 'service_worker' && url.includes(id))
          .map(({ targetId }) => targetId);
      const targetId = await until('the worker', async () => (await workers())[0]);
      await until('the worker to end', async () => {
        if (!(await workers()).includes(targetId)) return true;
        await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
        return false;
      });
      await session.detach();
    },
    grant: (pattern) => configure(browser, id, { pattern }),
    withdrawAll: () => configure(browser, id, { hostAccess: 'ON_CLICK' }),
    close: () => browser.close(),
  };
}

async function installed(browser: Browser): Promise<Extension> {
  return await until('the extension', async () => [...(await browser.extensions()).values()][0]);
}

/** Chromium's own extension page can change what a reader sets in its menus; its functions have no public types. */
interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

const API: string = 'chrome';

async function configure(
  browser: Browser,
  id: string,
  change: { readonly pattern: string } | { readonly hostAccess: string },
): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async (name, id, change) => {
      const api: { developerPrivate: DeveloperPrivate } = Reflect.get(globalThis, name);
      if ('pattern' in change) await api.developerPrivate.addHostPermission(id, change.pattern);
      else await api.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: change.hostAccess });
    },
    // Not the literal in there: it would be checked against the types of ordinary extension pages.
    API,
    id,
    change,
  );
  await settings.close();
}

async function inLayer<T>(page: Page, act: InLayer<T>, argument = ''): Promise<T> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const objectOf = async ({ backendNodeId }: Protocol.DOM.Node) =>
      (await session.send('DOM.resolveNode', { backendNodeId })).object.objectId!;
    const roots = await Promise.all(closedRoots(root).map(objectOf));
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (argument, ...roots) { return (${String(act)})(roots, argument); }`,
      objectId: await objectOf(root),
      arguments: [{ value: argument }, ...roots.map((objectId) => ({ objectId }))],
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(closedRoots)];
}
