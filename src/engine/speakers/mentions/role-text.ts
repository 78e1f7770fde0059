import type { TextDocument, TokenRange } from '../../document/document';
import { OFFICE_MODIFIERS } from '../../lexicon/describing-words';
import {
  ADJECTIVAL_ROLES,
  APPOSITION_ENDS,
  FINITE_AUXILIARIES,
  NO_APPOSITION_STARTS,
  TITLES_WITHOUT_ROLE,
} from '../../lexicon/naming-words';
import { List } from '../../lexicon/name-lists';
import type { WordRecord } from '../../lexicon/word-record';
import type { NameReading } from './read-name';
import { joinsFields, startOfFields } from './words';

/** A role as the article gives it, with its noun ("secretary") and all its folded words. */
export interface RoleText {
  readonly range: TokenRange;
  /** Token of the noun. */
  readonly head: number;
  readonly noun: string;
  readonly words: ReadonlySet<string>;
}

const LONGEST_ROLE = 12;

/** The role that leads to a name: "US defence secretary", "Iran’s supreme leader, Ayatollah". */
export function roleBefore(
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
function endOfOffice(words: readonly WordRecord[], start: number, end: number): number {
  for (let at = end; at > start; at--) {
    const { bearer, lexical } = words[at - 1]!;
    if (bearer && !TITLES_WITHOUT_ROLE.has(lexical)) return at;
  }
  return 0;
}

/** Takes in capitalised words and words such as "former" before a title in capitals. */
function startOfOffice(words: readonly WordRecord[], first: number, end: number): number {
  let start = end;
  if (joinsFields(words, start - 1)) start = Math.max(first, startOfFields(words, start - 1));
  while (start > first && OFFICE_MODIFIERS.has(words[start - 1]!.lower)) start--;
  return start;
}

/** A capitalised word must be in the lexicon: "Rahman" only looks like a noun in -man. */
const isPerson = ({ capital, person, looksLikePerson }: WordRecord): boolean =>
  capital ? person !== undefined : looksLikePerson;

/** A singular noun for a person, but no adjective that reads like one ("general education"). */
function isRoleHead(text: readonly WordRecord[], at: number, { parts }: NameReading): boolean {
  const word = text[at]!;
  if (word.kind !== 'word' || !isPerson(word) || word.person?.plural) return false;
  if (ADJECTIVAL_ROLES.has(word.lexical)) {
    return (parts.length > 1 && parts[0]!.firstName !== undefined) || text[at - 1]?.looksLikePerson === true;
  }
  return true;
}

/** A role before a comma counts where a determiner or possessor opens it and the name is closed by punctuation. */
function isApposition(words: readonly WordRecord[], first: number, end: number, nameEnd: number): boolean {
  const closing = words[nameEnd]?.text;
  if (closing === undefined || !/^[,.—–)(;:]$/.test(closing)) return false;
  const before = words[startOfRole(words, first, end) - 1];
  return before !== undefined && (before.determiner || before.clitic);
}

/** Walks back over the words that can belong to a role. */
export function startOfRole(words: readonly WordRecord[], first: number, end: number): number {
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
function mayModify(word: WordRecord): boolean {
  const { kind, capital, functionWord, lower, text } = word;
  if (kind !== 'word' || word.clitic || word.determiner || word.preposition || word.reportingVerb) return false;
  if (functionWord && lower !== 'former') return false;
  return capital || text.includes('-') || word.looksLikePerson || !/(?:ly|[^e]ed)$/.test(lower);
}

/** The apposition after a name: ", chairman of the Joint Chiefs," also behind an age or a party tag. */
export function roleAfter({ tokens, words, sentences }: TextDocument, nameEnd: number): RoleText | undefined {
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
    if (isBodyWithField(words, end)) {
      end += 2;
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

/** "University of Corrow" of "a University of Corrow economist". */
const isBodyWithField = (words: readonly WordRecord[], at: number): boolean =>
  words[at]!.capital &&
  words[at]!.on(List.OrganisationName) &&
  words[at + 1]?.lower === 'of' &&
  words[at + 2]?.capital === true;

/** A comma or dash before an apposition. */
const isJoint = (word: WordRecord | undefined) => word !== undefined && /^[,—–]$/.test(word.text);

const isTag = ({ text }: WordRecord) => /^[1-9]\d?$/.test(text) || /^[RDI]-[A-Z]/.test(text);

function roleText(text: readonly WordRecord[], range: TokenRange, head = range.end - 1): RoleText {
  const words = new Set<string>();
  for (let i = range.start; i < range.end; i++) words.add(text[i]!.lexical);
  if (text[range.start - 1]?.clitic) words.add(text[range.start - 2]!.lexical);
  return { range, head, noun: nounAt(text, head), words };
}

/** The noun of a role whose last word stands at `at`: "secretary" of "undersecretary general" is no general. */
export function nounAt(words: readonly WordRecord[], at: number): string {
  const { role } = words[at]!;
  const before = words[at - 1];
  return role === 'general' && before?.looksLikePerson ? `${before.lexical}-general` : role;
}
