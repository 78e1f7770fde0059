/** Notices what a page does after it was read: text that comes and goes, another address without a reload, another ground. */
import { isFrame } from '../frames';
import { isUnseen } from '../reader/layout';
import { elementAt } from '../reader/nodes';
import { createBackoff } from './backoff';

export interface PageEvents {
  /** The article's text may be another. Comes after a pause, and at a steady pace while the page does not rest. */
  onChange(): void;
  /** Another address without a reload; the text may not be there yet. */
  onMove(): void;
  /** Light and dark may have changed places. */
  onTheme(): void;
  /** The page wrote itself anew (`document.open`), which took all listeners away. */
  onRewritten(): void;
}

export interface PageWatch {
  /**
   * The elements that hold the article; empty where none was found, when every change of the page may be its coming. `concealed` hold text
   * that is not shown now.
   */
  follow(roots: readonly Element[], concealed: readonly Element[]): void;
  /** So many milliseconds the last reading took: what takes long is done more rarely. */
  took(milliseconds: number): void;
}

/** In characters: so much new text outside the article may be a better article (pages that load it piece by piece). */
const MUCH_TEXT = 600;
/** In milliseconds: pages fade from light to dark. */
const THEME_WAIT = 600;
/** In milliseconds: pages that move change their styles all the time. */
const REVEAL_WAIT = 200;

/** `isOurs` tells the card's host, whose coming and going is no change of the page. */
export function watchPage(
  window: Window & typeof globalThis,
  isOurs: (node: Node) => boolean,
  events: PageEvents,
  signal: AbortSignal,
): PageWatch {
  const { document } = window;
  const { documentElement: html } = document;
  const backoff = createBackoff();
  let roots: readonly Element[] = [];
  let address = addressOf(window.location);
  /** What may paint the ground under the article: it and everything around it. */
  let grounds: ReadonlySet<Node> = new Set();
  let concealed: readonly Element[] = [];
  let timer = 0;
  let themeFrame = 0;
  let revealTimer = 0;
  let restyleTimer = 0;

  const changeSoon = () => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      events.onChange();
    }, backoff.wait(window.performance.now()));
  };
  /** Asks with every frame while the page may be fading, so that no frame has the old colours on the new ground. */
  const themeSoon = () => {
    const end = window.performance.now() + THEME_WAIT;
    const ask = () => {
      events.onTheme();
      if (window.performance.now() < end) themeFrame = window.requestAnimationFrame(ask);
    };
    window.cancelAnimationFrame(themeFrame);
    ask();
  };
  /** Other style sheets hold, or a switch is set that only they look at. Pages load sheets for much else, hence seldom. */
  const restyleSoon = () => {
    restyleTimer ||= window.setTimeout(() => {
      restyleTimer = 0;
      events.onTheme();
    }, REVEAL_WAIT);
  };
  /** Asks for layout, hence seldom. */
  const revealSoon = () => {
    revealTimer ||= window.setTimeout(() => {
      revealTimer = 0;
      if (!concealed.every(isUnseen)) changeSoon();
    }, REVEAL_WAIT);
  };
  const checkAddress = () => {
    const now = addressOf(window.location);
    if (now === address) return;
    address = now;
    backoff.reset();
    window.clearTimeout(timer);
    timer = 0;
    events.onMove();
    changeSoon();
  };

  const concerns = (record: MutationRecord): boolean => {
    const { target, type } = record;
    if (type === 'attributes') return roots.length === 0;
    const nodes = [...Array.from(record.addedNodes), ...Array.from(record.removedNodes)];
    if (nodes.length > 0 && nodes.every(isOurs)) return false;
    if (roots.length === 0 || roots.some((root) => root === target || root.contains(target))) return true;
    return Array.from(record.addedNodes).some((node) => (node.textContent?.length ?? 0) >= MUCH_TEXT);
  };
  const observer = new window.MutationObserver((records) => {
    // Null while it is being written.
    const now: Element | null = document.documentElement;
    if (now && now !== html) return events.onRewritten();
    checkAddress();
    if (records.some(({ target, type }) => type === 'attributes' && grounds.has(target))) themeSoon();
    if (roots.length > 0 && records.some(isRestyling)) restyleSoon();
    if (concealed.length > 0 && records.some(({ type }) => type === 'attributes')) revealSoon();
    if (roots.some((root) => !root.isConnected) || records.some(concerns)) changeSoon();
  });
  const watched = { childList: true, characterData: true, subtree: true };
  const withAttributes = { ...watched, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] };
  const observe = () => {
    observer.disconnect();
    // Attributes are watched all over only while text may be hidden until a script shows it.
    observer.observe(document, roots.length === 0 || concealed.length > 0 ? withAttributes : watched);
    grounds = new Set([document.documentElement, ...roots.flatMap(ancestors)]);
    for (const ground of roots.length > 0 ? grounds : []) observer.observe(ground, { attributes: true });
    // Null on a page without one.
    const head: Element | null = document.head;
    if (head)
      observer.observe(head, { attributes: true, subtree: true, attributeFilter: ['media', 'disabled', 'href'] });
    for (const root of roots) {
      const tree = root.getRootNode();
      if (tree !== document) observer.observe(tree, watched);
    }
  };
  observe();

  window.addEventListener('popstate', checkAddress, { signal });
  window.addEventListener('load', changeSoon, { signal });
  // A frame that has loaded may hold what the page has not, and a style sheet another ground.
  const onLoad = (event: Event) => {
    const element = elementAt(event);
    if (roots.length === 0 && isFrame(element)) changeSoon();
    if (element && isSheet(element)) restyleSoon();
  };
  document.addEventListener('load', onLoad, { signal, capture: true });
  document.addEventListener('change', restyleSoon, { signal, capture: true });
  (window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', checkAddress, { signal });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', themeSoon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
      window.cancelAnimationFrame(themeFrame);
      window.clearTimeout(revealTimer);
      window.clearTimeout(restyleTimer);
    },
    { once: true },
  );

  return {
    follow(newRoots, newConcealed) {
      roots = newRoots;
      concealed = newConcealed;
      observe();
    },
    took: (milliseconds) => backoff.took(milliseconds),
  };
}

const isSheet = (node: Node): boolean => node.nodeName === 'STYLE' || node.nodeName === 'LINK';

/** Style sheets come, go or change. */
const isRestyling = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  isSheet(target) || [...Array.from(addedNodes), ...Array.from(removedNodes)].some(isSheet);

/** A fragment is a place in the same page. */
const addressOf = ({ href }: Location) => href.split('#', 1)[0]!;

function ancestors(element: Element): Element[] {
  const chain: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) chain.push(one);
  return chain;
}
