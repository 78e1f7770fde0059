import type { TextDocument, TokenRange } from '../../document/document';
import { readContext } from '../mentions/name-context';
import { type NameReading, plainName, readName } from '../mentions/read-name';
import { isPluralPossessive, isSentenceStart, type Spellings } from '../mentions/words';
import { keyOf } from './compare-names';
import { addRole, type Entity } from './entity';
import { addFullName } from './full-names';
import { clustersOf } from './name-clusters';
import { NameIndex } from './name-index';
import {
  isPartyMember,
  type NameInContext,
  type NameMention,
  poolKinds,
  readAliases,
  reviseReadings,
} from './name-readings';
import { readOwnNames } from './own-names';
import { ShortNames } from './short-names';

/** A title or role that stands for itself: "the Prime Minister". */
export interface TitleMention {
  readonly range: TokenRange;
  readonly noun: string;
  readonly possessive: boolean;
}

export interface Names {
  readonly mentions: readonly NameMention[];
  readonly titles: readonly TitleMention[];
  readonly entities: readonly Entity[];
}

/** Reads every run of name words, joins the spellings of one name, and gives short forms to their bearers. Linear in the runs. */
export function linkNames(document: TextDocument, runs: readonly TokenRange[], spellings: Spellings): Names {
  const { titles, readings } = readRuns(document, runs);
  const aliases = readAliases(document, readings);
  const revised = reviseReadings(document, readings, spellings);
  const names = new NameIndex();
  const longestFirst = clustersOf(document, spellings, revised).sort(
    (a, b) => Number(a.weak) - Number(b.weak) || b.words.length - a.words.length,
  );
  for (const cluster of longestFirst) addFullName(names, document, cluster);
  const shortNames = new ShortNames(document, spellings, aliases, names, readOwnNames(document, revised));
  const mentions: NameMention[] = [];
  for (const given of revised) {
    const reading = given.reading.words.length > 0 ? given : asSurname(document, names, given);
    if (!reading) titles.push(titleOf(document, given));
    const entity = reading && shortNames.bearerOf(reading);
    if (!entity) continue;
    record(document, names, entity, reading);
    const { range, context, possessive } = reading;
    mentions.push({ range, reading: reading.reading, context, possessive, entity });
  }
  poolKinds(mentions, spellings);
  return { titles, mentions, entities: names.entities };
}

/** Titles of several words and members of parties are no names; all else may be. */
function readRuns(
  document: TextDocument,
  runs: readonly TokenRange[],
): { titles: TitleMention[]; readings: NameInContext[] } {
  const titles: TitleMention[] = [];
  const readings: NameInContext[] = [];
  for (const range of runs) {
    const reading = readName(document.words, range);
    const possessive = document.words[range.end]?.clitic === true || isPluralPossessive(document.tokens, range.end);
    const context = readContext(document, range, reading);
    if (reading.words.length === 0 && range.end - range.start > 1) {
      if (reading.noun !== undefined) titles.push({ range, noun: reading.noun, possessive });
    } else if (isPartyMember(document, range, reading)) titles.push({ range, noun: reading.words.at(-1)!, possessive });
    else readings.push({ range, reading, context, possessive, key: reading.words.join(' ') });
  }
  return { titles, readings };
}

/** "Cook" alone is a name where somebody of that surname is known, else the title or role that it is. */
function asSurname({ words }: TextDocument, names: NameIndex, reading: NameInContext): NameInContext | undefined {
  const { range } = reading;
  const only = words[range.start]!;
  const word = only.lexical;
  const isSurname = names.bearers.get(word)?.some((bearer) => keyOf(bearer.words) === word);
  if (!isSurname || words[range.start - 1]?.determiner) return undefined;
  return { ...reading, reading: plainName(range, [only]), key: word };
}

const titleOf = ({ words }: TextDocument, { range, reading, possessive }: NameInContext): TitleMention => ({
  range,
  noun: reading.noun ?? words[range.start]!.lexical,
  possessive,
});

/** "told The Vale Sun": an article with a capital in mid-sentence belongs to the name. */
function hasOwnArticle(document: TextDocument, { name, titled }: NameReading): boolean {
  const at = name.start - 1;
  return document.tokens[at]?.text === 'The' && !titled && !isSentenceStart(document, at);
}

function record(
  document: TextDocument,
  names: NameIndex,
  entity: Entity,
  { range, reading, context }: NameInContext,
): void {
  entity.mentions.push(range);
  entity.names.push(range);
  for (const role of context.roles) addRole(entity, role);
  entity.gender ??= context.gender;
  if (entity.words.length === 1 && reading.titled && !entity.title) {
    entity.title = { start: reading.titleStart, end: reading.name.start };
  }
  if (entity.kind !== 'person' && reading.words.length === entity.words.length && hasOwnArticle(document, reading))
    entity.nameRange = { start: range.start - 1, end: reading.name.end };
  names.lastMention.set(entity, range.start);
}
