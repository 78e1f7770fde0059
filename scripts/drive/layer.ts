/** What a person sees and does in what lies over a page: the card and the bar, whose shadow roots are closed to the page. */
import type { Page } from 'puppeteer-core';
import { until, type Reader } from './reader';

/** The words on card and bar; empty where neither is open. */
export function cardText(reader: Reader, page: Page): Promise<string> {
  return reader.inLayer(page, (roots) =>
    roots
      .flatMap((root) => {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const words: (string | null)[] = [];
        for (let node = texts.nextNode(); node; node = texts.nextNode())
          if (node.parentElement?.localName !== 'style') words.push(node.nodeValue);
        return words;
      })
      .join(' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
}

/** What has the focus there, by its name; empty where nothing has. */
export function focusedInLayer(reader: Reader, page: Page): Promise<string> {
  return reader.inLayer(
    page,
    (roots) =>
      roots
        .map(({ activeElement: one }) => one?.getAttribute('aria-label') ?? one?.textContent.trim())
        .find((name) => name !== undefined) ?? '',
  );
}

/** Clicks the control there whose name begins with some words, as soon as there is one. */
export async function clickInLayer(reader: Reader, page: Page, name: string): Promise<void> {
  await until(`“${name}” on the card`, () =>
    reader.inLayer(
      page,
      (roots, wanted) => {
        const control = roots
          .flatMap((root) => [...root.querySelectorAll('button')])
          .find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()).startsWith(wanted));
        control?.click();
        return control !== undefined;
      },
      name,
    ),
  );
}
