import { InputError } from './input-error';
import { MAX_LINE } from './read-lines';
import { fromHtml, fromText, type Input } from './read-input';

/** Reads `{id, text}` or `{id, html, url?}`. Throws {@link InputError} where the line is neither. */
export function readJsonLine(line: string): Input {
  if (line.length > MAX_LINE) throw new InputError(`has more than ${MAX_LINE} characters`);
  const value = parseObject(line);
  const { id, text, html, url } = value;
  if (typeof id !== 'string') throw new InputError('"id" is missing or no string');
  if (typeof text === 'string') return fromText(text, id);
  if (typeof html === 'string') return fromHtml(html, id, typeof url === 'string' ? url : '');
  throw new InputError('neither "text" nor "html" is a string');
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError('is no JSON', { cause: error });
  }
  if (!isRecord(value)) throw new InputError('is no JSON object');
  return value;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
