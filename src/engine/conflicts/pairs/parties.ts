import type { Speaker, Statement } from '../../model';
import type { WordReader } from '../clauses/words';
import { opensWithCapital } from '../../lexicon/characters';
import { lowerSet } from '../../lexicon/conflicts/vocabulary';
import { PLURAL_WORDS, SHARES_WORDS } from '../../lexicon/conflicts/pair-words.data';

/** Who stands behind a statement, as far as pairing needs to know. */
export interface Party {
  /** Speaker id, or null where none was resolved. */
  readonly id: string | null;
  /** Somebody whom a reader can tell from the other side: "his former wife" may be who answers. */
  readonly known: boolean;
  /** The principal's id where the speaker speaks for another, else the speaker's own. */
  readonly side: string | null;
  /** Lower-case name words by which a text refers to the speaker ("Clinton’s claim"). */
  readonly names: ReadonlySet<string>;
  /** Family keys of the nouns in the source's words ("the lawsuit", "the tweet"). */
  readonly nouns: ReadonlySet<string>;
  readonly kind: Speaker['kind'] | null;
  /** The words stand for several unnamed people ("critics", "some", "officials"). */
  readonly plural: boolean;
  /** The source is a share of people asked: "46 percent of voters", "one in five". */
  readonly share: boolean;
}

const SHARES = lowerSet(SHARES_WORDS);
const PLURAL = lowerSet(PLURAL_WORDS);
const ofSomebody = lowerSet('his her their');

/** Reads the party of a statement; the names of each speaker are taken apart once. */
export function createPartyReader(reader: WordReader, speakers: readonly Speaker[]): (statement: Statement) => Party {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const namesById = new Map<string, readonly string[]>();
  const namesOf = ({ id, name }: Speaker): readonly string[] => {
    let names = namesById.get(id);
    if (!names) namesById.set(id, (names = nameWords(name)));
    return names;
  };
  return (statement) => {
    const speaker = statement.speaker === null ? undefined : byId.get(statement.speaker);
    const names = new Set<string>();
    const nouns = new Set<string>();
    let plural = false;
    let share = false;
    for (const span of statement.source) {
      const { start, end } = reader.rangeOf(span);
      for (let i = start; i < end; i++) {
        const word = reader.senseAt(i)?.entry;
        if (!word) continue;
        if (word.kind === 'name') names.add(word.lower);
        else if (word.kind !== 'function' && word.kind !== 'number') nouns.add(word.family);
        if (PLURAL.has(word.lower)) plural = true;
        if (word.kind === 'number' || SHARES.has(word.lower)) share = true;
      }
    }
    if (speaker) for (const name of namesOf(speaker)) names.add(name);
    return {
      id: statement.speaker,
      known: speaker !== undefined && !ofSomebody.has(speaker.name.slice(0, speaker.name.indexOf(' ')).toLowerCase()),
      side: sideOf(speaker, byId),
      names,
      nouns,
      kind: speaker?.kind ?? null,
      plural,
      share,
    };
  };
}

const nameWords = (name: string): string[] =>
  name
    .split(/[\s.,]+/)
    .filter((word) => word.length > 2 && opensWithCapital(word))
    .map((word) => word.toLowerCase());

/** Follows "spokesman for" to the principal; a few steps only, since a page can make a circle. */
function sideOf(speaker: Speaker | undefined, speakers: ReadonlyMap<string, Speaker>): string | null {
  let current = speaker;
  for (let step = 0; current?.for !== undefined && step < 4; step++) current = speakers.get(current.for) ?? undefined;
  return current?.id ?? speaker?.id ?? null;
}

/** The same person, or one who speaks for the other: their statements are one side. */
export function sameSide(a: Party, b: Party): boolean {
  if (a.side !== null && a.side === b.side) return true;
  if (a.id !== null && b.id !== null && a.kind === 'person' && b.kind === 'person') return false;
  return a.names.size > 0 && b.names.size > 0 && lastNameShared(a, b);
}

function lastNameShared(a: Party, b: Party): boolean {
  const [small, large] = a.names.size <= b.names.size ? [a, b] : [b, a];
  return [...small.names].every((name) => large.names.has(name));
}
