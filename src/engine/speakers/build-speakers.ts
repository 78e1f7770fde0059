import type { Speaker, SpeakerEvidence } from '../model';
import type { TextDocument } from '../document/document';
import { spanOf, textOf } from '../document/spans';
import type { Entity } from './entities/entity';
import { mostCapitals } from '../lexicon/characters';
import { KIN } from '../lexicon/name-lexicon';
import type { RoleText } from './mentions/role-text';
import type { Resolved } from './antecedents/speaker-resolver';
import { RELATIONS } from '../lexicon/describing-words';

export interface Resolution {
  /** Id of the speaker, or null where the text does not tell. */
  readonly speaker: string | null;
  /** How they were found; present exactly where there is a speaker. */
  readonly found?: SpeakerEvidence;
}

/** Longest name and role shown, in characters. */
const LONGEST_NAME = 100;

/** Turns the entities that speak, and those for whom they speak, into speakers. Descriptions with the same words are one speaker. */
export function buildSpeakers(
  document: TextDocument,
  resolved: readonly (Resolved | null)[],
): { speakers: Speaker[]; resolutions: Resolution[] } {
  const speakers = new Map<Entity, Speaker>();
  const byName = new Map<string, Speaker>();
  const list: Speaker[] = [];
  const speakerOf = (given: Entity, chain: readonly Entity[] = []): Speaker => {
    const entity = given.identity ?? given;
    const known = speakers.get(entity);
    if (known) return known;
    const principal = entity.for && !chain.includes(entity.for) ? speakerOf(entity.for, [...chain, entity]) : undefined;
    const name = nameOf(document, entity);
    const kind = entity.kind === 'unknown' ? 'organisation' : entity.kind;
    const key = `${kind} ${principal?.id ?? ''} ${bareName(name)}`;
    const namesake = kind === 'person' ? undefined : byName.get(key);
    const role = roleOf(document, entity);
    const speaker: Speaker = namesake ?? {
      id: `p${list.length + 1}`,
      name,
      kind,
      ...(role && { role }),
      ...(principal && { for: principal.id }),
      mentions: entity.mentions.map((range) => spanOf(document, range)),
    };
    if (!namesake) {
      list.push(speaker);
      byName.set(key, speaker);
    }
    speakers.set(entity, speaker);
    return speaker;
  };
  const resolutions = resolved.map((item): Resolution => {
    if (!item) return { speaker: null };
    const { entity, by, probability, antecedent } = item;
    const found = { by, probability, ...(antecedent && { at: spanOf(document, antecedent) }) };
    return { speaker: speakerOf(entity).id, found };
  });
  return { speakers: list, resolutions };
}

function nameOf(document: TextDocument, entity: Entity): string {
  if (entity.members?.every(({ words }) => words.length))
    return clip(listOf(entity.members.map((member) => nameOf(document, member))));
  const maker = entity.kind === 'document' && entity.for?.kind === 'person' ? entity.for : undefined;
  const { start, end } = entity.nameRange;
  const inner = maker?.mentions.find((mention) => mention.start >= start && mention.end <= end);
  const makerName = maker && nameOf(document, maker);
  if (makerName && inner && !textOf(document, inner).includes(makerName)) {
    const [[from, to], [innerFrom, innerTo]] = [spanOf(document, entity.nameRange), spanOf(document, inner)];
    const { text } = document;
    return clip(text.slice(from, innerFrom) + makerName + text.slice(innerTo, to));
  }
  return clip(plainName(document, entity));
}

/** The name as it stands in the text, with the title that has to go with it. */
export function plainName(document: TextDocument, { label, title, nameRange }: Entity): string {
  const { text, tokens } = document;
  const before = title ? text.slice(tokens[title.start]!.start, tokens[title.end]!.start) : '';
  return label ?? before + textOf(document, nameRange);
}

/** "The study’s authors" and "the study authors", "villagers" and "the villagers" are told by one name. */
const bareName = (name: string) => name.toLowerCase().replace(/^the |['’]s\b/g, '');

const listOf = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;

/** The most telling role: of several words and with a name or an office in capitals; of equal ones the first. */
function roleOf(document: TextDocument, entity: Entity): string | undefined {
  if (entity.kind !== 'person') return undefined;
  const roles = entity.roles.filter(({ noun }) => !RELATIONS.has(noun) && !KIN.has(noun));
  const wordsOf = ({ range }: RoleText) => textOf(document, range);
  const telling = (role: RoleText) =>
    (role.range.end - role.range.start > 1 ? 1 : 0) + (mostCapitals(wordsOf(role)) > 0 ? 1 : 0);
  const [role] = roles.toSorted((a, b) => telling(b) - telling(a));
  return role && clip(wordsOf(role));
}

/** What few names have: anything but plain characters, or two spaces together. */
const UNCLEAN = /[^ -~]| {2}/;

/** Without control and direction characters, in one line, cut at a word where too long. */
function clip(words: string): string {
  const clean = (UNCLEAN.test(words) ? words.replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/\s+/g, ' ') : words).trim();
  if (clean.length <= LONGEST_NAME) return clean;
  const cut = clean.slice(0, LONGEST_NAME - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST_NAME / 2 ? space : undefined).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
