import { createReadStream } from 'node:fs';
import { STANDARD_INPUT, unreadable } from './read-file';

/** In characters. A line that is longer would take up the memory that streaming is to save. */
export const MAX_LINE = 32_000_000;

export interface InputLine {
  /** Counted from 1. */
  readonly number: number;
  /** Where it is longer than {@link MAX_LINE}, its beginning up to one character more. */
  readonly text: string;
}

/** The lines of a file of UTF-8, or of standard input, as they are asked for: never more than one is held. */
export async function* readLines(path: string): AsyncGenerator<InputLine> {
  const stream: AsyncIterable<Buffer> = path === STANDARD_INPUT ? process.stdin : createReadStream(path);
  const lines = splitLines(stream);
  for (;;) {
    const { done, value } = await lines.next().catch((error: unknown) => Promise.reject(unreadable(path, error)));
    if (done) return;
    yield value;
  }
}

/** Cuts a stream of bytes into its lines. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, longest = MAX_LINE): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder();
  let number = 0;
  let line = '';
  const add = (part: string) => {
    if (line.length <= longest) line += part.slice(0, longest + 1 - line.length);
  };
  for await (const bytes of stream) {
    const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n');
    add(first);
    for (const part of others) {
      yield { number: ++number, text: line };
      line = '';
      add(part);
    }
  }
  if (line !== '') yield { number: ++number, text: line };
}
