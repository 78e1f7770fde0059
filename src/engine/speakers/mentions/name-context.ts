import type { TextDocument, TokenRange } from '../../document/document';
import {
  COUNTRIES,
  type Gender,
  isCompanyNoun,
  KIN,
  METONYMS,
  OWNED_BY_ORGANISATIONS,
  personNoun,
} from '../../lexicon/name-lexicon';
import { List } from '../../lexicon/name-lists';
import type { Word } from '../../lexicon/word';
import { isApposedBody } from './apposed-body';
import type { NameReading } from './read-name';
import { OFFICE_MODIFIERS } from '../../lexicon/describing-words';
import {
  ADJECTIVAL_ROLES,
  AIMING,
  APPOSITION_ENDS,
  FINITE_AUXILIARIES,
  HELD_OF_ORGANISATIONS,
  NO_APPOSITION_STARTS,
  NO_RELATIVE_VERBS,
  ORGANISATION_SURNAMES,
  PERSONAL_SAYING,
  PLACE_OPENERS,
  TITLES_WITHOUT_ROLE,
} from '../../lexicon/naming-words';

/** A role as the article gives it, with its noun ("secretary") and all its folded words. */
export interface RoleText {
  readonly range: TokenRange;
  /** Token of the noun. */
  readonly head: number;
  readonly noun: string;
  readonly words: ReadonlySet<string>;
}

/** What the words around a name tell about its bearer. */
export interface NameContext {
  /** Above 0: a person; below 0: an organisation, a place or a thing. */
  readonly evidence: number;
  readonly gender: Gender | undefined;
  readonly roles: readonly RoleText[];
  /** "chief of Dell", "at Dell", "carmaker Dell": the word names an organisation here, whoever else bears it. */
  readonly organisation: boolean;
}

const LONGEST_ROLE = 12;

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
const COINED = /^(?!(?:Mac|Van|Von|Fitz|Del|San)\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}/u;

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
  if (parts.length === 1 && last.firstName && !last.on(List.Demonym) && !starts && !/\p{Lu}{2}/u.test(opening))
    evidence += before === 'in' || before === 'from' ? -1 : 1;
  if (parts.length === 1 && !titled && !last.firstName && before === 'in') evidence -= 1;
  if (parts.length === 1 && COINED.test(opening) && !titled) evidence -= 2;
  const firstName = parts.length > 1 && parts.length < 6 && first.firstName !== undefined;
  if (firstName) evidence += 2;
  if (
    parts.some(
      (word, i) =>
        word.on(List.OrganisationName) && (i === parts.length - 1 || /^(?:of|for|&)$/.test(parts[i + 1]!.lexical)),
    )
  )
    evidence -= firstName && parts.length === 2 && ORGANISATION_SURNAMES.has(last.lexical) ? 2 : 4;
  if (parts.length === 1 && /^[\p{Lu}\d.&-]{2,6}$/u.test(closing)) evidence -= 3;
  if (parts.length > 1 && !titled && !firstName && (first.on(List.Country) || last.on(List.Country))) evidence -= 2;
  if (parts.length > (firstName ? 3 : 1) && !titled && last.category === 'organisation') evidence -= 3;
  if (parts.length > 2 && last.on(List.Country)) evidence -= 3;
  if (!titled && !firstName && parts.slice(1, -1).some((word) => word.on(List.OrganisationName))) evidence -= 2;
  if (parts.length > 1 && !titled && PLACE_OPENERS.has(first.lexical)) evidence -= 2;
  if (!titled && /^(?:U\.S|L\.A|U\.N|U\.K|E\.U|N\.Y)\.?$/.test(opening)) evidence -= 2;
  if (parts.length > 1 && !titled && /^\p{Lu}{2,6}$/u.test(opening) && !first.firstName) evidence -= 2;
  if (parts.length > 1 && !titled && !firstName && last.person) evidence -= 3;
  if (parts.length > 1 && COMPANY_FORM.test(last.lexical)) evidence -= 6;
  if (!titled && before === 'the') evidence -= 2;
  return evidence;
}

