import type { TextDocument } from '../text/document';
import type { ScoredPair } from './pairs';
import type { Reading } from './statement-reading';
import type { Word } from './words';

/** The names of the speakers behind statements, by speaker id. */
export type Names = ReadonlyMap<string, string>;

/** One neutral sentence that says why two statements are shown together: who, how, and the words that triggered it. */
export function explain(
  document: TextDocument,
  { a, b, type, tier, evidence, shared }: ScoredPair,
  names: Names,
): string {
  const one = nameOf(a, names);
  const other = nameOf(b, names);
  const words = quote(document, evidence);
  const about = shared.length ? ` about ${quote(document, shared)}` : '';
  if (tier === 'reported') {
    if (type === 'disagreement') return `The article says that ${other} turns down what ${one} wants (${words}).`;
    if (type === 'changed-position') return `The article says that ${other} takes back earlier words (${words}).`;
    if (type === 'correction') return `The article says that this was corrected (${words}).`;
    return `The article says that ${other} denies what ${one} says (${words})${about}.`;
  }
  switch (type) {
    case 'figures':
      return `The figures of ${one} and ${other} differ (${words})${about}.`;
    case 'authenticity':
      return `${one} and ${other} differ on what is genuine or accurate (${words})${about}.`;
    case 'changed-position':
      return `${one} says something else at another time (${words})${about}.`;
    case 'disagreement':
      return `${one} and ${other} take opposite sides (${words})${about}.`;
    default:
      return `${one} conflicts with ${other}: ${words}${about}.`;
  }
}

/** In UTF-16 code units; longer names are cut, so that the sentence stays one. */
const MAX_NAME = 60;

function nameOf({ party }: Reading, names: Names): string {
  const name = (party.id !== null && names.get(party.id)) || 'an unnamed source';
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME).trimEnd()}…` : name;
}

function quote({ tokens }: TextDocument, words: readonly Word[]): string {
  const seen = new Map<string, string>();
  for (const { token, concept } of words) if (!seen.has(concept)) seen.set(concept, `“${tokens[token]!.text}”`);
  return [...seen.values()].slice(0, 4).join(', ');
}
