import type { TokenRange } from '../../document/document';
import type { Gender } from '../../lexicon/name-lexicon';
import type { Span } from '../../model';
import type { Entity } from './entity';
import { List } from '../../lexicon/name-lists';
import type { NameContext } from '../mentions/name-context';
import type { NameReading } from '../mentions/read-name';
import type { WordedText } from '../mentions/word-traits';
import { isSentenceStart, type Spellings } from '../mentions/words';

/** A run of name words with what it and its surroundings tell. */
export interface Reading {
  /** Title and name. */
  readonly range: TokenRange;
  readonly reading: NameReading;
  readonly context: NameContext;
  readonly possessive: boolean;
  /** The name's words, one space between. */
  readonly key: string;
}

/** A name in the text with its bearer. */
export interface NameMention extends Omit<Reading, 'key'> {
  readonly entity: Entity;
}

/** What all mentions of a bearer tell together decides what it is. */
export function poolKinds(mentions: readonly NameMention[]): void {
  const evidence = new Map<Entity, number>();
  for (const { entity, context } of mentions) evidence.set(entity, (evidence.get(entity) ?? 0) + context.evidence);
  for (const [entity, sum] of evidence)
    if (entity.kind !== 'group' && sum !== 0) entity.kind = sum > 0 ? 'person' : 'organisation';
}

/** The name as the text writes it, without title; a spelling that is not all capitals is preferred. */
export function nameSpan({ tokens }: WordedText, readings: readonly Reading[]): Span {
  const best = readings.find(
    ({ reading }) => tokens[reading.name.start]!.text !== tokens[reading.name.start]!.text.toUpperCase(),
  );
  const { name } = (best ?? readings[0]!).reading;
  return [tokens[name.start]!.start, tokens[name.end - 1]!.end];
}

/** The gender that titles tell, else that anything beside the name does. */
export function genderOf(readings: readonly Reading[]): Gender | undefined {
  const titled = readings.find(({ reading, context }) => reading.titled && context.gender);
  return titled?.context.gender ?? readings.find(({ context }) => context.gender)?.context.gender;
}

/** "a Corrow Republican": a member of a party, from a place, and no name. */
export function isPartyMember({ words }: WordedText, { start }: TokenRange, { parts, titled }: NameReading): boolean {
  const last = parts.at(-1);
  return !titled && parts.length > 1 && last!.on(List.Demonym) && /^an?$/.test(words[start - 1]?.lower ?? '');
}

/** "Canadian Dock Association (CDA)": what stands in brackets behind a name is another name of its bearer. */
export function readAliases({ tokens }: WordedText, readings: readonly Reading[]): ReadonlyMap<string, string> {
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

/**
 * Takes off what only the start of a sentence joins to a name: "Will Orla" where the text speaks of Orla elsewhere and
 * writes `will` small too, or of an organisation.
 */
export function withoutOpeners(document: WordedText, readings: readonly Reading[], spellings: Spellings): Reading[] {
  const counts = new Map<string, number>();
  const evidence = new Map<string, number>();
  for (const { key, context } of readings) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    evidence.set(key, (evidence.get(key) ?? 0) + context.evidence);
  }
  return readings.map((given) => {
    const { range, reading, key } = given;
    const { words, parts, titled, name } = reading;
    if (titled || words.length < 2 || !isSentenceStart(document, range.start)) return given;
    const rest = words.slice(1).join(' ');
    const alone = counts.get(rest) ?? 0;
    if (alone < 2 * counts.get(key)!) return given;
    const isNoPerson = !parts[0]!.firstName || (evidence.get(rest) ?? 0) < 0;
    if (!isNoPerson || !spellings.lower.has(words[0]!)) return given;
    const bare = { start: name.start + 1, end: name.end };
    return {
      ...given,
      range: bare,
      key: rest,
      reading: {
        ...reading,
        name: bare,
        words: words.slice(1),
        parts: parts.slice(1),
        titleStart: bare.start,
        gender: undefined,
      },
    };
  });
}
