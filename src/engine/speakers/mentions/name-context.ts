import type { TextDocument, Token, TokenRange } from '../../text/document';
import {
  COUNTRIES,
  DETERMINERS,
  type Gender,
  isFirstName,
  lexical,
  looksLikePerson,
  METONYMS,
  nounOfTitle,
  ORGANISATION_NAME_WORDS,
  ORGANISATION_NOUNS,
  personNoun,
  PREPOSITIONS,
  REPORTING_VERBS,
} from '../lexicon/lexicon';
import type { NameReading } from './read-name';
import { isCapitalised, isClitic, isFunctionWord } from './words';

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
  readonly gender?: Gender;
  readonly roles: readonly RoleText[];
  /** "chief of Dell", "at Dell", "carmaker Dell": the word names an organisation here, whoever else bears it. */
  readonly organisation: boolean;
}

const LONGEST_ROLE = 12;

/** Reads title, role, apposition, age and article around a name. */
export function readContext(document: TextDocument, run: TokenRange, reading: NameReading): NameContext {
  const { tokens } = document;
  const before = roleBefore(document, run, reading);
  const after = roleAfter(document, run.end);
  const roles = [before, after].filter((role) => role !== undefined);
  const organisation = isOrganisationHere(tokens, run, reading);
  const evidence =
    (reading.titled ? 3 : 0) +
    (before && !reading.titled ? 3 : 0) +
    (after ? 2 : 0) +
    shapeEvidence(tokens, run, reading) +
    followingEvidence(tokens, run.end, reading.words.length) +
    (organisation ? -3 : 0);
  const gender = reading.gender ?? roles.map(({ noun }) => personNoun(noun)?.gender).find(Boolean);
  return { evidence, roles, organisation, ...(gender && { gender }) };
}

/** First words of places and of what is named after them. */
const PLACE_OPENERS =
  /^(?:las|los|el|new|north|south|east|west|great|saint|st|fort|mount|lake|port|upper|lower|central)$/;

/** Words of organisations that are as well surnames. */
const NAME_LIKE =
  /^(?:house|church|guard|guards|post|star|mission|trust|force|fire|college|green|greens|bank|banks|express|mail|court|board|press|watch|center|society|house|summit|rail)$/;

/** What the name's own words tell, and an article before it. */
function shapeEvidence(tokens: readonly Token[], run: TokenRange, { words, titled }: NameReading): number {
  const last = words.at(-1);
  if (last === undefined) return 0;
  const joined = words.join('-');
  if (COUNTRIES.has(joined) || METONYMS.has(joined)) return -4;
  let evidence = 0;
  const before = tokens[run.start - 1]?.lower;
  const starts = before === undefined || tokens[run.start - 1]!.sentence !== tokens[run.start]!.sentence;
  if (words.length === 1 && isFirstName(last) && !starts && !/\p{Lu}{2}/u.test(tokens[run.start]!.text))
    evidence += before === 'in' || before === 'from' ? -1 : 1;
  const firstName = words.length > 1 && words.length < 6 && isFirstName(words[0]!);
  if (firstName) evidence += 2;
  if (
    words.some(
      (word, i) =>
        ORGANISATION_NAME_WORDS.has(word) && (i === words.length - 1 || /^(?:of|for|&)$/.test(words[i + 1]!)),
    )
  )
    evidence -= firstName && words.length === 2 && NAME_LIKE.test(last) ? 2 : 4;
  const token = tokens[run.end - 1]!;
  if (words.length === 1 && /^[\p{Lu}\d.&-]{2,6}$/u.test(token.text)) evidence -= 3;
  if (words.length > 1 && !titled && !firstName && (COUNTRIES.has(words[0]!) || COUNTRIES.has(last))) evidence -= 2;
  if (words.length > 1 && !titled && PLACE_OPENERS.test(words[0]!)) evidence -= 2;
  if (/^(?:U\.S|L\.A|U\.N|U\.K|E\.U|N\.Y)\.?$/.test(tokens[run.start]!.text) && !titled) evidence -= 2;
  if (words.length > 1 && /^\p{Lu}{2,6}$/u.test(tokens[run.start]!.text) && token.text !== token.text.toUpperCase())
    evidence -= 2;
  if (!titled && /^the$/i.test(tokens[run.start - 1]?.text ?? '')) evidence -= 2;
  return evidence;
}

