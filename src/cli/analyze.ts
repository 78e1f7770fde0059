/** The command line: the same analysis as in the browser, for tests and newsrooms. Itself again in each thread of `--jobs`. */
import { once } from 'node:events';
import { isMainThread, workerData } from 'node:worker_threads';
import { createAnalyser, createLineAnalyser } from './analyser';
import { serveLines } from './line-workers';
import type { Manner } from './options';
import { run } from './run';

if (isMainThread) {
  // A reader that closes the pipe (`| head`) has what it wants.
  process.stdout.on('error', () => process.exit(0));
  const output = {
    print: async (line: string) => {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    },
    complain: (line: string) => process.stderr.write(`sayso: ${line}\n`),
  };
  process.exitCode = await run(process.argv.slice(2), output, new URL(import.meta.url));
} else {
  const manner: Manner = workerData;
  serveLines(createLineAnalyser(createAnalyser(manner)));
}