/** A country, or a place or house that stands for a government. */
function isPlace(name: readonly Word[]): boolean {
  if (name.length === 1) return name[0]!.on(List.Country | List.Metonym);
  if (!name[0]!.on(List.PlaceStart)) return false;
  const joined = name.map(({ lexical }) => lexical).join('-');
  return COUNTRIES.has(joined) || METONYMS.has(joined);
}

/** Age, `who`, and a verb of saying after a name. */
function followingEvidence(words: readonly Word[], end: number, length: number): number {
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
function evidenceOfProperty(property: Word | undefined): number {
  if (!property) return 0;
  if (KIN.has(property.lexical)) return 2;
  return OWNED_BY_ORGANISATIONS.has(property.lexical) ? -2 : 0;
}

/** "the retailer Harvey Blue", "founder of Blue", "at Blue". */
function isOrganisationHere(text: readonly Word[], run: TokenRange, { words, titled }: NameReading): boolean {
  if (titled || words.length === 0) return false;
  const before = text[run.start - 1];
  if (!before || before.kind !== 'word') return false;
  const word = before.lexical;
  if (!before.capital && before.on(List.OrganisationNoun) && !before.person) return !opensRelativeClause(text, run.end);
  if (words.length > 1) return false;
  const noun = text[run.start - 2];
  if (word === 'of') {
    return HELD_OF_ORGANISATIONS.has(noun?.lower ?? '');
  }
  return word === 'at' && noun !== undefined && !AIMING.has(noun.lower);
}

/** "the company Ms Roe founded": the name is the subject of a clause and no name of the company. */
function opensRelativeClause(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return next?.kind === 'word' && !next.clitic && !NO_RELATIVE_VERBS.has(next.lower);
}

/** The role that leads to a name: "US defence secretary", "Iran’s supreme leader, Ayatollah". */
function roleBefore(
  { tokens, words, sentences }: TextDocument,
  run: TokenRange,
  reading: NameReading,
): RoleText | undefined {
  const first = sentences[tokens[run.start]!.sentence]!.tokens.start;
  if (reading.titled) {
    const end = endOfOffice(words, run.start, reading.name.start);
    return end ? roleText(words, { start: startOfOffice(words, first, run.start), end }) : undefined;
  }
  const comma = words[run.start - 1]?.text === ',';
  const end = comma ? run.start - 1 : run.start;
  if (end - 1 < first || !isRoleHead(words, end - 1, reading)) return undefined;
  if (comma && !isApposition(words, first, end, run.end)) return undefined;
  const start = startOfRole(words, first, end);
  return start < end ? roleText(words, { start, end }) : undefined;
}

/** End of the office or rank among the title words: "Prime Minister" of "Prime Minister Datuk Seri"; 0 where all are honorifics. */
function endOfOffice(words: readonly Word[], start: number, end: number): number {
  for (let at = end; at > start; at--) {
    const { bearer, lexical } = words[at - 1]!;
    if (bearer && !TITLES_WITHOUT_ROLE.has(lexical)) return at;
  }
  return 0;
}

/** Takes in capitalised words and words such as "former" before a title in capitals. */
function startOfOffice(words: readonly Word[], first: number, end: number): number {
  let start = end;
  while (start > first && OFFICE_MODIFIERS.has(words[start - 1]!.lower)) start--;
  return start;
}

/** A capitalised word must be in the lexicon: "Rahman" only looks like a noun in -man. */
const isPerson = ({ capital, person, looksLikePerson }: Word): boolean =>
  capital ? person !== undefined : looksLikePerson;

/** A singular noun for a person, but no adjective that reads like one ("general education"). */
function isRoleHead(text: readonly Word[], at: number, { parts }: NameReading): boolean {
  const word = text[at]!;
  if (word.kind !== 'word' || !isPerson(word) || word.person?.plural) return false;
  if (ADJECTIVAL_ROLES.has(word.lexical)) {
    return (parts.length > 1 && parts[0]!.firstName !== undefined) || text[at - 1]?.looksLikePerson === true;
  }
  return true;
}

/** A role before a comma counts where a determiner or possessor opens it and the name is closed by punctuation. */
function isApposition(words: readonly Word[], first: number, end: number, nameEnd: number): boolean {
  const closing = words[nameEnd]?.text;
  if (closing === undefined || !/^[,.—–)(;:]$/.test(closing)) return false;
  const before = words[startOfRole(words, first, end) - 1];
  return before !== undefined && (before.determiner || before.clitic);
}

/** Walks back over the words that can belong to a role. */
export function startOfRole(words: readonly Word[], first: number, end: number): number {
  let start = end;
  while (start > first && end - start < LONGEST_ROLE) {
    const word = words[start - 1]!;
    const isLink = (word.lexical === 'of' || word.lexical === 'for') && start < end;
    if (isLink && start - 2 >= first && mayModify(words[start - 2]!)) {
      if (!words[start - 2]!.looksLikePerson) return start;
    } else if (!mayModify(word) && !(word.text === '&' && start < end)) return start;
    start--;
  }
  return start;
}

/** Whether a word may belong to a role before its noun. */
function mayModify(word: Word): boolean {
  const { kind, capital, functionWord, lower, text } = word;
  if (kind !== 'word' || word.clitic || word.determiner || word.preposition || word.reportingVerb) return false;
  if (functionWord && lower !== 'former') return false;
  return capital || text.includes('-') || word.looksLikePerson || !/(?:ly|[^e]ed)$/.test(lower);
}

/** The apposition after a name: ", chairman of the Joint Chiefs," also behind an age or a party tag. */
function roleAfter({ tokens, words, sentences }: TextDocument, nameEnd: number): RoleText | undefined {
  if (!isJoint(words[nameEnd])) return undefined;
  const limit = sentences[tokens[nameEnd - 1]!.sentence]!.tokens.end;
  let at = nameEnd;
  while (at + 2 < limit && words[at]!.text === ',' && isTag(words[at + 1]!) && /^[,.]$/.test(words[at + 2]!.text))
    at += 2;
  if (at + 2 >= limit || !isJoint(words[at])) return undefined;
  let start = at + 1;
  const opening = words[start]!;
  if (NO_APPOSITION_STARTS.has(opening.lower)) return undefined;
  if (opening.determiner) start++;
  else if (opening.reportingVerb) return undefined;
  let head = -1;
  let end = start;
  for (; end < limit && end - start < LONGEST_ROLE; end++) {
    const word = words[end]!;
    if (word.kind === 'punctuation' && word.text !== '&' && !/^['’]$/.test(word.text)) break;
    if (APPOSITION_ENDS.has(word.lower)) break;
    const next = words[end + 1];
    if (word.lower === 'and' && (next?.capital || head < 0)) break;
    if (head >= 0) {
      // "In Vale, a man in Vale’s port is …" opens a clause of its own.
      if (FINITE_AUXILIARIES.has(word.lower)) return undefined;
      continue;
    }
    if (word.preposition || word.reportingVerb || (word.functionWord && word.lower !== 'former')) return undefined;
    const headPlace =
      !next || next.kind === 'punctuation' || next.preposition || /^(?:and|who|said|says)$/.test(next.lower);
    if (!headPlace) continue;
    if (!isPerson(word) || word.person?.plural) return undefined;
    head = end;
  }
  if (head < 0) return undefined;
  while (end > head + 1 && (words[end - 1]!.functionWord || words[end - 1]!.preposition)) end--;
  return roleText(words, { start, end }, head);
}

/** A comma or dash before an apposition. */
const isJoint = (word: Word | undefined) => word !== undefined && /^[,—–]$/.test(word.text);

const isTag = ({ text }: Word) => /^[1-9]\d?$/.test(text) || /^[RDI]-\p{Lu}/u.test(text);

function roleText(text: readonly Word[], range: TokenRange, head = range.end - 1): RoleText {
  const words = new Set<string>();
  for (let i = range.start; i < range.end; i++) words.add(text[i]!.lexical);
  if (text[range.start - 1]?.clitic) words.add(text[range.start - 2]!.lexical);
  return { range, head, noun: nounAt(text, head), words };
}

/** The noun of a role whose last word stands at `at`: "secretary" of "undersecretary general" is no general. */
export function nounAt(words: readonly Word[], at: number): string {
  const { role } = words[at]!;
  const before = words[at - 1];
  return role === 'general' && before?.looksLikePerson ? `${before.lexical}-general` : role;
}
