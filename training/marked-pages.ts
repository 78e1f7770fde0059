import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder } from '../scripts/support/files';
import { fromHtml } from '../src/cli/read-input';
import type { Article, Span, StatementType } from '../src/engine/model';
import { hashOf, remembered } from './scratch';

/** A statement as marked by hand: spans and places are offsets into the page's marked text. */
export interface MarkedStatement {
  readonly type: StatementType;
  readonly span: readonly Span[];
  readonly cue: string | null;
  readonly cueAt: number | null;
  readonly sourceMention: string | null;
  readonly sourceAt: number | null;
  /** Said inside another statement. */
  readonly nested?: boolean;
  /** Neither asked for nor held against anybody. */
  readonly optional?: boolean;
}

/** A real page whose statements are marked, read by the engine's own page reader. */
export interface MarkedPage {
  readonly id: string;
  readonly article: Article;
  /** The marked text: the article's body. */
  readonly text: string;
  /** Offset in it up to which it was marked. */
  readonly until: number;
  readonly statements: readonly MarkedStatement[];
}

interface GoldFile {
  readonly statements: readonly MarkedStatement[];
  readonly annotatedUntil?: number;
}

const GOLD = '.gold.json';

/** Pages that were read while the first rules were written: what is measured on them is told apart. */
export const READ_BEFORE: ReadonlySet<string> = new Set([
  'dailymail-2024-dollar-bill',
  'inews-2025-just-stop-oil',
  'malaymail-2024-anwar-trips',
  'mexiconewsdaily-2025-steel-tariffs',
  'politicscouk-2023-starmer-councillors',
  'scotsman-2023-yousaf-whatsapps',
  'time-2019-alva-johnson',
  'washingtontimes-2023-indiana-budget',
]);

/** The marked pages of the corpus, by name. Reading HTML is slow, so that articles are remembered until a page or its reader changes. */
export function readMarkedPages(corpus: string): MarkedPage[] {
  const folder = path.join(corpus, 'pages');
  const reader = readerHash();
  return readdirSync(folder)
    .filter((file) => file.endsWith(GOLD))
    .toSorted()
    .map((file) => {
      const id = file.slice(0, -GOLD.length);
      const read = (ending: string) => readFileSync(path.join(folder, id + ending), 'utf8');
      const gold: GoldFile = JSON.parse(read(GOLD));
      const text = read('.txt');
      const html = read('.html');
      const article: Article = JSON.parse(
        remembered('article', [html, id, reader], () => JSON.stringify(fromHtml(html, id).article)).toString(),
      );
      return { id, article, text, until: gold.annotatedUntil ?? text.length, statements: gold.statements };
    });
}

/** Changes with any file that has a part in reading a page. */
function readerHash(): string {
  const folder = path.resolve(import.meta.dirname, '../src/article');
  return hashOf(filesUnder(folder).flatMap(({ path, bytes }) => [path, bytes]));
}
