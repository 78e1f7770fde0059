import type { TextDocument, TokenRange } from '../../document/document';
import type { Gender } from '../../lexicon/name-lexicon';
import type { Entity } from '../entities/entity';
import { firstFrom, type Reference, type References } from '../entities/references';
import { type AntecedentKind, antecedentsOf, type Candidate, type Place, type Spoken, type Wanted } from './features';
import { rankAntecedents, type Ranked } from './rank-antecedents';

/** The least probability of an antecedent that is named; below, nobody is. Chosen on the marked pages, cross-validated. */
export const LEAST_PROBABILITY: Readonly<Record<AntecedentKind, number>> = {
  person: 0.55,
  thing: 0.5,
  plural: 0.5,
  role: 0.55,
  body: 0.7,
};
/** From here on a pronoun teaches the gender of the one it stands for. */
const TEACHING_PROBABILITY = 0.9;
/** By how much, in log-odds, the second of a pair must lead the third one. */
const PAIR_LEAD = 1;
/** Statements before that a pronoun looks back to. */
const REMEMBERED = 3;

/** A speaker, how likely it is them, where the text names them if the source does not, and the reference that led there. */
export interface Found {
  readonly entity: Entity;
  /** 0 to 1, where there was a choice. */
  readonly probability?: number | undefined;
  readonly antecedent?: TokenRange | undefined;
  readonly reference?: Reference | undefined;
}

/** Told of every place at which an antecedent is looked for: for those who read along, and for training. */
export type OnAsked = (at: number, wanted: Wanted, ranked: readonly Ranked[]) => void;

/** Looks for those whom pronouns and nouns stand for, and remembers who spoke where. */
export class AntecedentFinder {
  private readonly document: TextDocument;
  private readonly spoken: Spoken[] = [];

  /** `reported(token)`: the token lies in words that are attributed to somebody; `named`: names that are sources, in text order. */
  constructor(
    private readonly references: References,
    private readonly reported: (token: number) => boolean,
    private readonly named: readonly Reference[],
    private readonly onAsked?: OnAsked,
  ) {
    this.document = references.document;
  }

  /** Notes that somebody speaks at a token, unless that is told inside another's words. */
  remember(entity: Entity, at: number): void {
    if (!this.document.tokens[at]) return;
    const { token, sentence, block, scope } = this.place(at);
    this.spoken.push({ entity, token, sentence, block, scope });
  }

  hasSpoken(entity: Entity): boolean {
    return this.spoken.some((before) => before.entity === entity);
  }

  isReported(at: number): boolean {
    return this.reported(at);
  }

  /** The one who is meant at a token; `open` where somebody is, but nobody surely enough; null where nobody fits. */
  find(at: number, wanted: Wanted): Found | 'open' | null {
    const ranked = this.rank(at, wanted);
    const [best] = ranked;
    if (!best) return null;
    if (best.probability < LEAST_PROBABILITY[wanted.kind]) {
      const nobody = ranked.reduce((rest, { probability }) => rest - probability, 1);
      return nobody > best.probability ? null : 'open';
    }
    if (wanted.kind === 'person') learnFrom(best, wanted);
    const antecedent = this.lastNamed(best.entity, at) ?? best.reference?.range;
    return { entity: best.entity, antecedent, reference: best.reference, probability: best.probability };
  }

  /** The two persons spoken of last, in the order of their names; null where there are three or one. */
  findPair(at: number, gender: Gender | undefined): readonly [Entity, Entity] | null {
    const persons = this.rank(at, { kind: 'person', gender }).filter(({ entity }) => entity.kind === 'person');
    const [a, b, c] = persons;
    if (!a || !b || (c && b.score - c.score < PAIR_LEAD)) return null;
    return a.entity.nameRange.start < b.entity.nameRange.start ? [a.entity, b.entity] : [b.entity, a.entity];
  }

  /** The last place before `at` where the entity is named, else the first after it. */
  lastNamed(entity: Entity, at: number): TokenRange | undefined {
    const ranges = entity.names.length ? entity.names : entity.mentions;
    return ranges[lastBefore(ranges, at)] ?? ranges[0];
  }

  /** Everybody who may be meant at a token, with what tells for and against them. */
  candidates(at: number, wanted: Wanted): Candidate[] {
    const { list } = this.references;
    return antecedentsOf(
      list,
      firstFrom(list, at),
      this.place(at),
      wanted,
      this.spokenBefore(at),
      this.reported,
      this.named,
    );
  }

  private rank(at: number, wanted: Wanted): Ranked[] {
    const ranked = rankAntecedents(this.candidates(at, wanted), wanted.kind);
    this.onAsked?.(at, wanted, ranked);
    return ranked;
  }

  /** The last statements before a token, latest last. */
  private spokenBefore(at: number): Spoken[] {
    const last: Spoken[] = [];
    for (let i = this.spoken.length - 1; i >= 0 && last.length < REMEMBERED; i--)
      if (this.spoken[i]!.token < at) last.unshift(this.spoken[i]!);
    return last;
  }

  private place(at: number): Place {
    const { tokens, blocks } = this.document;
    const { sentence, block, quotation } = tokens[at]!;
    return { token: at, sentence, block, scope: blocks[block]!.scope, quoted: quotation >= 0 };
  }
}

/** Index of the last range that starts before a token, or -1; ranges in text order. */
function lastBefore(ranges: readonly TokenRange[], token: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A pronoun that fits one person well tells that it is a person, and of which gender. */
function learnFrom({ entity, probability }: Ranked, { gender }: Wanted): void {
  if (entity.kind === 'unknown') entity.kind = 'person';
  if (entity.gender === undefined && probability >= TEACHING_PROBABILITY) entity.gender = gender;
}
