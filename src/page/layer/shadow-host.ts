/**
 * What Sayso puts over a page: a host in the top layer, with a closed shadow root that no style sheet of the page reaches. The page holds it
 * only while it is shown.
 */
import common from './layer.css?inline';

/** Inline; after `all` only what is not initial. */
const HOST_STYLE =
  'all:initial;display:block;position:fixed;width:max-content;max-width:calc(100vw - 16px);'.replaceAll(
    ';',
    '!important;',
  );

export interface ShadowHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  setBox(property: string, value: string): void;
  /** False where the document is not shown (a page about to be left). */
  show(): boolean;
}

function adoptable(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** By `textContent` Firefox knows whose style it is and lets it pass the page's policy; an appended text node would be refused. */
function styleElement(document: Document, css: string): HTMLStyleElement {
  const made = document.createElement('style');
  made.textContent = css;
  return made;
}

export function createShadowHost(window: Window, own: string): ShadowHost {
  const { document } = window;
  const css = common + own;
  const host = document.createElement('div');
  const setBox = (property: string, value: string) => host.style.setProperty(property, value, 'important');
  host.setAttribute('popover', 'manual');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  // Sayso's own pages refuse style elements by their policy, Firefox's content scripts refuse to adopt sheets.
  if (window.location.protocol.endsWith('-extension:')) root.adoptedStyleSheets = [adoptable(css)];
  else root.append(styleElement(document, css));
  return {
    host,
    root,
    setBox,
    show() {
      if (!host.isConnected) document.documentElement.append(host);
      try {
        if (!host.matches(':popover-open')) host.showPopover();
        return true;
      } catch {
        host.remove();
        return false;
      }
    },
  };
}
