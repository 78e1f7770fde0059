import type { TextDocument, TokenRange } from '../../document/document';
import type { Entity } from './entity';
import { linkNames } from './link-names';
import type { NameMention } from './name-readings';
import { List } from '../../lexicon/name-lists';
import type { WordRecord } from '../../lexicon/word-record';
import { findNameRuns } from '../mentions/name-runs';
import { findNounMentions, type NounMention, readNounPhrase } from '../mentions/noun-mentions';
import { isPluralPossessive, readSpellings } from '../mentions/words';

/** A place where the text speaks of somebody by a name or a noun. */
export interface Reference {
  /** Determiner, title and name, or noun phrase. */
  readonly range: TokenRange;
  readonly block: number;
  readonly sentence: number;
  readonly scope: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** Followed by the mark of a possessor. */
  readonly possessive: boolean;
  /** Stands where a clause may begin with its subject. */
  subject: boolean;
  /** Behind a preposition. */
  readonly oblique: boolean;
  /** Part of the description of something else ("Pentagon" of "a Pentagon paper") or of somebody ("Ms Roe" of "Ms Roe’s aide"). */
  readonly attributive: boolean;
  readonly name: NameMention | undefined;
  readonly noun: NounMention | undefined;
  /** Whom it names; undefined until a noun is resolved. */
  entity: Entity | undefined;
}

export interface References {
  readonly document: TextDocument;
  /** In text order. */
  readonly list: Reference[];
  readonly entities: Entity[];
}

/** Reads all names and nouns of a document that may be sources or antecedents. */
export function readReferences(document: TextDocument): References {
  const spellings = readSpellings(document);
  const names = linkNames(document, findNameRuns(document, spellings), spellings);
  const taken = new Uint8Array(document.tokens.length);
  const take = ({ start, end }: TokenRange) => {
    for (let i = start; i < end; i++) taken[i] = 1;
  };
  names.mentions.forEach(({ range }) => take(range));
  names.titles.forEach(({ range }) => take(range));
  const titles = names.titles.map(({ range }) => readNounPhrase(document, range.end - 1, 'person'));
  const nouns = [...titles, ...findNounMentions(document, (token) => taken[token] === 1)];
  const compounds = new Uint8Array(document.tokens.length);
  const owners = new Uint8Array(document.tokens.length);
  for (const { range, head, category, possessor } of nouns) {
    for (let i = Math.max(range.start, possessor + 1); i < head; i++) compounds[i] = 1;
    if (category === 'person' && possessor >= 0) owners[possessor] = 1;
  }
  for (const { context, range: own } of names.mentions)
    for (const { range } of context.roles)
      if (range.end <= own.start) for (let i = range.start; i < range.end; i++) compounds[i] = 1;
  const named = names.mentions.map((name) => {
    const last = name.range.end - 1;
    const attributive = owners[last] === 1 || (!name.possessive && compounds[last] === 1);
    return toReference(document, name.range, {
      name,
      noun: undefined,
      entity: name.entity,
      attributive,
      possessive: name.possessive,
    });
  });
  const described = nouns.map((noun) => {
    const { end } = noun.range;
    const possessive = document.words[end]?.clitic === true || isPluralPossessive(document.tokens, end);
    return toReference(document, noun.range, {
      name: undefined,
      noun,
      entity: undefined,
      attributive: false,
      possessive,
    });
  });
  const list = [...named, ...described].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return { document, list, entities: [...names.entities] };
}

function toReference(
  document: TextDocument,
  range: TokenRange,
  {
    name,
    noun,
    entity,
    attributive,
    possessive,
  }: Pick<Reference, 'name' | 'noun' | 'entity' | 'attributive' | 'possessive'>,
): Reference {
  const { tokens, words, blocks } = document;
  const first = tokens[range.start]!;
  return {
    range,
    block: first.block,
    sentence: first.sentence,
    scope: blocks[first.block]!.scope,
    quoted: first.quotation >= 0,
    possessive,
    subject: !attributive && mayBeSubject(document, range),
    oblique: isOblique(words, range),
    attributive,
    name,
    noun,
    entity,
  };
}

/** Whether a preposition governs a phrase; articles and adjectives between them are skipped. */
function isOblique(words: readonly WordRecord[], { start }: TokenRange): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--) {
    const { kind, small, preposition, reportingVerb } = words[at]!;
    if (preposition) return true;
    if (kind === 'punctuation' || !small || reportingVerb) return false;
  }
  return false;
}

/** Whether a clause may begin here: at the sentence's start, after a mark or conjunction; its own determiner and role skipped. */
function mayBeSubject({ tokens, words, sentences }: TextDocument, range: TokenRange): boolean {
  const first = sentences[tokens[range.start]!.sentence]!.tokens.start;
  let at = range.start;
  for (let steps = 0; at > first && steps < 6; steps++, at--) {
    const before = words[at - 1]!;
    if (before.on(List.ClauseStart)) return true;
    const { kind, small, lower } = before;
    if (kind === 'punctuation' || before.preposition || before.clitic) return false;
    if (small && looksVerbal(lower)) return false;
  }
  return at === first;
}

const looksVerbal = (lower: string) =>
  lower.endsWith('s')
    ? lower !== 'this' && lower !== 'his' && lower !== 'its'
    : lower.endsWith('ed') || lower.endsWith('ing');

/** Index of the first reference that starts at or after `token`. */
export function firstFrom(list: readonly Reference[], token: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.range.start < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a token stands inside a name ("the Harbour and Dock Committee"). */
export function isInsideName({ list }: References, at: number): boolean {
  const before = list[firstFrom(list, at) - 1];
  return before?.name !== undefined && before.range.end > at;
}
