import { PNG } from 'pngjs';
import { wcagContrast } from 'culori';
import type { Page } from 'puppeteer-core';
import { speakerColour } from '../../src/shared/palette';

/** The whole page as a picture. */
export async function picture(page: Page): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
}

/** How many pixels two pictures of one size differ in. */
export function differingPixels(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error('The pictures differ in size.');
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) if (a.data.readUInt32BE(at) !== b.data.readUInt32BE(at)) differing++;
  return differing;
}

/** Whether words are in the window's middle part, where a reader who was sent there finds them. */
export async function isInView(page: Page, words: string): Promise<boolean> {
  return await page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.nodeValue?.includes(words)) continue;
      const { top, bottom } = node.parentElement!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }
    return false;
  }, words);
}

/** The painted words by highlight, in the order of the text. */
export async function paintedWords(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return await page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])),
  );
}

/** Where a page keeps what {@link watchFills} saw. */
const SEEN = 'sayso-test-seen';

/** Looks at every frame that a page draws from now on whether a letter that had a fill has lost it or has another: call it before the page is opened. */
export async function watchFills(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((key) => {
    const lost: string[] = [];
    let before = new Map<Node, (string | undefined)[]>();
    // A page knows only what is in the function that it runs.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const nodesIn = (range: AbstractRange): Node[] => {
      const root = range instanceof Range ? range.commonAncestorContainer : range.startContainer;
      if (root.nodeType === Node.TEXT_NODE) return [root];
      const nodes: Node[] = [];
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        if (range instanceof Range && range.intersectsNode(node)) nodes.push(node);
      return nodes;
    };
    const look = () => {
      const now = new Map<Node, (string | undefined)[]>();
      for (const [name, ranges] of CSS.highlights) {
        for (const range of name.includes('-fill-') ? ranges : []) {
          for (const node of nodesIn(range)) {
            const length = node.nodeValue?.length ?? 0;
            const letters = now.get(node) ?? Array.from({ length }, (): string | undefined => undefined);
            const from = node === range.startContainer ? range.startOffset : 0;
            now.set(node, letters.fill(name, from, node === range.endContainer ? range.endOffset : length));
          }
        }
      }
      for (const [node, letters] of before) {
        const at = letters.findIndex((name, i) => name !== undefined && now.get(node)?.[i] !== name);
        if (at >= 0) lost.push(`${letters[at]} → ${now.get(node)?.[at]}: ${node.nodeValue?.slice(at, at + 40)}`);
      }
      before = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Reflect.set(globalThis, key, lost);
  }, SEEN);
}

/** What {@link watchFills} saw go or change. */
export async function lostFills(page: Page): Promise<readonly string[]> {
  return await page.evaluate((key): readonly string[] => Reflect.get(globalThis, key), SEEN);
}

/** Text that could be read on its own ground (4.5 : 1), and cannot on the fill that it has; grounds that are not one opaque colour are left out. */
export async function unreadable(page: Page): Promise<readonly string[]> {
  const inks = await page.evaluate(() => {
    // A page knows only what is in the function that it runs.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const groundOf = (from: Element): string | undefined => {
      for (let element: Element | null = from; element; element = element.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(element);
        if (backgroundImage !== 'none') return undefined;
        if (backgroundColor.startsWith('rgb(')) return backgroundColor;
        if (!backgroundColor.endsWith(', 0)')) return undefined;
      }
      return 'rgb(255, 255, 255)';
    };
    return [...CSS.highlights].flatMap(([name, ranges]) =>
      name.includes('-fill-')
        ? [...ranges].flatMap((range) => {
            const within = range instanceof Range ? range.cloneContents() : undefined;
            const outer = range.startContainer.parentElement!;
            const elements = [outer, ...outer.querySelectorAll('*')].filter(
              (one) =>
                one === outer || (within?.textContent?.includes(one.textContent ?? '') && one.textContent !== ''),
            );
            return elements.map((one) => ({
              name,
              ink: getComputedStyle(one).color,
              ground: groundOf(one),
              text: outer.textContent ?? '',
            }));
          })
        : [],
    );
  });
  return inks.flatMap(({ name, ink, ground, text }) => {
    const fill = fillOf(name);
    if (ground === undefined || wcagContrast(ink, ground) < READABLE || wcagContrast(ink, fill) >= READABLE) return [];
    return [`${ink} on ${fill}, before on ${ground}: ${text.slice(0, 40)}`];
  });
}

const READABLE = 4.5;

/** The colour behind a highlight's name, such as `sayso-fill-light-s0`. */
function fillOf(name: string): string {
  const [, theme, palette, index] = /-fill-(light|dark)-(?:(s|c)(\d)|neutral)$/u.exec(name) ?? [];
  return speakerColour(
    index === undefined ? undefined : Number(index),
    theme === 'dark' ? 'dark' : 'light',
    palette === 'c' ? 'colour-blind' : 'standard',
  ).fill;
}
