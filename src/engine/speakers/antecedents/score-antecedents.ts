import { agreesInGender, type Entity, isPersonLike } from '../entities/entity';
import type { Gender } from '../../lexicon/name-lexicon';
import type { Reference } from '../mentions/references';

/** What a pronoun or noun asks of the one it stands for. */
export interface Wanted {
  readonly kind: 'person' | 'thing' | 'plural';
  readonly gender?: Gender | undefined;
  /** The verb is one of written words ("it reads"). */
  readonly document?: boolean;
  /** The verb goes on with what was said before ("he added"). */
  readonly again?: boolean;
  readonly accepts?: (entity: Entity) => boolean;
}

/** Where it stands. */
export interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly block: number;
  readonly scope: number;
  readonly quoted: boolean;
}

/** Who spoke before: entity and place of the last statements, latest last. */
export interface Spoken {
  readonly entity: Entity;
  readonly token: number;
  readonly sentence: number;
  readonly block: number;
  readonly scope: number;
}

export interface Scored {
  readonly entity: Entity;
  readonly score: number;
  /** The reference that scored, or undefined where only a statement before leads there. */
  readonly reference: Reference | undefined;
}

/** Paragraphs above that a pronoun may reach, and references looked at. Both keep the search independent of the text's length. */
const FARTHEST_BLOCK = 4;
const MOST_REFERENCES = 48;

/**
 * Scores everybody whom a pronoun may stand for, best first. Hand-set weights in log-odds style: nearness in sentences,
 * subjects before others, the last speaker, agreement in gender, and how often somebody is named (after the salience
 * factors of Lappin and Leass 1994, https://aclanthology.org/J94-4002/).
 */
export function scoreAntecedents(
  list: readonly Reference[],
  before: number,
  place: Place,
  wanted: Wanted,
  spoken: readonly Spoken[],
  reported: (token: number) => boolean,
): Scored[] {
  const best = new Map<Entity, { -readonly [Key in keyof Scored]: Scored[Key] }>();
  const offer = (entity: Entity, score: number, reference?: Reference) => {
    const known = best.get(entity);
    if (!known) best.set(entity, { entity, score, reference });
    else if (score > known.score) {
      known.score = score + 0.15;
      known.reference = reference ?? known.reference;
    } else known.reference ??= reference;
  };
  for (let i = before - 1; i >= 0 && i >= before - MOST_REFERENCES; i--) {
    const reference = list[i]!;
    if (reference.scope !== place.scope || place.block - reference.block > FARTHEST_BLOCK) break;
    if (reference.range.end > place.token || !reference.entity || !isWanted(reference.entity, wanted)) continue;
    offer(reference.entity, scoreReference(reference, place, reported), reference);
  }
  spoken.forEach(({ entity, block, sentence, scope }, i) => {
    if (scope !== place.scope || place.block - block > FARTHEST_BLOCK || !isWanted(entity, wanted)) return;
    const latest = i === spoken.length - 1;
    const again = latest ? (place.sentence - sentence > 1 ? 1.2 : 1.6) + (wanted.again ? 1 : 0) : 0.7;
    offer(entity, nearness(place.sentence - sentence, place.block - block) + again);
  });
  const scored = [...best.values()];
  for (const candidate of scored) candidate.score += agreement(candidate.entity, wanted);
  return scored.sort((a, b) => b.score - a.score);
}

function isWanted(entity: Entity, { kind, gender, accepts }: Wanted): boolean {
  if (accepts && !accepts(entity)) return false;
  if (kind === 'person') return isPersonLike(entity) && agreesInGender(entity, gender);
  if (kind === 'plural') return entity.kind !== 'document';
  return !entity.plural && entity.kind !== 'person' && entity.kind !== 'group' && entity.kind !== 'anonymous';
}

function scoreReference(reference: Reference, place: Place, reported: (token: number) => boolean): number {
  const sentences = place.sentence - reference.sentence;
  const isQuoted = reference.quoted && !place.quoted;
  const isReported = !isQuoted && reported(reference.range.start) && !reported(place.token);
  let score = nearness(sentences, place.block - reference.block);
  if (reference.subject) score += subjectBonus(sentences, reference.block === place.block && !isQuoted && !isReported);
  if (reference.possessive) score -= reference.attributive ? 0.5 : 0.4;
  if (reference.oblique) score -= sentences === 0 ? 0.8 : 0.3;
  if (reference.attributive) score -= 0.8;
  if (isQuoted) score -= 1.6;
  if (isReported) score -= 0.9;
  return score;
}

/** Subjects go on being spoken of, most of all within the sentence and from one sentence to the next. */
function subjectBonus(sentences: number, isSpokenOfHere: boolean): number {
  if (!isSpokenOfHere || sentences > 1) return 0.9;
  return sentences === 0 ? 1.7 : 1.3;
}

function nearness(sentences: number, blocks: number): number {
  return 1.5 - 0.35 * Math.min(sentences, 8) - 0.25 * blocks;
}

function agreement(entity: Entity, { kind, gender, document }: Wanted): number {
  const salience = entity.kind === 'unknown' ? 0 : 0.15 * Math.log2(1 + entity.names.length);
  if (kind === 'person') {
    const known = gender === undefined ? 0 : entity.gender === undefined ? -0.3 : 0.3;
    return (
      salience +
      known +
      (entity.kind === 'person' ? 0.5 : entity.kind === 'unknown' ? (entity.names.length > 1 ? -0.8 : -1.4) : 0)
    );
  }
  if (kind === 'plural') {
    if (entity.plural || entity.kind === 'group') return 0.8;
    return entity.kind === 'organisation' ? -0.5 : entity.gender ? -2.5 : -1.2;
  }
  return (
    salience +
    (entity.kind === 'document' ? (document ? 2 : 0) : document ? -1.5 : entity.kind === 'unknown' ? -0.4 : 0)
  );
}
