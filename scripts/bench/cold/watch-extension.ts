import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Target } from '../../build/target';

/** What the process that runs the extension has taken since the watch began. */
export interface Taken {
  /** Memory, at most, in megabytes. */
  readonly megabytes: number;
  /** Processor time of the background's thread, in milliseconds: other programs do not change it as they do the clock's. */
  readonly processor: number;
}

/**
 * Watches the process in which a browser, started as the process `browser`, runs the extension, while the background is ended and begins
 * anew. Linux alone tells such things.
 */
export function watchExtension(target: Target, browser: number): () => Taken {
  const pid = extensionProcess(target, browser);
  // Makes the kernel forget the greatest size so far.
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  const megabytes = greatestSize(pid);
  const before = processorTimes(target, pid);
  return () => ({
    megabytes: greatestSize(pid) - megabytes,
    processor: [...processorTimes(target, pid)]
      .map(([thread, time]) => time - (before.get(thread) ?? 0))
      .reduce((sum, time) => sum + time, 0),
  });
}

function greatestSize(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
}

/** Of the threads of service workers, or of the main one, which runs an event page. */
function processorTimes(target: Target, pid: number): ReadonlyMap<string, number> {
  const threads = readdirSync(`/proc/${pid}/task`).filter((thread) =>
    target === 'chrome' ? nameOf(`${pid}/task/${thread}`).startsWith('ServiceWorker') : thread === `${pid}`,
  );
  return new Map(
    threads.map((thread) => {
      const [nanoseconds] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ', 1);
      return [thread, Number(nanoseconds) / 1e6];
    }),
  );
}

function extensionProcess(target: Target, browser: number): number {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const isOurs = (pid: number): boolean => pid === browser || (pid > 1 && isOurs(parents.get(pid) ?? 0));
  const runsExtension = (pid: number) =>
    target === 'chrome'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process')
      : nameOf(`${pid}`) === 'WebExtensions';
  const found = [...parents.keys()].find((pid) => isOurs(pid) && runsExtension(pid));
  if (found === undefined) throw new Error('No process runs the extension.');
  return found;
}

const nameOf = (task: string): string => readFileSync(`/proc/${task}/comm`, 'utf8').trim();

function parentOf(pid: string): number {
  try {
    return Number(/\) \S (\d+)/u.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    // It ended meanwhile.
    return 0;
  }
}
