import type { Span } from '../../model';
import type { TextDocument } from '../../document/document';
import type { Entity } from '../entities/entity';
import type { Gender } from '../../lexicon/name-lexicon';
import { firstFrom, type Reference, type References } from '../mentions/references';
import { type Place, scoreAntecedents, type Scored, type Spoken, type Wanted } from './score-antecedents';

/** By how much the best antecedent must lead the next one; below, nobody is named. */
const MARGIN = 0.35;
/** The least score of an antecedent, and of one without a rival. */
const FLOOR = 0.4;
const FLOOR_ALONE = -0.6;
/** Statements before that a pronoun looks back to. */
const REMEMBERED = 3;

/** A speaker, where the text names them if the source does not, and the reference that led there. */
export interface Found {
  readonly entity: Entity;
  readonly antecedent?: Span | undefined;
  readonly reference?: Reference | undefined;
}

/** Looks for those whom pronouns and nouns stand for, and remembers who spoke last. */
export class AntecedentFinder {
  private readonly document: TextDocument;
  private readonly spoken: Spoken[] = [];

  /** `reported(token)`: the token lies in words that are attributed to somebody. */
  constructor(
    private readonly references: References,
    private readonly reported: (token: number) => boolean,
  ) {
    this.document = references.document;
  }

  /** Notes that somebody speaks at a token, unless that is told inside another's words. */
  remember(entity: Entity, at: number): void {
    if (!this.document.tokens[at]) return;
    const { token, sentence, block, scope } = this.place(at);
    this.spoken.push({ entity, token, sentence, block, scope });
    if (this.spoken.length > REMEMBERED) this.spoken.shift();
  }

  isReported(at: number): boolean {
    return this.reported(at);
  }

  /** The one who is meant at a token; `open` where two are about as likely, null where nobody fits. */
  find(at: number, wanted: Wanted): Found | 'open' | null {
    const [best, next] = this.score(at, wanted);
    if (!best || best.score < (next ? FLOOR : FLOOR_ALONE)) return null;
    if (next && best.score - next.score < MARGIN) return 'open';
    if (wanted.kind === 'person') learnFrom(best, next, wanted);
    const antecedent = this.lastNamed(best.entity, at) ?? (best.reference && this.spanOf(best.reference));
    return { entity: best.entity, antecedent, reference: best.reference };
  }

  /** The two persons spoken of last, in the order of their names; null where there are three or one. */
  findPair(at: number, gender: Gender | undefined): readonly [Entity, Entity] | null {
    const persons = this.score(at, { kind: 'person', gender }).filter(({ entity }) => entity.kind === 'person');
    const [a, b, c] = persons;
    if (!a || !b || (c && b.score - c.score < 1)) return null;
    return a.entity.nameSpan[0] < b.entity.nameSpan[0] ? [a.entity, b.entity] : [b.entity, a.entity];
  }

  /** The last place before `at` where the entity is named, else the first after it. */
  lastNamed(entity: Entity, at: number): Span | undefined {
    const offset = this.document.tokens[at]?.start ?? this.document.text.length;
    const spans = entity.names.length ? entity.names : entity.mentions;
    return spans[lastBefore(spans, offset)] ?? spans[0];
  }

  spanOf({ range }: Pick<Reference, 'range'>): Span {
    const { tokens } = this.document;
    return [tokens[range.start]!.start, tokens[range.end - 1]!.end];
  }

  private score(at: number, wanted: Wanted): Scored[] {
    const { list } = this.references;
    return scoreAntecedents(list, firstFrom(list, at), this.place(at), wanted, this.spoken, this.reported);
  }

  private place(at: number): Place {
    const { tokens, blocks } = this.document;
    const { sentence, block, quotation } = tokens[at]!;
    return { token: at, sentence, block, scope: blocks[block]!.scope, quoted: quotation >= 0 };
  }
}

/** Index of the last span that starts before an offset, or -1; spans in text order. */
function lastBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![0] < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A pronoun that fits one person well tells that it is a person, and of which gender. */
function learnFrom({ entity, score }: Scored, next: Scored | undefined, { gender }: Wanted): void {
  if (entity.kind === 'unknown') entity.kind = 'person';
  if (entity.gender === undefined && (!next || score - next.score > 1)) entity.gender = gender;
}
