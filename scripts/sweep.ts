/**
 * Opens each page of a collection in a real browser with the extension and looks at what should hold on all of them: no exception, the page
 * as it was, every mark on its words and none elsewhere, badge, list and paint agreeing. A line a page as JSON, a table at the end; the exit
 * code is 1 where a page has a fault.
 *
 *   npm run sweep -- FOLDER|pages.jsonl.gz [--browser chromium|firefox] [--pages N]
 */
import { parseArgs } from 'node:util';
import { buildTargets } from './build/run-vite';
import type { Target } from './build/target';
import { readPages } from './sweep/read-pages';
import { sweep } from './sweep/sweep';
import { tableOf } from './sweep/table';

const BROWSERS = new Map<string, Target>([
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, pages: { type: 'string' } },
});
const target = BROWSERS.get(values.browser);
const most = values.pages === undefined ? Infinity : Number(values.pages);

if (positionals.length !== 1 || target === undefined || !(most > 0)) {
  console.error('usage: npm run sweep -- FOLDER|pages.jsonl.gz [--browser chromium|firefox] [--pages N]');
  process.exitCode = 2;
} else {
  const pages = readPages(positionals[0]!).slice(0, most);
  await buildTargets([target]);
  const reports = await sweep(target, pages, (report) => console.log(JSON.stringify(report)));
  console.log(`\n${tableOf(reports)}`);
  if (reports.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}
