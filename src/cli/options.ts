import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS } from '../shared/settings';
import { InputError } from './input-error';

/** What readers see by default. */
const LEAST = DEFAULT_SETTINGS.minimumConfidence;

export const USAGE = `usage: sayso FILE.html | FILE.txt | -      one analysis, as text to read
       sayso FOLDER                        its .html and .txt files, one JSON analysis a line, id = name without extension
       sayso --jsonl FILE | -              one {id, text} or {id, html, url?} a line, one JSON analysis a line

  --json     one analysis as indented JSON
  --explain  after one analysis, how its statements were read and which pairs were weighed
  --jobs N   with --jsonl, so many threads; the analyses come in the order of the lines
  --min-confidence N
             what is less sure than N, from 0 to 1, is left out; ${LEAST}, as readers see it, where nothing is said
  --quick    without the encoder: fifty times as fast, and about four of a hundred statements fewer
  --help     this text

A folder's NAME.txt is left out where NAME.html stands beside it. With plain text, all offsets point into the text as given.
Exit code 2 on bad input; with --jsonl and folders the good lines and files are printed all the same.
With --jsonl lines are read as they are needed: memory does not grow with their number.`;

/** How articles are to be analysed. */
export interface Manner {
  /** Without the encoder. */
  readonly quick: boolean;
  /** 0 to 1: statements below are left out. */
  readonly leastConfidence: number;
}

export type Options =
  | { readonly mode: 'help' }
  | {
      readonly mode: 'one';
      readonly path: string;
      readonly json: boolean;
      readonly explain: boolean;
      readonly manner: Manner;
    }
  | { readonly mode: 'jsonl'; readonly path: string; readonly jobs: number; readonly manner: Manner };

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
  const manner = { quick: values.quick, leastConfidence: readConfidence(values['min-confidence']) };
  return values.jsonl
    ? { mode: 'jsonl', path, jobs: readJobs(values.jobs ?? '1'), manner }
    : { mode: 'one', path, json: values.json, explain: values.explain, manner };
}

function readConfidence(text: string): number {
  const least = Number(text);
  if (text.trim() !== '' && least >= 0 && least <= 1) return least;
  throw new InputError(`--min-confidence: a number from 0 to 1, not ${text}`);
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
        'min-confidence': { type: 'string', default: String(LEAST) },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message.split('. ')[0]! : 'unknown option', { cause: error });
  }
}
