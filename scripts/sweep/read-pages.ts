import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as it was published. */
export interface SweepPage {
  readonly id: string;
  /** The path under which it is served: that of its own address, because readers of pages look at it. */
  readonly path: string;
  readonly html: string;
}

/**
 * The pages of a folder of HTML files, or of a file with a page a line as JSON (`{id, url, html}`; compressed where it ends in `.gz`).
 * Throws where there is nothing of the kind.
 */
export function readPages(source: string): SweepPage[] {
  const raw = statSync(source).isDirectory() ? fromFolder(source) : fromLines(source);
  const taken = new Set<string>();
  return raw.map(({ id, url, html }) => {
    const own = url !== undefined && URL.canParse(url) ? new URL(url).pathname : `/news/${encodeURIComponent(id)}`;
    const free = taken.has(own) ? `${own.replace(/\/$/, '')}/${encodeURIComponent(id)}` : own;
    taken.add(free);
    return { id, path: free, html };
  });
}

interface RawPage {
  readonly id: string;
  readonly url?: string;
  readonly html: string;
}

const fromFolder = (folder: string): RawPage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ id: path.parse(file).name, html: readFileSync(path.join(folder, file), 'utf8') }));

function fromLines(file: string): RawPage[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const page: unknown = JSON.parse(line);
      if (!isRawPage(page)) throw new Error(`${file}, line ${i + 1}: a page is {"id", "url", "html"}`);
      return page;
    });
}

function isRawPage(value: unknown): value is RawPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'id') === 'string' &&
    typeof Reflect.get(value, 'html') === 'string'
  );
}
