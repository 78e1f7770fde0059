import { chooseArticle } from '../article/choose-article';
import { highlightCss } from '../page/paint/highlight-css';
import { createSession } from '../page/session';
import { colourSpeakers } from '../shared/colour-speakers';
import { t, tn } from '../shared/i18n';
import { present } from '../shared/present';
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
  let introduced = false;
  const session = createSession({
    window,
    within,
    texts: { t, tn },
    read: async (facts) => {
      const { article, places } = chooseArticle(facts);
      const answer = await send({ type: 'panel/sample', article });
      return answer.ok
        ? {
            article: article.id,
            depth: 'thorough',
            places,
            colours: [...colourSpeakers(answer.value)],
            ...present(answer.value, [], ''),
          }
        : null;
    },
    isAlive: () => true,
    onShowing: () => {
      // A card is open from the start: the reader sees what there is to see.
      if (!introduced) requestAnimationFrame(clickFirst);
      introduced = true;
    },
  });
  session.run({ ...settings, view: 'all' });
  signal.addEventListener('abort', () => session.stop(), { once: true });
}

/** As if the reader had clicked the first statement in sight. */
function clickFirst(): void {
  for (const [name, ranges] of CSS.highlights) {
    const [range] = name.startsWith('sayso-line') ? ranges : [];
    const box = range instanceof Range ? range.getClientRects()[0] : undefined;
    if (!box || box.bottom > innerHeight / 2) continue;
    const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
    document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('click', { ...at, bubbles: true }));
    return;
  }
}