/** Age, `who`, and a verb of saying after a name. */
function followingEvidence(tokens: readonly Token[], end: number, words: number): number {
  const comma = tokens[end]?.text === ',';
  const next = tokens[comma ? end + 1 : end];
  if (!next) return 0;
  if (comma && next.kind === 'number' && /^[1-9]\d?$/.test(next.text) && /^[,.]$/.test(tokens[end + 2]?.text ?? ''))
    return 3;
  if (/^(?:who|whose|whom)$/.test(next.lower)) return 2;
  if (comma && /^(?:inc|ltd|plc|llc|corp)\.?$/.test(next.lower)) return -4;
  if (/^\($/.test(tokens[end]?.text ?? '') && next.kind === 'number' && tokens[end + 2]?.text === ')') return 1;
  return /^(?:said|says|told|added|tweeted|recalled|joked)$/.test(next.lower) && words > 1 ? 1 : 0;
}

/** "the retailer Harvey Blue", "founder of Blue", "at Blue". */
function isOrganisationHere(tokens: readonly Token[], run: TokenRange, { words, titled }: NameReading): boolean {
  if (titled || words.length === 0) return false;
  const before = tokens[run.start - 1];
  if (!before || before.kind !== 'word') return false;
  const word = lexical(before.text);
  if (!isCapitalised(before) && ORGANISATION_NOUNS.has(word) && !personNoun(word))
    return !opensRelativeClause(tokens, run.end);
  if (words.length > 1) return false;
  const noun = tokens[run.start - 2];
  if (word === 'of') {
    return /^(?:executive|ceo|founder|co-founder|owner|chairman|chairwoman|shares)$/.test(noun?.lower ?? '');
  }
  return (
    word === 'at' &&
    noun !== undefined &&
    !/^(?:look|looked|looking|laughed|shouted|yelled|aimed|directed|anger|angry|mad)$/.test(noun.lower)
  );
}

/** "the company Ms Roe founded": the name is the subject of a clause and no name of the company. */
function opensRelativeClause(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return (
    next?.kind === 'word' &&
    !isClitic(next) &&
    !/^(?:said|says|told|has|had|is|was|will|announced|reported|and|in|on|to|for|from|at|which|that)$/.test(next.lower)
  );
}

/** The role that leads to a name: "US defence secretary", "Iran’s supreme leader, Ayatollah". */
function roleBefore({ tokens, sentences }: TextDocument, run: TokenRange, reading: NameReading): RoleText | undefined {
  const first = sentences[tokens[run.start]!.sentence]!.tokens.start;
  if (reading.titled) {
    const end = endOfOffice(tokens, run.start, reading.name.start);
    return end ? roleText(tokens, { start: startOfOffice(tokens, first, run.start), end }) : undefined;
  }
  const comma = tokens[run.start - 1]?.text === ',';
  const end = comma ? run.start - 1 : run.start;
  if (end - 1 < first || !isRoleHead(tokens, end - 1, reading)) return undefined;
  if (comma && !isApposition(tokens, first, end, run.end)) return undefined;
  const start = startOfRole(tokens, first, end);
  return start < end ? roleText(tokens, { start, end }) : undefined;
}

/** End of the office or rank among the title words: "Prime Minister" of "Prime Minister Datuk Seri"; 0 where all are honorifics. */
function endOfOffice(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end; at > start; at--) {
    const word = lexical(tokens[at - 1]!.text);
    if (
      personNoun(nounOfTitle(word)) &&
      !/^(?:dr|doctor|prof|professor|sir|lord|lady|dame|father|sister|brother|baroness|baron)$/.test(word)
    )
      return at;
  }
  return 0;
}

/** Takes in capitalised words and words such as "former" before a title in capitals. */
function startOfOffice(tokens: readonly Token[], first: number, end: number): number {
  let start = end;
  while (
    start > first &&
    /^(?:former|then|current|acting|outgoing|incoming|interim|late|deputy|junior|senior|ex)$/.test(
      tokens[start - 1]!.lower,
    )
  )
    start--;
  return start;
}

/** A capitalised word must be in the lexicon: "Rahman" only looks like a noun in -man. */
function isPersonAt(tokens: readonly Token[], at: number): boolean {
  const word = lexical(tokens[at]!.text);
  return isCapitalised(tokens[at]) ? personNoun(word) !== undefined : looksLikePerson(word);
}

/** A singular noun for a person, but no adjective that reads like one ("general education"). */
function isRoleHead(tokens: readonly Token[], at: number, { words }: NameReading): boolean {
  const token = tokens[at]!;
  const word = lexical(token.text);
  if (token.kind !== 'word' || !isPersonAt(tokens, at) || personNoun(word)?.plural) return false;
  if (/^(?:general|private|major|minor|junior|senior|prime)$/.test(word)) {
    return (words.length > 1 && isFirstName(words[0]!)) || looksLikePerson(lexical(tokens[at - 1]?.text ?? ''));
  }
  return true;
}

