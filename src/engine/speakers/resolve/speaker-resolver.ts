import type { Attribution, Span } from '../../model';
import type { TextDocument } from '../../text/document';
import { type Entity, isPersonLike, newEntity } from '../entities/entity';
import { type Gender, KIN, lexical, MOUTHPIECES, personNoun } from '../lexicon/lexicon';
import { firstFrom, type Reference, type References } from '../mentions/references';
import { type Head, readSource, type SourceReading, tokenAt } from '../sources/read-source';
import { AuthorFinder } from './find-author';
import { principalOf } from './find-principal';
import { Groups } from './groups';
import { mayBeCalled } from './resolve-nouns';
import { type Place, scoreAntecedents, type Scored, type Spoken, type Wanted } from './score-antecedents';

/** A speaker as an entity, and where the text names them if the source does not. */
export interface Resolved {
  readonly entity: Entity;
  readonly antecedent?: Span;
}

/** By how much the best antecedent must lead the next one; below, nobody is named. */
const MARGIN = 0.35;
/** The least score of an antecedent. */
const FLOOR = 0;
/** Statements before that a pronoun looks back to. */
const REMEMBERED = 3;

/** Resolves the sources of attributions one after the other, in text order. */
export class SpeakerResolver {
  private readonly document: TextDocument;
  private readonly authors: AuthorFinder;
  private readonly groups: Groups;
  private readonly quantities = new Map<string, Entity>();
  private spoken: Spoken[] = [];

  /** `reported(token)`: the token lies in words that are attributed to somebody. */
  constructor(
    private readonly references: References,
    private readonly reported: (token: number) => boolean,
  ) {
    this.document = references.document;
    this.authors = new AuthorFinder(references);
    this.groups = new Groups(references);
    this.groups.addPairs();
  }

  /** Speaker of an attribution with words of its own as source; null where nobody can be told. */
  resolve(attribution: Attribution): Resolved | null {
    const reading = readSource(this.references, attribution.source);
    const resolved = this.resolveReading(reading, attribution);
    if (resolved && reading.form !== 'none' && !this.reported(reading.range.start)) {
      this.remember(resolved.entity, reading.range.start);
    }
    return resolved;
  }

  /** A statement without a source that goes on with the speaker of one before. */
  continueWith(resolved: Resolved, attribution: Attribution): Resolved {
    const at = tokenAt(this.document.tokens, attribution.content[0]?.[0] ?? 0);
    this.remember(resolved.entity, Math.min(at, this.document.tokens.length - 1));
    const antecedent = resolved.antecedent ?? this.lastNamed(resolved.entity, at);
    return { entity: resolved.entity, ...(antecedent && { antecedent }) };
  }

  private resolveReading(reading: SourceReading, attribution: Attribution): Resolved | null {
    if (reading.form === 'none') return null;
    if (reading.form === 'pronoun') return this.resolvePronoun(reading.word, reading.range.start, attribution);
    if (reading.heads.length > 1) return this.resolveGroup(reading);
    return this.resolveHead(reading.heads[0]!, reading.range.start);
  }

  private resolvePronoun(word: string, at: number, attribution: Attribution): Resolved | null {
    if (/^(?:we|us|our|i|me|my)$/.test(word)) return this.resolveFirstPerson(at, attribution);
    if (word === 'both') return this.resolvePair(at);
    if (/^(?:who|whom|whose|which|that)$/.test(word)) return this.resolveRelative(word, at);
    if (/^(?:he|him|his|himself)$/.test(word)) return this.antecedent(at, { kind: 'person', gender: 'male' });
    if (/^(?:she|her|hers|herself)$/.test(word)) return this.antecedent(at, { kind: 'person', gender: 'female' });
    if (/^its?$/.test(word)) return this.antecedent(at, { kind: 'thing', document: this.isWritten(attribution) });
    if (/^(?:they|them|their|themselves)$/.test(word)) return this.antecedent(at, { kind: 'plural' });
    if (/^(?:many|some|others|all|most|none|everyone|everybody|several|few|one|another|nobody|each)$/.test(word))
      return this.quantified(word, at);
    return null;
  }

  private resolveFirstPerson(at: number, attribution: Attribution): Resolved | null {
    if (attribution.within !== undefined || this.document.tokens[at]!.quotation >= 0) return null;
    const author = this.authors.authorAt(at);
    return author ? { entity: author } : null;
  }

