import type { TextDocument, TokenRange } from '../../document/document';
import { isCapitals, looksLikeAcronym, mostCapitals } from '../../lexicon/characters';
import {
  COUNTRIES,
  type Gender,
  isCompanyNoun,
  KIN,
  METONYMS,
  OWNED_BY_ORGANISATIONS,
  personNoun,
} from '../../lexicon/name-lexicon';
import {
  AIMING,
  HELD_OF_ORGANISATIONS,
  NO_RELATIVE_VERBS,
  ORGANISATION_SURNAMES,
  PERIODICALS,
  PERSONAL_SAYING,
  PLACE_OPENERS,
} from '../../lexicon/naming-words';
import { List } from '../../lexicon/name-lists';
import type { WordRecord } from '../../lexicon/word-record';
import { isApposedBody } from './apposed-body';
import type { NameReading } from './read-name';
import { roleAfter, roleBefore, type RoleText } from './role-text';

/** What the words around a name tell about its bearer. */
export interface NameContext {
  /** Above 0: a person; below 0: an organisation, a place or a thing. */
  readonly evidence: number;
  readonly gender: Gender | undefined;
  readonly roles: readonly RoleText[];
  /** "chief of Dell", "at Dell", "carmaker Dell": the word names an organisation here, whoever else bears it. */
  readonly organisation: boolean;
}

/** Reads title, role, apposition, age and article around a name. */
export function readContext(text: TextDocument, run: TokenRange, reading: NameReading): NameContext {
  const { words } = text;
  const before = roleBefore(text, run, reading);
  const after = roleAfter(text, run.end);
  const roles: RoleText[] = [];
  if (before) roles.push(before);
  if (after) roles.push(after);
  const organisation = isOrganisationHere(words, run, reading);
  // "Developer Vale": one word behind what may as well be a firm.
  const isMaker = before !== undefined && reading.words.length === 1 && isCompanyNoun(before.noun);
  const evidence =
    (reading.titled && !isMaker ? 3 : 0) +
    (before && !reading.titled && !isMaker ? 3 : 0) +
    (after ? 2 : 0) +
    shapeEvidence(text, run, reading) +
    followingEvidence(words, run.end, reading.words.length) +
    (isApposedBody(words, run.end) ? -4 : 0) +
    (organisation ? -3 : 0);
  const gender =
    reading.gender ?? (before && personNoun(before.noun)?.gender) ?? (after && personNoun(after.noun)?.gender);
  return { evidence, roles, organisation, gender };
}

/** "InfoVale", as firms are called; "MacLeod" and "DeVries" are surnames. */
const COINED = /^(?!(?:Mac|Van|Von|Fitz|Del|San)[A-Z])[A-Z][a-z]{2,}[A-Z]/;

/** What follows the name of a company. */
const COMPANY_FORM = /^(?:inc|ltd|llc|plc|gmbh)$/;

/** What the name's own words tell, and an article before it. */
function shapeEvidence({ tokens, words: text }: TextDocument, run: TokenRange, { parts, titled }: NameReading): number {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return 0;
  if (isPlace(parts)) return -4;
  let evidence = 0;
  const opening = text[run.start]!.text;
  const closing = text[run.end - 1]!.text;
  const before = text[run.start - 1]?.lower;
  const starts = before === undefined || tokens[run.start - 1]!.sentence !== tokens[run.start]!.sentence;
  if (parts.length === 1 && last.firstName && !last.on(List.Demonym) && !starts && mostCapitals(opening) < 2)
    evidence += before === 'in' || before === 'from' ? -1 : 1;
  if (parts.length === 1 && !titled && !last.firstName && before === 'in') evidence -= 1;
  if (parts.length === 1 && COINED.test(opening) && !titled) evidence -= 2;
  const firstName = parts.length > 1 && parts.length < 6 && first.firstName !== undefined;
  if (firstName) evidence += 2;
  if (
    parts.some(
      (word, i) =>
        word.on(List.OrganisationName) && (i === parts.length - 1 || /^(?:of|for|to|&)$/.test(parts[i + 1]!.lexical)),
    )
  )
    evidence -= firstName && parts.length === 2 && ORGANISATION_SURNAMES.has(last.lexical) ? 2 : 4;
  if (parts.length === 1 && closing.length < 7 && looksLikeAcronym(closing) && !isLabel(text, run.end)) evidence -= 3;
  if (parts.length > 1 && !titled && !firstName && (first.on(List.Country) || last.on(List.Country))) evidence -= 2;
  if (parts.length > (firstName ? 3 : 1) && !titled && last.category === 'organisation') evidence -= 3;
  if (parts.length > 2 && last.on(List.Country)) evidence -= 3;
  if (!titled && !firstName && parts.slice(1, -1).some((word) => word.on(List.OrganisationName))) evidence -= 2;
  if (parts.length > 1 && !titled && PLACE_OPENERS.has(first.lexical)) evidence -= 2;
  if (!titled && /^(?:U\.S|L\.A|U\.N|U\.K|E\.U|N\.Y)\.?$/.test(opening)) evidence -= 2;
  const isShouted = parts.some((word) => mostCapitals(word.text) >= SHOUTED);
  if (parts.length > 1 && !titled && isCapitals(opening, 2, 6) && !first.firstName && !isShouted) evidence -= 2;
  if (parts.length > 1 && !titled && !firstName && last.person) evidence -= 3;
  if (parts.length > 1 && COMPANY_FORM.test(last.lexical)) evidence -= 6;
  if (parts.length > 2 && /^(?:for|against)$/.test(parts[1]!.lexical)) evidence -= 4;
  // "the Roe decision": the article is the noun's.
  const isAttribute = parts.length === 1 && text[run.end]?.small === true && text[run.end]!.category !== undefined;
  if (!titled && before === 'the' && !isAttribute) evidence -= 2;
  return evidence;
}

