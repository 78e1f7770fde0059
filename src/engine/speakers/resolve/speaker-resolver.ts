import type { Attribution, Span } from '../../model';
import type { TextDocument } from '../../text/document';
import { type Entity, isPersonLike, newEntity } from '../entities/entity';
import { type Gender, lexical, personNoun } from '../lexicon/lexicon';
import { firstFrom, type Reference, type References } from '../mentions/references';
import { type Head, readSource, type SourceReading, tokenAt } from '../sources/read-source';
import { AuthorFinder } from './find-author';
import { principalOf } from './find-principal';
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
  private readonly groups = new Map<string, Entity>();
  private spoken: Spoken[] = [];

  constructor(private readonly references: References) {
    this.document = references.document;
    this.authors = new AuthorFinder(references);
  }

  /** Speaker of an attribution with words of its own as source; null where nobody can be told. */
  resolve(attribution: Attribution): Resolved | null {
    const reading = readSource(this.references, attribution.source);
    const resolved = this.resolveReading(reading, attribution);
    if (resolved && reading.form !== 'none') this.remember(resolved.entity, reading.range.start);
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
    if (/^(?:we|i)$/.test(word)) return this.resolveFirstPerson(at, attribution);
    if (/^(?:who|which|that)$/.test(word)) return this.resolveRelative(word, at);
    if (/^(?:he|himself)$/.test(word)) return this.antecedent(at, { kind: 'person', gender: 'male' });
    if (/^(?:she|herself)$/.test(word)) return this.antecedent(at, { kind: 'person', gender: 'female' });
    if (word === 'it') return this.antecedent(at, { kind: 'thing' });
    if (/^(?:they|themselves|both)$/.test(word)) return this.antecedent(at, { kind: 'plural' });
    if (/^(?:many|some|others|all|most|none|everyone|several|few|one|another|nobody)$/.test(word))
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
      if (word === 'who' ? !isPersonLike(entity) && !entity.plural : false) continue;
      return { entity, antecedent: this.spanOf(reference) };
    }
    return null;
  }

  private quantified(word: string, at: number): Resolved {
    const { tokens } = this.document;
    const known = this.groups.get(word);
    if (known) return { entity: known };
    const entity = newEntity(word === 'one' || word === 'another' ? 'anonymous' : 'group', [
      tokens[at]!.start,
      tokens[at]!.end,
    ]);
    entity.plural = entity.kind === 'group';
    this.groups.set(word, entity);
    this.references.entities.push(entity);
    return { entity };
  }

  /** Finds whom a pronoun stands for; null where two are about as likely. */
  private antecedent(at: number, wanted: Wanted): Resolved | null {
    const scored = this.score(at, wanted);
    const [best, next] = scored;
    if (!best || best.score < FLOOR || (next && best.score - next.score < MARGIN)) return null;
    if (
      wanted.kind === 'person' &&
      best.entity.gender === undefined &&
      wanted.gender &&
      (!next || best.score - next.score > 1)
    ) {
      best.entity.gender = wanted.gender;
    }
    return this.withAntecedent(best, at);
  }

  private score(at: number, wanted: Wanted): Scored[] {
    const { list } = this.references;
    return scoreAntecedents(list, firstFrom(list, at), this.place(at), wanted, this.spoken);
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
      this.findPrincipal(entity, head.appositions);
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
    if (!known) entity.nameSpan = this.phraseSpan(head);
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
    const span: Span = [tokens[range.start]!.start, tokens[range.end - 1]!.end];
    const named = heads.every(({ reference }) => reference?.name);
    const key = members
      .map((member) => this.references.entities.indexOf(member))
      .sort()
      .join('+');
    const known = this.groups.get(key);
    const group = known ?? newEntity('group', span);
    group.mentions.push(span);
    if (known) return { entity: known };
    group.plural = true;
    group.members = members;
    if (named)
      group.label = listOf(members.map((member) => member.label ?? this.document.text.slice(...member.nameSpan)));
    this.groups.set(key, group);
    this.references.entities.push(group);
    return { entity: group };
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
    return entity.mentions.findLast(([start]) => start < offset) ?? entity.mentions[0];
  }
}

/** Nouns that may stand for anybody of their gender. */
const isVague = (noun: string) =>
  /^(?:man|woman|boy|girl|official|spokesman|spokeswoman|spokesperson|leader|politician|executive|author|speaker|candidate|expert|veteran|star|boss|chief|head)$/.test(
    noun,
  );

const listOf = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
