import type { TokenRange } from '../../document/document';
import type { SpeakerKind } from '../../model';
import type { Gender } from '../../lexicon/name-lexicon';
import type { RoleText } from '../mentions/role-text';

/** Somebody or something that the text speaks of. Filled while the text is read; becomes a speaker when a statement is theirs. */
export interface Entity {
  /** `unknown`: a name that shows neither a person nor an organisation. */
  kind: SpeakerKind | 'unknown';
  /** Where the fullest name, or the description, stands. */
  nameRange: TokenRange;
  /** Folded words of the fullest name; empty for a description. */
  words: readonly string[];
  /** Only a surname or a first name is known, so a title is shown with it, from its first word to where the name starts. */
  title?: TokenRange;
  gender: Gender | undefined;
  plural: boolean;
  readonly roles: RoleText[];
  /** Nouns by which the text may call them ("letter", "spokesman"), besides the roles' nouns. */
  readonly nouns: Set<string>;
  /** Every name and noun that leads here. */
  readonly mentions: TokenRange[];
  /** Names only; in a close call the one who is named more often is meant. */
  readonly names: TokenRange[];
  for?: Entity;
  /** Who an unnamed person turns out to be when the text names them next. */
  identity?: Entity;
  /** Members of a group. */
  members?: readonly Entity[];
  /** A name that does not stand in the text (the page's author), or is put together. */
  label?: string;
}

export function newEntity(kind: Entity['kind'], nameRange: TokenRange, words: readonly string[] = []): Entity {
  return {
    kind,
    nameRange,
    words,
    gender: undefined,
    plural: false,
    roles: [],
    nouns: new Set(),
    mentions: [],
    names: [],
  };
}

/** Roles kept of one entity: an article gives few different ones, a live blog the same one a thousand times. */
const MOST_ROLES = 12;

/** Adds a role that the entity does not have yet. */
export function addRole(entity: Entity, role: RoleText): void {
  const isKnown = ({ noun, words }: RoleText) =>
    noun === role.noun && words.size === role.words.size && [...words].every((word) => role.words.has(word));
  if (entity.roles.length < MOST_ROLES && !entity.roles.some(isKnown)) entity.roles.push(role);
}

/** Whether a person of this entity's gender may be called so. */
export const agreesInGender = (entity: Entity, gender: Gender | undefined): boolean =>
  gender === undefined || entity.gender === undefined || entity.gender === gender;

export const isPersonLike = (entity: Entity): boolean =>
  entity.kind === 'person' ||
  entity.kind === 'unknown' ||
  entity.kind === 'author' ||
  (entity.kind === 'anonymous' && !entity.plural);
