import type { Target } from '../build/target';
import { launchReader } from '../drive/launch';
import { LISTED } from '../drive/sample-site';
import { serve } from '../drive/serve';
import type { SweepPage } from './read-pages';
import { sweepPage, type PageReport } from './sweep-page';

/** Nothing but the page itself: its scripts do not run and other hosts' files are refused, so that every difference is ours. */
const HEADERS = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Where each page is left for. */
const NO_ARTICLE: SweepPage = {
  id: 'no-article',
  path: '/sayso-sweep/no-article',
  html: '<!doctype html><title>Log in</title><p>Log in</p>',
};

/** Sweeps pages one after the other in a browser with the extension as it was built last; `tell` hears of each. */
export async function sweep(
  target: Target,
  pages: readonly SweepPage[],
  tell: (report: PageReport) => void,
): Promise<PageReport[]> {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  byPath.set(NO_ARTICLE.path, NO_ARTICLE);
  const site = await serve((path) => {
    const page = byPath.get(path);
    return page && { type: 'text/html', body: page.html, headers: HEADERS };
  });
  const reader = await launchReader(target, { headless: true });
  const reports: PageReport[] = [];
  try {
    for (const page of pages) {
      const report = await sweepPage(reader, page, site.url(LISTED, page.path), site.url(LISTED, NO_ARTICLE.path));
      reports.push(report);
      tell(report);
    }
  } finally {
    await reader.close();
    await site.close();
  }
  return reports;
}
