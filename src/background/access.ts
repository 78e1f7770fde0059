import { browser } from '../shared/browser';
import { covers } from '../shared/sites/match-pattern';
import { listedHost, siteMatches } from '../shared/sites/sites';

/** Where the browser lets Sayso in at present; the reader can change that at any time, so it is asked anew and never kept. */
export interface Access {
  /** The browser lets our content script into this address. */
  readonly permitted: (url: string) => boolean;
  /** Sayso runs there without being asked: a listed site, or one that the reader granted. */
  readonly automatic: (url: string) => boolean;
  /** Match patterns that the reader granted beyond the list. */
  readonly granted: readonly string[];
}

export async function readAccess(): Promise<Access> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(siteMatches());
  const granted = origins.filter((origin) => !own.has(origin));
  return {
    permitted: (url) => anyCovers(origins, url),
    automatic: (url) => listedHost(new URL(url).hostname) !== undefined || anyCovers(granted, url),
    granted,
  };
}

function anyCovers(patterns: readonly string[], url: string): boolean {
  const parsed = new URL(url);
  return patterns.some((pattern) => covers(pattern, parsed));
}
