import { chooseArticle } from '../article/choose-article';
import { highlightCss } from '../page/paint/highlight-css';
import { createSession } from '../page/session';
import { t, tn } from '../shared/i18n';
import { send } from '../shared/send';
import { loadSettings } from '../shared/settings-storage';
import html from './sample-article.html?raw';

/** The sample's article, without the invented newspaper around it. */
export function sampleArticle(): HTMLElement {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return document.importNode(page.querySelector('article')!, true);
}

/**
 * Reads and marks the article that stands in an element, by the same code as in any page, until the signal aborts. Highlights are on whatever the
 * settings say: the reader came to see them.
 */
export async function runSample(within: Element, signal: AbortSignal): Promise<void> {
  const settings = await loadSettings();
  if (signal.aborted) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss());
  document.adoptedStyleSheets.push(sheet);
  const session = createSession({
    window,
    within,
    texts: { t, tn },
    choose: (facts) => Promise.resolve(chooseArticle(facts)),
    analyse: async (article) => {
      const answer = await send({ type: 'panel/sample', article });
      return answer.ok ? answer.value : null;
    },
    isAlive: () => true,
  });
  session.run({ ...settings, view: 'all' });
  signal.addEventListener('abort', () => session.stop(), { once: true });
}
