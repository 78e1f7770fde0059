/** A page with a session running over it, in a real browser. */
import { expect, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import css from '../../src/content/highlight.css?inline';
import type { Analysis, Article } from '../../src/engine/model';
import { chooseArticle } from '../../src/article/choose-article';
import { createSession, type Session } from '../../src/page/session';
import { colourSpeakers, standingColours, type StandingColours } from '../../src/shared/colour-speakers';
import { provideMessages, t, tn } from '../../src/shared/i18n';
import type { Depth } from '../../src/shared/messages';
import { present } from '../../src/shared/present';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings';
import { draftAnalysis, textOf, type Drafts } from './drafts';

export interface Stage {
  readonly session: Session;
  /** The articles that were found, each once in a row: the background analyses no article twice. */
  readonly articles: Article[];
  /** With each of them, the frame that could not be read. */
  readonly frames: (string | undefined)[];
  /** The extension is updated or removed under the script. */
  orphan(): void;
  settle(settings: Partial<Settings>): void;
  /** The card's tree, closed to the page; null where no card is open. */
  card(): HTMLElement | null;
  tree(): ShadowRoot | undefined;
  host(): Element | null;
  /** The bar at the foot of the window; null where there is none. */
  bar(): HTMLElement | null;
}

const roots = new Map<Element, ShadowRoot>();
const attach = Reflect.get(Element.prototype, 'attachShadow');

/** Our hosts over the page: the card's and the bar's, told apart by what is in them. */
const hosts = () => [...document.querySelectorAll('html > [popover]')];
const host = () => hosts().find((one) => roots.get(one)?.querySelector('.card')) ?? null;
const bar = () => hosts().flatMap((one) => roots.get(one)?.querySelector<HTMLElement>('.bar') ?? [])[0] ?? null;

/** Enough running text around `html` for a page to count as an article. */
export function storyPage(html: string): string {
  const filler = Array.from(
    { length: 6 },
    (_, i) =>
      `<p>The ferry left the harbour of Port Ellan on a grey morning, and the crowd on the quay watched it go without a word for the ${i + 1}th time this year, while the gulls turned over the old customs house.</p>`,
  );
  return `<main><article><h1>Ferry leaves Port Ellan after a long dispute over its berth</h1>${filler.slice(0, 2).join('')}${html}${filler.slice(2).join('')}</article></main>`;
}

/** Puts a story into the document and waits until its statements are painted (or, with none painted, read). */
export async function play(
  html: string,
  drafts: Drafts,
  settings: Partial<Settings> = {},
  answer: (article: Article, depth: Depth) => Analysis | null | Promise<Analysis | null> = (article) =>
    draftAnalysis(textOf(article), drafts),
  quickFirst = false,
): Promise<Stage> {
  provideMessages(messages);
  dressHead();
  document.body.innerHTML = html;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    if (init.mode === 'closed') roots.set(this, root);
    return root;
  };
  let alive = true;
  let dismissed: readonly string[] = [];
  let standing: StandingColours = new Map();
  const articles: Article[] = [];
  const frames: (string | undefined)[] = [];
  const session = createSession({
    window,
    texts: { t, tn },
    read: async (facts, { depth, frame, more }) => {
      const { article, places } = chooseArticle(facts);
      const key = JSON.stringify(article);
      const isNews = key !== JSON.stringify(articles.at(-1)) || frame !== frames.at(-1);
      if (isNews && !(article.skipped && more)) {
        articles.push(article);
        frames.push(frame);
      }
      const drafted = await answer(article, depth);
      const analysis = drafted && { ...drafted, ...(article.skipped && { skipped: article.skipped }) };
      const reached = quickFirst ? depth : 'thorough';
      if (!analysis) return null;
      // As the background does: words that stand in the page keep their colour.
      const colours = colourSpeakers(analysis, standing);
      standing = standingColours(analysis, colours);
      return {
        article: key,
        depth: reached,
        places,
        colours: [...colours],
        ...present(analysis, dismissed, '1.2.3'),
      };
    },
    isAlive: () => alive,
    dismiss: (dismissal, on) => {
      dismissed = on ? [...dismissed, dismissal.key] : dismissed.filter((key) => key !== dismissal.key);
      settle({});
    },
  });
  const settle = (changed: Partial<Settings>) => session.run({ ...DEFAULT_SETTINGS, ...settings, ...changed });
  settle({});
  await vi.waitFor(() => expect(articles).not.toHaveLength(0));
  const paints = settings.view !== 'off' && drafts.statements.length > 0;
  if (paints) await vi.waitFor(() => expect(painted().size).toBeGreaterThan(0));
  return {
    session,
    articles,
    frames,
    orphan: () => (alive = false),
    settle,
    host,
    bar,
    tree: () => roots.get(host()!),
    card: () => roots.get(host()!)?.querySelector<HTMLElement>('.card') ?? null,
  };
}

/** What a news page says of itself, and the style sheet that the browser would inject. */
export function dressHead(): void {
  if (document.head.querySelector('meta[property]')) return;
  document.documentElement.lang = 'en';
  document.head.insertAdjacentHTML(
    'beforeend',
    `<meta property="og:type" content="article">
     <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry leaves Port Ellan"}</script>`,
  );
  document.head.appendChild(document.createElement('style')).textContent = css;
}

/** Ends a session and leaves the document as it was. */
export function clearStage(stage: Stage | undefined): void {
  stage?.session.stop();
  Element.prototype.attachShadow = attach;
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
}

/** What our highlights cover: name (without what sets it off in time) → the texts. */
export function painted(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [name, highlight] of CSS.highlights) {
    if (name.startsWith('sayso-')) names.set(name, [...highlight].map(String));
  }
  return names;
}

/** The middle of some words of the page, in window coordinates. */
export function pointAt(words: string, root: Node = document.body): { clientX: number; clientY: number } {
  const range = rangeOf(words, root);
  range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getClientRects()[0]!;
  return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
}

export function rangeOf(words: string, root: Node = document.body): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.nodeValue!.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + words.length);
    return range;
  }
  throw new Error(`not on the page: ${words}`);
}

export function point(type: 'pointermove' | 'click', at: { clientX: number; clientY: number }, target?: Element): void {
  const element = target ?? document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
  const init = { ...at, bubbles: true, composed: true, pointerType: 'mouse', cancelable: true };
  element.dispatchEvent(new PointerEvent(type, init));
}
