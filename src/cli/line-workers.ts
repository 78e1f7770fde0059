/** Does the work on lines in threads of their own, and gives the results in the lines' order. */
// Threads have no origin to name.
/* oxlint-disable unicorn/require-post-message-target-origin */
import { parentPort, Worker } from 'node:worker_threads';
import type { Manner } from './options';

/** What became of a line. */
export type LineResult = { readonly printed: string } | { readonly complaint: string };

export interface LineWorker {
  /** How many lines it has that are not done. */
  readonly waiting: number;
  ask(line: string): Promise<LineResult>;
  end(): void;
}

/** How many lines each worker has beside the one it works on, so that it never waits for the next. */
const AHEAD = 2;

/** Lets the worker with the fewest lines do each; holds as many lines as the workers have at a time, and no more. */
export async function* workInOrder<T extends { readonly line: string }>(
  items: AsyncIterable<T>,
  workers: readonly LineWorker[],
): AsyncGenerator<T & { readonly result: LineResult }> {
  const pending: Promise<T & { readonly result: LineResult }>[] = [];
  for await (const item of items) {
    const worker = workers.reduce((least, one) => (one.waiting < least.waiting ? one : least));
    pending.push(worker.ask(item.line).then((result) => ({ ...item, result })));
    if (pending.length > AHEAD * workers.length) yield await pending.shift()!;
  }
  for (const one of pending) yield await one;
}

interface Asked {
  readonly line: string;
  readonly answer: (result: LineResult) => void;
}

/** Starts a thread that runs a script which calls {@link serveLines}. A line that ends its thread is told as bad, and the rest goes on in a new one. */
export function startWorker(script: URL, manner: Manner): LineWorker {
  let asked: Asked[] = [];
  let worker = begin();

  function begin(): Worker {
    const thread = new Worker(script, { workerData: manner });
    thread.on('message', (result: LineResult) => asked.shift()!.answer(result));
    thread.on('error', (error) => {
      const [lost, ...others] = asked;
      asked = others;
      worker = begin();
      for (const { line } of others) worker.postMessage(line);
      lost?.answer({ complaint: error.message });
    });
    return thread;
  }

  return {
    get waiting() {
      return asked.length;
    },
    ask: (line) =>
      new Promise((answer) => {
        asked.push({ line, answer });
        worker.postMessage(line);
      }),
    end: () => void worker.terminate(),
  };
}

/** In a thread that {@link startWorker} began: does each line that comes. */
export function serveLines(work: (line: string) => LineResult): void {
  parentPort!.on('message', (line: string) => parentPort!.postMessage(work(line)));
}
