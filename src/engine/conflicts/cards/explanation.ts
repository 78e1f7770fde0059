import type { TextDocument } from '../../document/document';
import type { ScoredPair } from '../scoring/score-pairs';
import { isDirective, type Reading } from '../pairs/statement-reading';
import type { Word } from '../clauses/words';

/** The names of the speakers behind statements, by speaker id. */
export type Names = ReadonlyMap<string, string>;

/**
 * One neutral sentence that says why two statements are shown together: who, how, and the words that triggered it. In the past
 * tense, whose verbs are the same for one source and for many.
 */
export function explain(document: TextDocument, pair: ScoredPair, names: Names): string {
  const one = nameOf(pair.a, names);
  const other = nameOf(pair.b, names);
  const words = quote(document, pair.evidence);
  const about = pair.shared.length ? ` about ${quote(document, pair.shared)}` : '';
  if (pair.tier === 'reported') return `The article says that ${other} ${reportedAct(pair, one)} (${words})${about}.`;
  return startBig(inferredConflict(pair, one, other, words) + about);
}

function reportedAct({ type, a, b }: ScoredPair, one: string): string {
  switch (type) {
    case 'disagreement':
      return isDirective(a) ? `turned down what ${one} wanted` : `objected to what ${one} said`;
    case 'changed-position':
      return a.party.id === b.party.id ? 'took back earlier words' : `took back what ${one} said`;
    case 'correction':
      return a.party.id === b.party.id ? 'corrected earlier words' : `corrected what ${one} said`;
    default:
      return `denied what ${one} said`;
  }
}

function inferredConflict({ type }: ScoredPair, one: string, other: string, words: string): string {
  switch (type) {
    case 'figures':
      return `the figures of ${one} and ${other} differ (${words})`;
    case 'authenticity':
      return `${one} and ${other} differ on what is genuine or accurate (${words})`;
    case 'changed-position':
      return `${one} said something else at another time (${words})`;
    case 'disagreement':
      return `${one} and ${other} took opposite sides (${words})`;
    default:
      return `what ${one} said conflicts with what ${other} said (${words})`;
  }
}

const startBig = (sentence: string): string => `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`;

/** In UTF-16 code units; longer names are cut, so that the sentence stays one. */
const MAX_NAME = 60;

function nameOf({ party }: Reading, names: Names): string {
  const name = (party.id !== null && names.get(party.id)) || 'an unnamed source';
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME).trimEnd()}…` : name;
}

const MAX_QUOTED = 4;

/** The words in quotation marks, each meaning once, words side by side as one phrase. */
function quote({ text, tokens }: TextDocument, words: readonly Word[]): string {
  const first = new Map<string, number>();
  for (const { token, concept } of words) if (!first.has(concept)) first.set(concept, token);
  const phrases: (readonly [from: number, to: number])[] = [];
  for (const token of [...first.values()].slice(0, MAX_QUOTED)) {
    const last = phrases.at(-1);
    if (last?.[1] === token - 1) phrases[phrases.length - 1] = [last[0], token];
    else phrases.push([token, token]);
  }
  return phrases.map(([from, to]) => `“${text.slice(tokens[from]!.start, tokens[to]!.end)}”`).join(', ');
}
