import { agreesInGender, type Entity, isPersonLike } from '../entities/entity';
import type { Gender } from '../../lexicon/name-lexicon';
import { firstFrom, type Reference } from '../entities/references';

/** What a pronoun or noun asks of the one it stands for. */
export interface Wanted {
  readonly kind: AntecedentKind;
  readonly gender?: Gender | undefined;
  /** The verb is one of written words ("it reads"). */
  readonly document?: boolean;
  /** The verb goes on with what was said before ("he added"). */
  readonly again?: boolean;
  readonly accepts?: (entity: Entity) => boolean;
}

/** `person` he, she; `thing` it; `plural` they; `role` a noun for a person ("the minister"); `body` one for an organisation ("the company"). Each has weights of its own. */
export const ANTECEDENT_KINDS = ['person', 'thing', 'plural', 'role', 'body'] as const;
export type AntecedentKind = (typeof ANTECEDENT_KINDS)[number];

/** Where it stands. */
export interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly block: number;
  readonly scope: number;
  readonly quoted: boolean;
}

/** Somebody who spoke: entity and place of the statement. */
export interface Spoken {
  readonly entity: Entity;
  readonly token: number;
  readonly sentence: number;
  readonly block: number;
  readonly scope: number;
}

/**
 * What speaks for or against an antecedent, each with the sign that its weight may have (0: either), after the salience
 * factors of Lappin and Leass 1994 (https://aclanthology.org/J94-4002/). All lie between 0 and 1 but the two counts.
 */
export const FEATURES = [
  /** Of the nearest mention in the article's own words, eight and more are 1. */
  ['sentences away', -1],
  /** Paragraphs, four are 1. */
  ['paragraphs away', -1],
  ['in the same sentence', 0],
  ['in the sentence before', 0],
  ['subject of the same sentence', 1],
  ['subject of the sentence before', 1],
  ['subject further above', 1],
  ['first subject of the paragraph', 1],
  ['nearest', 1],
  ['nearest subject', 1],
  /** First of all who fit in the sentence before, and its subject. */
  ['opens the sentence before', 1],
  ['opens the same sentence', 1],
  ['named most often', 1],
  ['nobody else fits', 1],
  /** Of the nearest mention. */
  ['behind a preposition', -1],
  ['a possessor', -1],
  ['part of a description', -1],
  ['only in words of others', -1],
  ['not mentioned near', -1],
  ['nearest is a full name', 0],
  ['spoke last', 1],
  ['spoke last, and is said to go on', 1],
  ['spoke last, in this paragraph', 0],
  ['spoke last, a sentence ago at most', 1],
  ['spoke before that', 0],
  /** The next statement, a few paragraphs below at most, that names its source names them. */
  ['speaks next by name', 1],
  /** log2 of one more than the names in the whole article. */
  ['how often named', 1],
  /** The same of the mentions near. */
  ['how often mentioned near', 1],
  ['gender known to agree', 1],
  ['kind unknown', -1],
  ['a person', 0],
  ['an organisation', 0],
  ['a document', 0],
  ['a document, for a written cue', 1],
  ['several by number', 1],
  ['described, not named', -1],
] as const satisfies readonly (readonly [name: string, sign: -1 | 0 | 1])[];
export type FeatureName = (typeof FEATURES)[number][0];
export const FEATURE_NAMES: readonly FeatureName[] = FEATURES.map(([name]) => name);

/** Somebody whom a pronoun or noun may stand for. */
export interface Candidate {
  readonly entity: Entity;
  /** By the places of `FEATURE_NAMES`. */
  readonly values: Float64Array;
  /** The nearest reference, or undefined where only a statement leads there. */
  readonly reference: Reference | undefined;
}

/** Paragraphs above that a pronoun may reach, and references looked at. Both keep the search independent of the text's length. */
const FARTHEST_BLOCK = 4;
const MOST_REFERENCES = 64;
const MOST_SENTENCES = 8;

const PLACES: ReadonlyMap<FeatureName, number> = new Map(FEATURE_NAMES.map((name, i) => [name, i]));
const at = (name: FeatureName): number => PLACES.get(name)!;

/** References to one entity near a place. */
interface Tally {
  /** The nearest one, of those in the article's own words if there are such. */
  nearest: Reference | undefined;
  isTold: boolean;
  count: number;
  readonly values: Float64Array;
}

/**
 * Everybody near a place who may be meant, with what tells for and against them. `before`: index of the first reference that is
 * not before the place; `named`: names that are sources, in text order.
 */
