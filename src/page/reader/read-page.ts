import type { ArticlePlaces } from '../../article/choose-article';
import { packFacts, type PageFacts } from '../../article/page-facts';
import { readHead } from './read-head';
import { createTextMap, type TextMap } from './text-map';
import { isUnseen } from './layout';
import { linkPage } from './link-page';
import { sliceRun } from './text-run';
import { walkPage } from './walk';

/** A page read once: the facts from which its article is chosen, and the way from the choice back to the page. */
export interface PageReading {
  readonly facts: PageFacts;
  /** Ties the text of the chosen article to the page. */
  mapOf(places: ArticlePlaces): TextMap;
}

/**
 * Reads a page and leaves it wholly untouched. Never throws on any document. Linear in the page's size. `url` may be empty: then
 * the page's own counts. What has no body (a picture, a page half taken away), or one that the
 * browser made to show data (a feed), reads as empty. `within` narrows the reading to one element; `status` is
 * the HTTP status with which the page came.
 */
export function readPage(document: Document, url: string, within?: Element, status = 0): PageReading {
  const page = linkPage(walkPage(within ?? ((!isData(document) && document.body) || document.createElement('body'))));
  return {
    facts: packFacts(page, readHead(document), url, status),
    mapOf: ({ blocks, echoes, root, concealed }) =>
      createTextMap(
        blocks.map(({ line, start, end }) => sliceRun(page.runs[line]!, start, end)),
        echoes.map((line) => page.runs[line]!),
        [page.elements[root]!],
        concealed.map((box) => page.elements[box]!).filter(isUnseen),
      ),
  };
}

const isData = ({ contentType }: Document): boolean => contentType.endsWith('xml') && !contentType.includes('html');