/** A role before a comma counts where a determiner or possessor opens it and the name is closed by punctuation. */
function isApposition(tokens: readonly Token[], first: number, end: number, nameEnd: number): boolean {
  const closing = tokens[nameEnd]?.text;
  if (closing === undefined || !/^[,.—–)(;:]$/.test(closing)) return false;
  const before = tokens[startOfRole(tokens, first, end) - 1];
  return before !== undefined && (DETERMINERS.has(before.lower) || isClitic(before));
}

/** Walks back over the words that can belong to a role. */
export function startOfRole(tokens: readonly Token[], first: number, end: number): number {
  let start = end;
  while (start > first && end - start < LONGEST_ROLE) {
    const token = tokens[start - 1]!;
    const word = lexical(token.text);
    if (/^(?:of|for)$/.test(word) && start < end && isRoleWord(tokens, start - 2, first)) {
      if (!looksLikePerson(lexical(tokens[start - 2]!.text))) return start;
    } else if (!isRoleWord(tokens, start - 1, first) && !(token.text === '&' && start < end)) return start;
    start--;
  }
  return start;
}

function isRoleWord(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (!token || at < first || token.kind === 'punctuation' || isClitic(token)) return false;
  const word = token.lower;
  if (token.kind === 'number' || DETERMINERS.has(word) || PREPOSITIONS.has(word) || REPORTING_VERBS.has(word))
    return false;
  if (isFunctionWord(token) && word !== 'former') return false;
  return isCapitalised(token) || token.text.includes('-') || !/(?:ly|[^e]ed)$/.test(word) || looksLikePerson(word);
}

/** The apposition after a name: ", chairman of the Joint Chiefs," also behind an age or a party tag. */
function roleAfter({ tokens, sentences }: TextDocument, nameEnd: number): RoleText | undefined {
  const limit = sentences[tokens[nameEnd - 1]!.sentence]!.tokens.end;
  let at = nameEnd;
  while (at + 2 < limit && tokens[at]!.text === ',' && isTag(tokens[at + 1]!) && /^[,.]$/.test(tokens[at + 2]!.text))
    at += 2;
  if (at + 2 >= limit || !/^[,—–]$/.test(tokens[at]!.text)) return undefined;
  let start = at + 1;
  const opening = tokens[start]!;
  if (/^(?:who|whose|which|and|but|or|as|when|where)$/.test(opening.lower)) return undefined;
  if (DETERMINERS.has(opening.lower)) start++;
  else if (REPORTING_VERBS.has(opening.lower)) return undefined;
  let head = -1;
  let end = start;
  for (; end < limit && end - start < LONGEST_ROLE; end++) {
    const token = tokens[end]!;
    if (token.kind === 'punctuation' && token.text !== '&' && !/^['’]$/.test(token.text)) break;
    if (/^(?:who|whose|whom|which|that|where|when|while|as|since|until|said|says|told)$/.test(token.lower)) break;
    if (token.lower === 'and' && (isCapitalised(tokens[end + 1]) || head < 0)) break;
    const word = lexical(token.text);
    if (head < 0 && (PREPOSITIONS.has(token.lower) || REPORTING_VERBS.has(token.lower))) return undefined;
    if (head < 0 && isFunctionWord(token) && token.lower !== 'former') return undefined;
    const next = tokens[end + 1];
    const headPlace =
      !next ||
      next.kind === 'punctuation' ||
      PREPOSITIONS.has(next.lower) ||
      /^(?:and|who|said|says)$/.test(next.lower);
    if (head < 0 && headPlace) {
      if (!isPersonAt(tokens, end) || personNoun(word)?.plural) return undefined;
      head = end;
    }
  }
  if (head < 0) return undefined;
  while (end > head + 1 && (isFunctionWord(tokens[end - 1]!) || PREPOSITIONS.has(tokens[end - 1]!.lower))) end--;
  return roleText(tokens, { start, end }, head);
}

const isTag = (token: Token) => /^[1-9]\d?$/.test(token.text) || /^[RDI]-\p{Lu}/u.test(token.text);

function roleText(tokens: readonly Token[], range: TokenRange, head = range.end - 1): RoleText {
  const words = new Set(tokens.slice(range.start, range.end).map((token) => lexical(token.text)));
  if (isClitic(tokens[range.start - 1])) words.add(lexical(tokens[range.start - 2]!.text));
  return { range, head, noun: nounAt(tokens, head), words };
}

/** The noun of a role whose last word stands at `at`: "secretary" of "undersecretary general" is no general. */
export function nounAt(tokens: readonly Token[], at: number): string {
  const word = nounOfTitle(lexical(tokens[at]!.text));
  const before = tokens[at - 1];
  if (word === 'general' && before && looksLikePerson(lexical(before.text))) return `${lexical(before.text)}-general`;
  return personNoun(word)?.singular ?? word;
}
