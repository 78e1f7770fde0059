import { afterEach, expect, it } from 'vitest';
import { type LineResult, type LineWorker, startWorker, workInOrder } from '../../src/cli/line-workers';
import { splitLines } from '../../src/cli/read-lines';

let workers: LineWorker[] = [];
afterEach(() => {
  for (const worker of workers) worker.end();
  workers = [];
});

/** A thread that shouts; long lines take it longer, and `die` ends it. */
const SHOUT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', async (line) => {
      if (line === 'die') throw new Error('out of breath');
      parentPort.postMessage({ printed: line.toUpperCase() });
    });`)}`,
);
const start = (count: number) =>
  (workers = Array.from({ length: count }, () => startWorker(SHOUT, { quick: false, leastConfidence: 0 })));

async function* linesOf(texts: readonly string[], onAsked: (i: number) => void = () => {}) {
  for (const [i, line] of texts.entries()) {
    onAsked(i);
    yield { line };
  }
}
const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

it('gives the results of threads in the order of the lines', async () => {
  const texts = Array.from({ length: 50 }, (_, i) => `line ${i} `.repeat(1 + ((i * 7919) % 300)));
  const done = await collect(workInOrder(linesOf(texts), start(3)));
  expect(done.map(({ line }) => line)).toEqual(texts);
  expect(done.map(({ result }) => result)).toEqual(texts.map((text) => ({ printed: text.toUpperCase() })));
});

it('tells a line that ends its thread, and does the others', async () => {
  const done = await collect(workInOrder(linesOf(['a', 'die', 'b', 'die', 'c']), start(2)));
  expect(done.map(({ result }) => result)).toEqual([
    { printed: 'A' },
    { complaint: 'out of breath' },
    { printed: 'B' },
    { complaint: 'out of breath' },
    { printed: 'C' },
  ]);
});

it('asks for no more lines than its workers have to do', async () => {
  const answers: ((result: LineResult) => void)[] = [];
  const slow = (): LineWorker => ({
    waiting: 0,
    ask: () => new Promise((resolve) => answers.push(resolve)),
    end: () => {},
  });
  let asked = 0;
  const results = workInOrder(
    linesOf(
      Array.from({ length: 1000 }, (_, i) => String(i)),
      (i) => (asked = i + 1),
    ),
    [slow(), slow()],
  );
  const first = results.next();
  await expect.poll(() => answers.length).toBe(5);
  expect(asked).toBe(5);
  answers[0]!({ printed: 'done' });
  expect((await first).value).toMatchObject({ line: '0', result: { printed: 'done' } });
  expect(asked).toBe(5);
});

it.each<[name: string, chunks: readonly string[], lines: readonly string[]]>([
  ['in one piece', ['a\nb\n'], ['a', 'b']],
  ['without an end', ['a\nb'], ['a', 'b']],
  ['cut anywhere', ['a', '\nb', 'b\n', '\nc'], ['a', 'bb', '', 'c']],
  ['too long', ['0123456789\nb\n'], ['01234567', 'b']],
  ['too long, in pieces', ['0123', '4567', '89', 'x\nb\n'], ['01234567', 'b']],
  ['none', [], []],
])('lines %s', async (_, chunks, lines) => {
  async function* stream() {
    for (const chunk of chunks) yield new TextEncoder().encode(chunk);
  }
  const read = await collect(splitLines(stream(), 7));
  expect(read).toEqual(lines.map((text, i) => ({ number: i + 1, text })));
});

it('a letter of several bytes that is cut in the middle', async () => {
  const bytes = new TextEncoder().encode('“é🙂”\n');
  async function* stream() {
    for (const byte of bytes) yield Uint8Array.of(byte);
  }
  expect(await collect(splitLines(stream()))).toEqual([{ number: 1, text: '“é🙂”' }]);
});
