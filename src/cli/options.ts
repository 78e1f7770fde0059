import { parseArgs } from 'node:util';
import { InputError } from './input-error';

export const USAGE = `usage: sayso FILE.html | FILE.txt | -      one analysis, as text to read
       sayso FOLDER                        its .html and .txt files, one JSON analysis a line, id = name without extension
       sayso --jsonl FILE | -              one {id, text} or {id, html, url?} a line, one JSON analysis a line

  --json     one analysis as indented JSON
  --explain  after one analysis, how its statements were read and which pairs were weighed
  --jobs N   with --jsonl, so many threads; the analyses come in the order of the lines
  --quick    without the encoder: fifty times as fast, and about four of a hundred statements fewer
  --help     this text

A folder's NAME.txt is left out where NAME.html stands beside it. With plain text, all offsets point into the text as given.
Exit code 2 on bad input; with --jsonl and folders the good lines and files are printed all the same.
With --jsonl lines are read as they are needed: memory does not grow with their number.`;

export type Options =
  | { readonly mode: 'help' }
  | {
      readonly mode: 'one';
      readonly path: string;
      readonly json: boolean;
      readonly explain: boolean;
      readonly quick: boolean;
    }
  | { readonly mode: 'jsonl'; readonly path: string; readonly jobs: number; readonly quick: boolean };

/** More threads than any machine has cores are a mistyped number. */
const MAX_JOBS = 512;

/** Reads the command line. Throws {@link InputError} on anything it does not know. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  if (values.help) return { mode: 'help' };
  const [path] = positionals;
  if (path === undefined) throw new InputError('nothing to analyse: give a file, a folder or - (--help tells more)');
  if (positionals.length > 1) throw new InputError('one file, folder or - at a time');
  if (values.jobs !== undefined && !values.jsonl) throw new InputError('--jobs needs --jsonl');
  return values.jsonl
    ? { mode: 'jsonl', path, jobs: readJobs(values.jobs ?? '1'), quick: values.quick }
    : { mode: 'one', path, json: values.json, explain: values.explain, quick: values.quick };
}

function readJobs(text: string): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MAX_JOBS) return jobs;
  throw new InputError(`--jobs: a number from 1 to ${MAX_JOBS}, not ${text}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        jobs: { type: 'string' },
        quick: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message.split('. ')[0]! : 'unknown option', { cause: error });
  }
}