  /** `who` is the one named right before. */
  private resolveRelative(word: string, at: number): Resolved | null {
    const { list } = this.references;
    const { tokens } = this.document;
    for (let i = firstFrom(list, at) - 1; i >= 0 && list[i]!.sentence === tokens[at]!.sentence; i--) {
      const reference = list[i]!;
      const { entity } = reference;
      if (!entity || reference.range.end > at || reference.possessive) continue;
      if (/^who/.test(word) ? !isPersonLike(entity) && !entity.plural : at - reference.range.end > 1) continue;
      if (!/^who/.test(word) && entity.kind === 'person') return null;
      return { entity, antecedent: this.spanOf(reference) };
    }
    return null;
  }

  private isWritten({ cue }: Attribution): boolean {
    return cue.some(([start, end]) =>
      /\b(?:reads?|alleges?|alleged|states)\b/i.test(this.document.text.slice(start, end)),
    );
  }

  /** "both", "both men": the two persons spoken of last, where there are no more than two. */
  private resolvePair(at: number, gender?: Gender): Resolved | null {
    const scored = this.score(at, { kind: 'person', ...(gender && { gender }) }).filter(
      ({ entity }) => entity.kind === 'person',
    );
    if (scored.length < 2 || (scored[2] && scored[1]!.score - scored[2].score < MARGIN)) return null;
    const pair = scored
      .slice(0, 2)
      .map(({ entity }) => entity)
      .sort((a, b) => a.nameSpan[0] - b.nameSpan[0]);
    const { tokens } = this.document;
    return { entity: this.groups.of(pair, [tokens[at]!.start, tokens[at]!.end]), antecedent: pair[0]!.nameSpan };
  }

  private quantified(word: string, at: number): Resolved {
    const { tokens } = this.document;
    const known = this.quantities.get(word);
    if (known) return { entity: known };
    const entity = newEntity(word === 'one' || word === 'another' ? 'anonymous' : 'group', [
      tokens[at]!.start,
      tokens[at]!.end,
    ]);
    entity.plural = entity.kind === 'group';
    this.quantities.set(word, entity);
    this.references.entities.push(entity);
    return { entity };
  }

  /** Finds whom a pronoun stands for; null where two are about as likely. */
  private antecedent(at: number, wanted: Wanted): Resolved | null {
    const scored = this.score(at, wanted);
    const [best, next] = scored;
    if (!best || best.score < FLOOR || (next && best.score - next.score < MARGIN)) return null;
    if (wanted.kind === 'person') learnFrom(best, next, wanted);
    return this.withAntecedent(best, at);
  }

  private score(at: number, wanted: Wanted): Scored[] {
    const { list } = this.references;
    return scoreAntecedents(list, firstFrom(list, at), this.place(at), wanted, this.spoken, this.reported);
  }

  private withAntecedent({ entity, reference }: Scored, at: number): Resolved {
    const antecedent = this.lastNamed(entity, at) ?? (reference && this.spanOf(reference));
    return { entity, ...(antecedent && { antecedent }) };
  }

  private resolveHead(head: Head, at: number): Resolved | null {
    const { reference } = head;
    const entity = reference?.entity ?? this.describe(head);
    if (reference?.name) {
      if (
        entity.kind === 'unknown' &&
        entity.words.length > 1 &&
        !/^the$/i.test(this.document.tokens[reference.range.start - 1]?.text ?? '')
      ) {
        entity.kind = 'person';
      }
      this.findPrincipal(
        entity,
        head.appositions.filter(({ noun }) => noun && (MOUTHPIECES.has(noun.noun) || KIN.has(noun.noun))),
      );
      const own = this.spanOf(reference);
      const short = reference.name.reading.words.length < entity.words.length;
      return {
        entity,
        ...(short && !entity.label && entity.nameSpan[0] !== own[0] && { antecedent: entity.nameSpan }),
      };
    }
    return this.resolveNoun(head, entity, at);
  }