export function antecedentsOf(
  list: readonly Reference[],
  before: number,
  place: Place,
  wanted: Wanted,
  spoken: readonly Spoken[],
  reported: (token: number) => boolean,
  named: readonly Reference[],
): Candidate[] {
  const tallies = new Map<Entity, Tally>();
  const tallyOf = (entity: Entity): Tally => {
    let tally = tallies.get(entity);
    if (!tally)
      tallies.set(
        entity,
        (tally = { nearest: undefined, isTold: false, count: 0, values: new Float64Array(FEATURE_NAMES.length) }),
      );
    return tally;
  };
  const isOwnVoice = !place.quoted && !reported(place.token);
  let first: Tally | undefined;
  let nearestSubject: Tally | undefined;
  const openers: { start: number; readonly tallies: Tally[] }[] = [
    { start: Infinity, tallies: [] },
    { start: Infinity, tallies: [] },
  ];
  for (let i = before - 1; i >= 0 && i >= before - MOST_REFERENCES; i--) {
    const reference = list[i]!;
    if (reference.scope !== place.scope || place.block - reference.block > FARTHEST_BLOCK) break;
    if (reference.range.end > place.token || !reference.entity || !isWanted(reference.entity, wanted)) continue;
    const tally = tallyOf(reference.entity);
    const isTold = !isOwnVoice || !(reference.quoted || reported(reference.range.start));
    addReference(tally, reference, place, isTold);
    if (!isTold) continue;
    const sentences = place.sentence - reference.sentence;
    const opener = openers[sentences];
    if (opener && reference.range.start < opener.start)
      Object.assign(opener, { start: reference.range.start, tallies: [] });
    if (opener && reference.subject && reference.range.start === opener.start) opener.tallies.push(tally);
    if (!reference.subject) continue;
    nearestSubject ??= tally;
    if (reference.block === place.block) first = tally;
  }
  if (first) first.values[at('first subject of the paragraph')] = 1;
  if (nearestSubject) nearestSubject.values[at('nearest subject')] = 1;
  for (const { values } of openers[0]!.tallies) values[at('opens the same sentence')] = 1;
  for (const { values } of openers[1]!.tallies) values[at('opens the sentence before')] = 1;
  spoken.forEach(({ entity, block, sentence, scope }, i) => {
    if (scope !== place.scope || place.block - block > FARTHEST_BLOCK || !isWanted(entity, wanted)) return;
    const { values } = tallyOf(entity);
    if (i < spoken.length - 1) values[at('spoke before that')] = 1;
    else {
      values[at('spoke last')] = 1;
      values[at('spoke last, and is said to go on')] = wanted.again ? 1 : 0;
      values[at('spoke last, in this paragraph')] = block === place.block ? 1 : 0;
      values[at('spoke last, a sentence ago at most')] = place.sentence - sentence < 2 ? 1 : 0;
    }
  });
  const next = named[firstFrom(named, place.token + 1)];
  if (next && next.scope === place.scope && next.block - place.block <= FARTHEST_BLOCK) {
    const tally = tallies.get(next.entity!);
    if (tally) tally.values[at('speaks next by name')] = 1;
  }
  let nearest: Tally | undefined;
  for (const tally of tallies.values())
    if (tally.isTold && !(nearest && nearest.nearest!.range.start > tally.nearest!.range.start)) nearest = tally;
  if (nearest) nearest.values[at('nearest')] = 1;
  const most = Math.max(0, ...Array.from(tallies.keys(), ({ names }) => names.length));
  for (const [{ names }, { values }] of tallies) {
    if (most > 1 && names.length === most) values[at('named most often')] = 1;
    if (tallies.size === 1) values[at('nobody else fits')] = 1;
  }
  return Array.from(tallies, ([entity, tally]) => finish(entity, tally, place, wanted));
}

function addReference(tally: Tally, reference: Reference, place: Place, isTold: boolean): void {
  const { values } = tally;
  const sentences = place.sentence - reference.sentence;
  tally.count++;
  if (!tally.nearest || (isTold && !tally.isTold)) tally.nearest = reference;
  tally.isTold ||= isTold;
  if (!isTold) return;
  if (sentences === 0) values[at('in the same sentence')] = 1;
  if (sentences === 1) values[at('in the sentence before')] = 1;
  if (reference.subject)
    values[
      at(
        sentences === 0
          ? 'subject of the same sentence'
          : sentences === 1
            ? 'subject of the sentence before'
            : 'subject further above',
      )
    ] = 1;
}

function finish(entity: Entity, tally: Tally, place: Place, wanted: Wanted): Candidate {
  const { values, nearest, isTold, count } = tally;
  const set = (name: FeatureName, value: number | boolean) => (values[at(name)] = Number(value));
  const sentences = nearest ? place.sentence - nearest.sentence : MOST_SENTENCES;
  set('sentences away', Math.min(sentences, MOST_SENTENCES) / MOST_SENTENCES);
  set('paragraphs away', nearest ? (place.block - nearest.block) / FARTHEST_BLOCK : 1);
  set('behind a preposition', nearest?.oblique ?? false);
  set('a possessor', nearest?.possessive ?? false);
  set('part of a description', nearest?.attributive ?? false);
  set('only in words of others', nearest !== undefined && !isTold);
  set('not mentioned near', nearest === undefined);
  set('nearest is a full name', (nearest?.name?.reading.words.length ?? 0) > 1);
  set('how often named', Math.log2(1 + entity.names.length));
  set('how often mentioned near', Math.log2(1 + count));
  set('gender known to agree', wanted.gender !== undefined && entity.gender === wanted.gender);
  set('kind unknown', entity.kind === 'unknown');
  set('a person', entity.kind === 'person');
  set('an organisation', entity.kind === 'organisation');
  set('a document', entity.kind === 'document');
  set('a document, for a written cue', entity.kind === 'document' && wanted.document === true);
  set('several by number', entity.plural || entity.kind === 'group');
  set('described, not named', entity.words.length === 0);
  return { entity, values, reference: nearest };
}

function isWanted(entity: Entity, { kind, gender, accepts }: Wanted): boolean {
  if (accepts && !accepts(entity)) return false;
  if (kind === 'person' || kind === 'role') return isPersonLike(entity) && agreesInGender(entity, gender);
  if (kind === 'plural') return entity.plural || entity.kind === 'organisation' || entity.kind === 'group';
  return !entity.plural && entity.kind !== 'person' && entity.kind !== 'group' && entity.kind !== 'anonymous';
}