/** A word with so many capitals together is too long for an acronym: so are those beside it. */
const SHOUTED = 7;

/** "ROE:" names who speaks next, and may write any name in capitals. */
const isLabel = (words: readonly WordRecord[], end: number) => words[end]?.text === ':';

/** A country, or a place or house that stands for a government. */
function isPlace(name: readonly WordRecord[]): boolean {
  if (name.length === 1) return name[0]!.on(List.Country | List.Metonym);
  if (!name[0]!.on(List.PlaceStart)) return false;
  const joined = name.map(({ lexical }) => lexical).join('-');
  return COUNTRIES.has(joined) || METONYMS.has(joined);
}

/** Age, `who`, and a verb of saying after a name. */
function followingEvidence(words: readonly WordRecord[], end: number, length: number): number {
  const first = words[end];
  const comma = first?.text === ',';
  const next = words[comma ? end + 1 : end];
  if (!next) return 0;
  const behind = words[end + 2]?.text;
  if (comma && /^[1-9]\d?$/.test(next.text) && (behind === ',' || behind === '.')) return 3;
  if (first?.clitic) return evidenceOfProperty(words[end + 1]);
  if (comma && next.lower === 'which') return -2;
  if (next.lower === 'who' || next.lower === 'whose' || next.lower === 'whom') return 2;
  if (comma && /^(?:inc|ltd|plc|llc|corp)\.?$/.test(next.lower)) return -4;
  if (first?.text === '(' && words[end + 1]?.kind === 'number' && behind === ')') return 1;
  return length > 1 && PERSONAL_SAYING.has(next.lower) ? 1 : 0;
}

/** What somebody has: relatives and a career are a person's, shareholders and a chief executive an organisation's. */
function evidenceOfProperty(property: WordRecord | undefined): number {
  if (!property) return 0;
  if (KIN.has(property.lexical)) return 2;
  return OWNED_BY_ORGANISATIONS.has(property.lexical) ? -2 : 0;
}

/** "the retailer Harvey Blue", "founder of Blue", "at Blue". */
function isOrganisationHere(text: readonly WordRecord[], run: TokenRange, { words, titled }: NameReading): boolean {
  if (titled || words.length === 0) return false;
  const before = text[run.start - 1];
  if (!before || before.kind !== 'word') return false;
  const word = before.lexical;
  const isBody = before.on(List.OrganisationNoun) || PERIODICALS.has(word);
  if (!before.capital && isBody && !before.person) return !opensRelativeClause(text, run.end);
  if (words.length > 1) return false;
  const noun = text[run.start - 2];
  if (word === 'of') {
    return HELD_OF_ORGANISATIONS.has(noun?.lower ?? '');
  }
  return word === 'at' && noun !== undefined && !AIMING.has(noun.lower);
}

/** "the company Ms Roe founded": the name is the subject of a clause and no name of the company. */
function opensRelativeClause(words: readonly WordRecord[], end: number): boolean {
  const next = words[end];
  return next?.kind === 'word' && !next.clitic && !NO_RELATIVE_VERBS.has(next.lower);
}
