import { withoutHiddenNames } from '../shared/hidden-names';
import type { TabState } from '../shared/messages';
import { siteOf } from '../shared/sites/sites';
import type { Outcome } from './tab-records';

/** All that decides what the popup says of a web page. */
export interface TabFacts {
  readonly site: string;
  readonly loading: boolean;
  /** A content script of this version answers. */
  readonly live: boolean;
  /** An analysis is running. */
  readonly working: boolean;
  /** The site is switched off. */
  readonly off: boolean;
  /** Sayso runs by itself on the site: listed or granted. */
  readonly automatic: boolean;
  /** The browser lets us into the site at present. */
  readonly permitted: boolean;
  readonly outcome: Outcome | null;
  readonly dismissed: readonly string[];
}

/** Sites where browsers let no extension in. */
const RESTRICTED_HOSTS: ReadonlySet<string> = new Set([
  'addons.mozilla.org',
  'chrome.google.com',
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
]);

/** The site of a web page's address, or undefined where no extension can read the page. */
export function siteOfPage(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return RESTRICTED_HOSTS.has(hostname) ? undefined : siteOf(hostname);
}

export function tabState(facts: TabFacts): TabState {
  const { site, loading, outcome } = facts;
  if (facts.off) return { status: 'off', site };
  // What is known of a page stands until it was read anew.
  if (facts.working && outcome?.status !== 'done') return { status: 'working', site };
  if (facts.live && outcome?.status === 'done') {
    const analysis = withoutHiddenNames(outcome.analysis, facts.dismissed);
    return analysis.skipped
      ? { status: 'skipped', site, reason: analysis.skipped, ...(outcome.frame && { frame: outcome.frame }) }
      : {
          status: 'done',
          site,
          analysis,
          colours: outcome.colours,
          dismissed: facts.dismissed,
          once: !facts.automatic,
        };
  }
  if (facts.live && outcome?.status === 'failed') return { status: 'failed', site };
  if (outcome?.status === 'no-access' || (facts.automatic && !facts.live)) {
    if (!facts.permitted) return { status: 'no-access', site };
    return { status: loading ? 'working' : 'reload', site };
  }
  return { status: facts.live && loading ? 'working' : 'idle', site };
}
