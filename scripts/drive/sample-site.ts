import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve, type NewsSite, type Served } from './serve';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../src/welcome/${path}`, import.meta.url)), 'utf8');

/** Serves our sample article on every host, under `/news/sample`. */
export function serveSample(): Promise<NewsSite> {
  const pages = new Map<string, Served>([
    ['/news/sample', { type: 'text/html', body: read('sample-article.html') }],
    ['/news/sample-article.css', { type: 'text/css', body: read('sample-article.css') }],
  ]);
  return serve((path) => pages.get(path));
}

/** A host of the list, one whose insecure address browsers still open. */
export const LISTED = 'www.reuters.com';
/** A host that is not. */
export const UNLISTED = 'blog.example.org';
