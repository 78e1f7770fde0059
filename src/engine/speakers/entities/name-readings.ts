import type { TextDocument, TokenRange } from '../../document/document';
import { type Gender, isFirstName } from '../../lexicon/name-lexicon';
import type { Entity } from './entity';
import { List } from '../../lexicon/name-lists';
import type { NameContext } from '../mentions/name-context';
import type { NameReading } from '../mentions/read-name';
import { isPluralPossessive, isSentenceStart, type Spellings } from '../mentions/words';

/** A run of name words with what it and its surroundings tell. */
export interface NameInContext {
  /** Title and name. */
  readonly range: TokenRange;
  readonly reading: NameReading;
  readonly context: NameContext;
  readonly possessive: boolean;
  /** The name's words, one space between. */
  readonly key: string;
  /** The surname that a first name shares with the name behind it and does not have beside it. */
  readonly surname?: string;
}

/** A name in the text with its bearer. */
export interface NameMention extends Omit<NameInContext, 'key'> {
  readonly entity: Entity;
}

/** What all mentions of a bearer tell together decides what it is. */
export function poolKinds(mentions: readonly NameMention[], { lower }: Spellings): void {
  const evidence = new Map<Entity, number>();
  for (const { entity, context, reading } of mentions) {
    // A surname that is as well a place tells nothing by being one.
    const isPlace = reading.words.length === 1 && reading.parts[0]!.on(List.Country | List.Metonym);
    if (!isPlace || entity.words.length === 1) evidence.set(entity, (evidence.get(entity) ?? 0) + context.evidence);
  }
  for (const [entity, sum] of evidence) {
    if (entity.kind === 'group') continue;
    if (sum !== 0) entity.kind = sum > 0 ? 'person' : 'organisation';
    const [first] = entity.words;
    // "World Rowing said": such a name is seldom a person's, whatever it does.
    const isCommon = entity.words.length > 1 && lower.has(first!) && !isFirstName(first!);
    if (isCommon && sum >= 0 && sum <= entity.names.length && entity.roles.length === 0) entity.kind = 'organisation';
  }
}

/** The name as the text writes it, without title; a spelling that is not all capitals is preferred. */
export function nameRange(document: TextDocument, readings: readonly NameInContext[]): TokenRange {
  const { tokens } = document;
  const best = readings.find(
    ({ reading }) => tokens[reading.name.start]!.text !== tokens[reading.name.start]!.text.toUpperCase(),
  );
  const owned = readings.find((reading) => startOfOwner(document, reading) < reading.reading.name.start);
  const chosen = owned ?? best ?? readings[0]!;
  return { start: startOfOwner(document, chosen), end: chosen.reading.name.end };
}

/** "Elbonia’s Department of Works": whose a body is belongs to its name, where the body’s own word opens it. */
function startOfOwner({ words, tokens }: TextDocument, { reading }: NameInContext): number {
  const { start } = reading.name;
  const isBody = !reading.titled && reading.parts[0]?.on(List.OrganisationName | List.OrganisationNoun) === true;
  const isOwned = words[start - 1]?.clitic === true || isPluralPossessive(tokens, start - 1);
  if (!isBody || !isOwned) return start;
  let owner = start - 2;
  while (
    words[owner - 1]?.capital &&
    words[owner - 1]!.naming === 'word' &&
    tokens[owner - 1]!.sentence === tokens[start]!.sentence
  )
    owner--;
  return words[owner]?.capital && words[owner]!.naming === 'word' ? owner : start;
}

/** The gender that titles tell, else that anything beside the name does. */
export function genderOf(readings: readonly NameInContext[]): Gender | undefined {
  const titled = readings.find(({ reading, context }) => reading.titled && context.gender);
  return titled?.context.gender ?? readings.find(({ context }) => context.gender)?.context.gender;
}

/** "a Corrow Republican": a member of a party, from a place, and no name. */
export function isPartyMember({ words }: TextDocument, { start }: TokenRange, { parts, titled }: NameReading): boolean {
  const last = parts.at(-1);
  return !titled && parts.length > 1 && last!.on(List.Demonym) && /^an?$/.test(words[start - 1]?.lower ?? '');
}

