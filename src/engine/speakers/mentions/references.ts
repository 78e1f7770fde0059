import type { TextDocument, TokenRange } from '../../text/document';
import type { Entity } from '../entities/entity';
import { linkNames, type NameMention } from '../entities/link-names';
import { PREPOSITIONS, REPORTING_VERBS } from '../lexicon/lexicon';
import { findNameRuns } from './name-runs';
import { findNounMentions, type NounMention, readNounPhrase } from './noun-mentions';
import { isClitic, isPluralPossessive, readSpellings } from './words';

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
  readonly name?: NameMention;
  readonly noun?: NounMention;
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
  const takenTokens = new Set<number>();
  const take = ({ start, end }: TokenRange) => {
    for (let i = start; i < end; i++) takenTokens.add(i);
  };
  names.mentions.forEach(({ range }) => take(range));
  names.titles.forEach(({ range }) => take(range));
  const titles = names.titles.map(({ range }) => readNounPhrase(document, range.end - 1, 'person'));
  const nouns = [...titles, ...findNounMentions(document, (token) => takenTokens.has(token))];
  const compounds = new Set<number>();
  const owners = new Set<number>();
  for (const { range, head, category, possessor } of nouns) {
    for (let i = range.start; i < head; i++) if (i > possessor) compounds.add(i);
    if (category === 'person' && possessor >= 0) owners.add(possessor);
  }
  const named = names.mentions.map((name) => {
    const last = name.range.end - 1;
    const attributive = owners.has(last) || (!name.possessive && compounds.has(last));
    return toReference(document, name.range, { name, entity: name.entity, attributive });
  });
  const described = nouns.map((noun) =>
    toReference(document, noun.range, { noun, entity: undefined, attributive: false }),
  );
  const list = [...named, ...described].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return { document, list, entities: [...names.entities] };
}

function toReference(
  document: TextDocument,
  range: TokenRange,
  what: Pick<Reference, 'name' | 'noun' | 'entity' | 'attributive'>,
): Reference {
  const { tokens, blocks } = document;
  const first = tokens[range.start]!;
  const possessive = isClitic(tokens[range.end]) || isPluralPossessive(tokens, range.end);
  return {
    range,
    block: first.block,
    sentence: first.sentence,
    scope: blocks[first.block]!.scope,
    quoted: first.quotation >= 0,
    possessive,
    subject: !what.attributive && mayBeSubject(document, range),
    oblique: isOblique(document, range),
    ...what,
  };
}

/** Whether a preposition governs a phrase; articles and adjectives between them are skipped. */
function isOblique({ tokens }: TextDocument, { start }: TokenRange): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--) {
    const { kind, lower, text } = tokens[at]!;
    if (PREPOSITIONS.has(lower)) return true;
    if (kind === 'punctuation' || text !== lower || REPORTING_VERBS.has(lower)) return false;
  }
  return false;
}

const CLAUSE_STARTS =
  /^(?:and|but|or|that|when|while|as|because|if|although|though|after|before|since|until|where|whether|which|then|,|—|–|-|:|;|“|"|”|\(|\)|‘|’)$/;

/** Whether a clause may begin here: at the sentence's start, after a mark or conjunction; its own determiner and role skipped. */
function mayBeSubject({ tokens, sentences }: TextDocument, range: TokenRange): boolean {
  const first = sentences[tokens[range.start]!.sentence]!.tokens.start;
  let at = range.start;
  for (let steps = 0; at > first && steps < 6; steps++, at--) {
    const before = tokens[at - 1]!;
    if (CLAUSE_STARTS.test(before.lower)) return true;
    if (PREPOSITIONS.has(before.lower) || before.kind === 'punctuation' || isClitic(before)) return false;
    if (/(?:ed|ing|s)$/.test(before.lower) && !/^(?:this|his|its)$/.test(before.lower) && before.text === before.lower)
      return false;
  }
  return at === first;
}

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
