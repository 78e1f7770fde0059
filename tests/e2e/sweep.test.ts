import { expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build/target';
import type { SweepPage } from '../../scripts/sweep/read-pages';
import { sweep } from '../../scripts/sweep/sweep';

const SAID = 'The old harbour bridge was never inspected in time';
const REPORT = [
  `“${SAID},” said Ada Quill, an engineer who had been sent to the harbour on Monday morning.`,
  'The mayor of Corrow, Otto Brandt, denied that he had known of it, and said the town would ask for a second report.',
  '“Nobody told me,” Brandt said. “I will not go before the council has heard everybody who had a hand in it.”',
  'According to the harbour office, the bridge was closed on Sunday night and will not be opened before the winter.',
];
const page = (id: string, inside: string): SweepPage => ({
  id,
  path: `/news/2031/${id}`,
  html: `<!doctype html><html lang="en"><title>Harbour bridge closed</title><meta property="og:type" content="article"><main><h1>Harbour bridge closed after a night of storms</h1>${inside}</main></html>`,
});
const paragraphs = REPORT.map((text) => `<p>${text}</p>`).join('');

const PAGES: readonly SweepPage[] = [
  page('plain', paragraphs),
  page('no-paragraphs', `<div>${REPORT.join('<br><br>')}</div>`),
  page(
    'repeats',
    `${paragraphs}<aside class="related"><p>${SAID}</p><p>Weather: sun and wind tomorrow.</p><p>${SAID}</p></aside>`,
  ),
  page('hidden', `${paragraphs}<div style="display:none">${paragraphs.replaceAll('Quill', 'Marsh')}</div>`),
  page('inline', paragraphs.replace('Ada Quill', '<person>Ada Quill<span style="display:none"> MORE</span></person>')),
  page('links', paragraphs.replace('never inspected', '<a href="/x">never</a> <b>ins&shy;pec&shy;ted</b>')),
  page('until-its-script-runs', `<style>body{visibility:hidden}</style>${paragraphs}`),
  page('none', '<p>Log in</p>'),
];

it.each(TARGETS)(
  'a sweep over invented pages finds nothing wrong in %s',
  async (target) => {
    const reports = await sweep(target, PAGES, () => undefined);
    expect(reports.map(({ id, faults }) => [id, faults])).toEqual(PAGES.map(({ id }) => [id, []]));
    expect(reports.map(({ status }) => status)).toEqual([
      ...PAGES.slice(1).map(() => 'done'),
      'skipped not-an-article',
    ]);
    expect(reports.slice(0, -1).every(({ statements, painted }) => statements > 3 && painted > 3)).toBe(true);
  },
  120_000,
);
