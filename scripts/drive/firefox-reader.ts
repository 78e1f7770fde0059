import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../build/manifest';
import { requireBrowser } from '../support/browsers';
import { LAUNCH_PATIENCE, type LaunchOptions } from './chromium-reader';
import { activeTab, askFrom, tabAddresses } from './panel';
import type { InLayer, Reader } from './reader';

/** Starts Firefox with an unpacked extension; every host name leads to this machine. */
export async function launchFirefox(folder: string, { headless }: LaunchOptions): Promise<Reader> {
  const host = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    timeout: LAUNCH_PATIENCE,
    headless,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // What an extension asks for at its prompt is granted, which nobody else could answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: host }),
      'network.dns.forceResolve': '127.0.0.1',
      'dom.security.https_first': false,
      'network.stricttransportsecurity.preloadlist': false,
    },
  });
  await browser.installExtension(folder);
  const bidi = connect(browser);
  const address = (path: string) => `moz-extension://${host}/${path}`;
  const panel = await openOwn(browser, address('src/options/index.html'));
  const tabOf = async (page: Page) => {
    await page.bringToFront();
    return await activeTab(panel);
  };

  return {
    browser,
    panel,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    tabOf,
    tabAddresses: () => tabAddresses(panel),
    ask: (message) => askFrom(panel, message),
    clickButton: async (page) => {
      await page.bringToFront();
      await bidi.inChrome(`
        // While a popup is open the next click would only close it; one on its way cannot be hidden.
        const told = (name) =>
          new Promise((resolve) => {
            const listen = ({ target }) => {
              if (target.id !== 'customizationui-widget-panel') return;
              document.removeEventListener(name, listen);
              resolve(target);
            };
            document.addEventListener(name, listen);
          });
        const shown = told('popupshown');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        const popup = await shown;
        const hidden = told('popuphidden');
        popup.hidePopup();
        await hidden;
      `);
    },
    // The popup itself is out of a driver's reach; the same page in a tab is told which tab to speak of.
    openPopup: async (page) => {
      const tab = await tabOf(page);
      return await openOwn(browser, address(`src/panel/popup.html?tab=${tab}`));
    },
    openSide: async (page) => await openOwn(browser, address(`src/panel/side.html?tab=${await tabOf(page)}`)),
    inLayer: (page, act, argument) => bidi.inLayer(page, act, argument),
    endBackground: () => bidi.inChrome('await extension.terminateBackground();'),
    grant: (pattern) =>
      bidi.inChrome(
        `await ExtensionPermissions.add(extension.id, { permissions: [], origins: ${JSON.stringify([pattern])} }, extension);`,
      ),
    withdrawAll: () =>
      bidi.inChrome(`
        const { origins } = extension.activePermissions;
        await ExtensionPermissions.remove(extension.id, { permissions: [], origins: [...origins] }, extension);
      `),
    close: () => browser.close(),
  };
}

/** Load events of extension pages never come. */
async function openOwn(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: [] });
  await page.waitForSelector('body *');
  return page;
}

/** WebDriver BiDi itself, for what Puppeteer does not offer: shadow roots, and the browser's own window. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A node as BiDi tells it. */
interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: string;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

function connect(browser: Browser) {
  const connection: BidiConnection = Reflect.get(browser, 'connection');
  // Answers have the shapes of the specification: https://w3c.github.io/webdriver-bidi
  const send = async <T>(method: string, params: object): Promise<T> => {
    const { result } = await connection.send(method, params);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return result as T;
  };
  return {
    /** Runs statements in the browser's own window, with our extension at hand. */
    inChrome: async (statements: string): Promise<void> => {
      const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
        'moz:scope': 'chrome',
      });
      const { type, exceptionDetails } = await send<{ type: string; exceptionDetails?: { text: string } }>(
        'script.evaluate',
        {
          expression: `(async () => {
            const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
            const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
            const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
            ${statements}
          })()`,
          target: { context: contexts[0]!.context },
          awaitPromise: true,
        },
      );
      if (type === 'exception') throw new Error(exceptionDetails?.text);
    },
    inLayer: async <T>(page: Page, act: InLayer<T>, argument = ''): Promise<T> => {
      // Puppeteer's frames carry the browsing context's id.
      const target = { context: Reflect.get(page.mainFrame(), '_id') };
      const tree = await send<{ result: BidiNode }>('script.evaluate', {
        expression: 'document.documentElement',
        target,
        awaitPromise: false,
        serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
      });
      const { result, exceptionDetails } = await send<{
        result?: { value: string };
        exceptionDetails?: { text: string };
      }>('script.callFunction', {
        functionDeclaration: `(argument, ...roots) => JSON.stringify((${String(act)})(roots, argument) ?? null)`,
        target,
        arguments: [
          { type: 'string', value: argument },
          ...closedRoots(tree.result).map(({ sharedId }) => ({ sharedId })),
        ],
        awaitPromise: false,
        userActivation: true,
      });
      if (!result) throw new Error(exceptionDetails?.text);
      return JSON.parse(result.value);
    },
  };
}

function closedRoots({ value }: BidiNode): BidiNode[] {
  const own = value?.shadowRoot?.value?.mode === 'closed' ? [value.shadowRoot] : [];
  return [...own, ...(value?.children ?? []).flatMap(closedRoots)];
}
