import { expect, it } from 'vitest';
import { grantedLater, siteOfOrigin } from '../../src/options/origins';

it.each([
  ['*://*.news.example/*', 'news.example'],
  ['https://news.example/*', 'news.example'],
  ['*://*/*', undefined],
  ['<all_urls>', undefined],
])('%s stands for %s', (origin, site) => {
  expect(siteOfOrigin(origin)).toBe(site);
});

it('leaves out what the manifest asked for', () => {
  expect(
    grantedLater(['*://*.b.example/*', '*://*.a.example/*', '*://*.listed.example/*'], ['*://*.listed.example/*']),
  ).toEqual(['*://*.a.example/*', '*://*.b.example/*']);
});
