import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The evaluation corpus beside the project, which is not part of it; undefined where it is absent. */
export const CORPUS: string | undefined = [process.env['SAYSO_CORPUS'], join(ROOT, '..', 'shared', 'corpus')].find(
  (folder) => folder !== undefined && existsSync(folder),
);

export interface CorpusPage {
  readonly name: string;
  readonly file: string;
  /** The path of its address. */
  readonly path: string;
  readonly isArticle: boolean;
}

/** The real pages of the corpus; none, and a word about it, where it is absent. */
export function corpusPages(): CorpusPage[] {
  if (CORPUS === undefined) {
    console.log('skipped: no corpus');
    return [];
  }
  const folder = join(CORPUS, 'pages');
  const index: readonly { name: string; url: string }[] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return index.map(({ name, url }) => ({
    name,
    file: join(folder, `${name}.html`),
    path: URL.canParse(url) ? new URL(url).pathname : `/pages/${name}`,
    isArticle: !name.startsWith('neg-'),
  }));
}