/** "Canadian Dock Association (CDA)": what stands in brackets behind a name is another name of its bearer. */
export function readAliases({ tokens }: TextDocument, readings: readonly NameInContext[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (let i = 1; i < readings.length; i++) {
    const [long, short] = [readings[i - 1]!, readings[i]!];
    const { start, end } = short.range;
    if (end - start !== 1 || long.range.end !== start - 1 || long.reading.words.length < 2) continue;
    if (tokens[start - 1]!.text !== '(' || tokens[end]?.text !== ')') continue;
    if (isAcronymOf(tokens[start]!.text, long.reading.words)) aliases.set(short.key, long.key);
  }
  return aliases;
}

/** Whether capitals stand for a name: they are initials of its words, in order. */
function isAcronymOf(short: string, words: readonly string[]): boolean {
  const letters = short.toLowerCase().replaceAll('.', '');
  if (short !== short.toUpperCase() || letters.length < 2) return false;
  let at = 0;
  for (const word of words) if (word[0] === letters[at]) at++;
  return at === letters.length || (at > 1 && at >= letters.length - 1);
}

/** Reads names anew in the light of all others: what only its place joins to a name is taken off, a shared surname is added. */
export function reviseReadings(
  document: TextDocument,
  readings: readonly NameInContext[],
  spellings: Spellings,
): NameInContext[] {
  const counts = new Map<string, number>();
  const evidence = new Map<string, number>();
  const surnames = new Map<string, NameInContext>();
  for (const reading of readings) {
    const { key, context } = reading;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    evidence.set(key, (evidence.get(key) ?? 0) + context.evidence);
    const { words, parts } = reading.reading;
    const isPerson = words.length > 1 && parts[0]!.firstName && !parts[0]!.title && context.evidence > 0;
    if (isPerson) surnames.set(words.at(-1)!, reading);
  }
  return readings.map((given, i) => {
    const { range, reading, key } = given;
    const { words, parts, titled } = reading;
    if (words.length === 1) return withSharedSurname(document, given, readings[i + 1]);
    if (titled || words.length < 2) return given;
    const known = surnames.get(words.at(-1)!);
    const before = document.words[range.start - 1]?.lower;
    if (known && known.key !== key && !parts[0]!.firstName && before === 'the' && counts.get(key) === 1)
      return startingAt(given, words.length - 1);
    const rest = words.slice(1).join(' ');
    // "Ask Ana Roe": a full name that stands by itself elsewhere.
    const isWhole = words.length > 2 && !parts[0]!.firstName && parts[1]!.firstName !== undefined;
    if (isWhole && isSentenceStart(document, range.start) && (counts.has(rest) || parts[0]!.reportingVerb))
      return startingAt(given, 1);
    if (!isSentenceStart(document, range.start) || (counts.get(rest) ?? 0) < 2 * counts.get(key)!) return given;
    const isNoPerson = !parts[0]!.firstName || (evidence.get(rest) ?? 0) < 0;
    return isNoPerson && spellings.lower.has(words[0]!) ? startingAt(given, 1) : given;
  });
}

/** The same reading without its first words: "Fell" of "the Daily Courier Fell", "Orla" of "Will Orla". */
function startingAt(given: NameInContext, from: number): NameInContext {
  const { words, parts, name } = given.reading;
  const bare = { start: name.start + from, end: name.end };
  const reading = {
    ...given.reading,
    name: bare,
    words: words.slice(from),
    parts: parts.slice(from),
    titleStart: bare.start,
  };
  return { ...given, range: bare, key: reading.words.join(' '), reading: { ...reading, gender: undefined } };
}

/** "Jonas and Marta Lind", "(Jonas) Lind": the first has the surname of the second. */
function withSharedSurname(
  { words: text }: TextDocument,
  given: NameInContext,
  next: NameInContext | undefined,
): NameInContext {
  const [only] = given.reading.parts;
  const other = next?.reading;
  const { start, end } = given.range;
  if (!only?.firstName || !other || other.titled || next.range.start !== end + 1) return given;
  const isPair = text[end]!.lower === 'and' && other.words.length === 2 && other.parts[0]!.firstName !== undefined;
  const isInserted = text[start - 1]?.text === '(' && text[end]!.text === ')' && other.words.length === 1;
  if (!isPair && !isInserted) return given;
  const surname = other.parts.at(-1)!;
  const words = [...given.reading.words, surname.lexical];
  const gender = only.firstName === 'either' ? undefined : only.firstName;
  return {
    ...given,
    key: words.join(' '),
    surname: surname.text,
    context: { ...given.context, gender: given.context.gender ?? gender, evidence: given.context.evidence + 2 },
    reading: { ...given.reading, words, parts: [only, surname], gender },
  };
}