  /** A noun is its role's holder, somebody described before, or, where it may be one of those who spoke, the best of them. */
  private resolveNoun(head: Head, entity: Entity, at: number): Resolved | null {
    const noun = head.noun!;
    const { tokens } = this.document;
    if (
      noun.plural &&
      /^(?:both|two)$/.test(
        tokens[head.range.start]!.lower === 'the'
          ? tokens[head.range.start + 1]!.lower
          : tokens[head.range.start]!.lower,
      )
    ) {
      const pair = this.resolvePair(at, noun.gender);
      if (pair) return pair;
    }
    if (entity.words.length) return this.withAntecedent({ entity, score: 0 }, at);
    const known = entity.mentions.length > 1 && entity.mentions[0]![0] < this.document.tokens[at]!.start;
    if (!known && noun.category === 'person' && !noun.plural && noun.definite && noun.possessor < 0) {
      const accepts = (other: Entity) => other !== entity && (mayBeCalled(other, noun.noun) || isVague(noun.noun));
      const [best, next] = this.score(at, { kind: 'person', accepts, ...(noun.gender && { gender: noun.gender }) });
      if (best && best.score >= FLOOR && (!next || best.score - next.score >= MARGIN))
        return this.withAntecedent(best, at);
      if (best) return null;
    }
    this.findPrincipal(entity, [head]);
    const own = this.phraseSpan(head);
    const [start, end] = entity.nameSpan;
    const fuller =
      !known || !/\s/.test(this.document.text.slice(start, end)) || (entity.kind === 'document' && entity.for);
    if (fuller && own[1] - own[0] > end - start) entity.nameSpan = own;
    return { entity, ...(known && { antecedent: entity.mentions[0]! }) };
  }

  private findPrincipal(entity: Entity, heads: readonly Head[]): void {
    for (const head of heads) {
      if (entity.for) return;
      const principal = principalOf(this.references, head, (at, gender) => this.possessorCalled(at, gender));
      if (principal && principal !== entity) entity.for = principal;
    }
  }

  private possessorCalled(at: number, gender: Gender | undefined): Entity | undefined {
    return this.antecedent(at, gender ? { kind: 'person', gender } : { kind: 'plural' })?.entity;
  }

  private describe({ noun, range }: Head): Entity {
    const { tokens } = this.document;
    const span: Span = [tokens[range.start]!.start, tokens[range.end - 1]!.end];
    const person = noun?.category === 'person';
    const entity = newEntity(noun?.plural ? 'group' : person ? 'anonymous' : 'organisation', span);
    entity.plural = noun?.plural ?? false;
    entity.gender = noun && personNoun(lexical(tokens[noun.head]!.text))?.gender;
    entity.mentions.push(span);
    this.references.entities.push(entity);
    return entity;
  }

  private resolveGroup({ heads, range }: Extract<SourceReading, { form: 'phrase' }>): Resolved {
    const members = heads.map((head) => head.reference?.entity ?? this.describe(head));
    const { tokens } = this.document;
    return { entity: this.groups.of(members, [tokens[range.start]!.start, tokens[range.end - 1]!.end]) };
  }

  private place(at: number): Place {
    const { tokens, blocks } = this.document;
    const { sentence, block, quotation } = tokens[at]!;
    return { token: at, sentence, block, scope: blocks[block]!.scope, quoted: quotation >= 0 };
  }

  private remember(entity: Entity, at: number): void {
    if (!this.document.tokens.length) return;
    this.spoken = [...this.spoken, { entity, ...this.place(at) }].slice(-REMEMBERED);
  }

  private spanOf({ range }: Reference): Span {
    const { tokens } = this.document;
    return [tokens[range.start]!.start, tokens[range.end - 1]!.end];
  }

  private phraseSpan({ range }: Head): Span {
    const { tokens } = this.document;
    return [tokens[range.start]!.start, tokens[range.end - 1]!.end];
  }

  /** The last place before `at` where the entity is named, else the first after it. */
  private lastNamed(entity: Entity, at: number): Span | undefined {
    const offset = this.document.tokens[at]?.start ?? this.document.text.length;
    const spans = entity.names.length ? entity.names : entity.mentions;
    return spans.findLast(([start]) => start < offset) ?? spans[0];
  }
}

/** A pronoun that fits one person well tells that it is a person, and of which gender. */
function learnFrom({ entity, score }: Scored, next: Scored | undefined, { gender }: Wanted): void {
  if (entity.kind === 'unknown') entity.kind = 'person';
  if (entity.gender === undefined && (!next || score - next.score > 1)) entity.gender = gender;
}

/** Nouns that may stand for anybody of their gender. */
const isVague = (noun: string) =>
  /^(?:man|woman|boy|girl|official|spokesman|spokeswoman|spokesperson|leader|politician|executive|author|speaker|candidate|expert|veteran|star|boss|chief|head)$/.test(
    noun,
  );
