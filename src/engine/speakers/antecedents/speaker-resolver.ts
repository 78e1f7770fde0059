import type { FoundBy } from '../../model';
import { type Entity, newEntity } from '../entities/entity';
import { type Gender, KIN, MOUTHPIECES } from '../../lexicon/name-lexicon';
import type { TextDocument, TokenRange } from '../../document/document';
import { textOf } from '../../document/spans';
import type { NounMention } from '../mentions/noun-mentions';
import { firstFrom, type Reference, type References } from '../entities/references';
import type { AttributedTokens } from '../sources/attributed-tokens';
import { readSource, type SourceReading } from '../sources/read-source';
import type { Head } from '../sources/source-heads';
import { AntecedentFinder, type Found, type OnAsked } from './choose-antecedent';
import { namedSources } from './named-sources';
import { nearestSubject } from './nearest-subject';
import { principalOf } from './find-principal';
import { Groups } from './groups';
import { PronounResolver } from './pronoun-resolver';
import { UnnamedSpeaker } from './unnamed-speaker';
import { kindOf } from './noun-kinds';
import { SHARE_RIGHT } from './share-right.data';
import { wantedByNoun } from './wanted-by-noun';
import { AGE } from '../../lexicon/describing-words';
import { FIRST_PERSON, PARTITIVE_HEADS, SHARE } from '../../lexicon/reference-words';

/** A speaker as an entity, what led there, and where the text names them if the source does not. */
export interface Resolved extends Pick<Found, 'entity' | 'antecedent'> {
  readonly by: FoundBy;
  /** 0 to 1. */
  readonly probability: number;
}

/** Several who want to stay unnamed. */
const UNNAMED =
  /\b(?:familiar with|briefed on|close to|knowledge of|condition of anonymity)\b|^those (?:around|who (?:have )?worked)\b/i;

const endOf = ({ content, cue, source }: AttributedTokens) =>
  Math.max(...[...content, ...cue, ...source].map(({ end }) => end));

const isNamed = ({ words }: Entity) => words.length > 0;

/** Resolves the sources of attributions one after the other, in text order. */
export class SpeakerResolver {
  private readonly document: TextDocument;
  readonly antecedents: AntecedentFinder;
  private readonly groups: Groups;
  private readonly pronouns: PronounResolver;
  private readonly unnamed: UnnamedSpeaker;
  /** Who was described last by a noun that the lexicons lack. */
  private readonly described = new Map<string, Entity>();

  /** `reported(token)`: the token lies in words that are attributed to somebody. */
  constructor(
    private readonly references: References,
    attributions: readonly AttributedTokens[],
    reported: (token: number) => boolean,
    onAsked?: OnAsked,
  ) {
    this.document = references.document;
    this.groups = new Groups(references);
    this.groups.addPairs();
    this.antecedents = new AntecedentFinder(references, reported, namedSources(references, attributions), onAsked);
    this.unnamed = new UnnamedSpeaker(references.document);
    this.pronouns = new PronounResolver(references, this.antecedents, this.groups);
  }

  /** Speaker of an attribution with words of its own as source; null where nobody can be told. */
  resolve(attribution: AttributedTokens): Resolved | null {
    const reading = readSource(this.references, nearestSubject(this.references, attribution));
    if (reading.form === 'none') return null;
    const at = reading.range.start;
    const found =
      reading.form === 'pronoun'
        ? this.pronouns.resolve(reading.word, at, attribution)
        : reading.heads.length > 1
          ? this.resolveGroup(reading)
          : this.resolveHead(reading.heads[0]!, at);
    if (!found) return null;
    const described = found.entity.words.length ? undefined : found.reference?.noun;
    if (described) this.findPrincipal(found.entity, [{ noun: described, range: described.range, appositions: [] }]);
    if (!this.antecedents.isReported(at)) this.antecedents.remember(found.entity, at);
    const by = this.wayTo(found, reading);
    return {
      entity: found.entity,
      antecedent: found.antecedent,
      by,
      probability: found.probability ?? SHARE_RIGHT[by],
    };
  }

  private wayTo({ entity }: Found, reading: Exclude<SourceReading, { form: 'none' }>): FoundBy {
    const { kind } = this.document.blocks[this.document.tokens[reading.range.start]!.block]!;
    if (kind === 'label') return 'label';
    if (reading.form === 'pronoun') return FIRST_PERSON.has(reading.word) ? 'byline' : 'pronoun';
    return isNamed(entity) && reading.heads.every(({ reference }) => reference?.name) ? 'named' : 'noun';
  }

  /** A statement without a source that goes on with the speaker of one before: no surer than that one. */
  continueWith({ entity, antecedent, probability }: Resolved, attribution: AttributedTokens): Resolved {
    const at = attribution.content[0]?.start ?? 0;
    this.antecedents.remember(entity, at);
    return {
      entity,
      antecedent: antecedent ?? this.antecedents.lastNamed(entity, at),
      by: 'inherited',
      probability: probability * SHARE_RIGHT.inherited,
    };
  }

  /** The outlet, where a turn without a label in an interview with labels is a question; undefined for any other statement. */
  asker({ content, source }: AttributedTokens): Resolved | null | undefined {
    const { text, blocks, tokens } = this.document;
    const [first, last] = [content[0], content.at(-1)];
    if (source.length > 0 || !first || !last) return undefined;
    if (!/\?["”’']?$/.test(text.slice(0, tokens[last.end - 1]!.end).slice(-2))) return undefined;
    const { block } = tokens[first.start]!;
    const isTurn = blocks[block]?.kind === 'paragraph' && blocks[block - 1]?.kind !== 'label';
    const follows = blocks[block + 1]?.kind === 'label';
    if (!isTurn || !follows) return undefined;
    const entity = this.pronouns.authors.outlet();
    return entity && { entity, antecedent: undefined, by: 'byline', probability: SHARE_RIGHT.byline };
  }

  /** Whether a quotation without a source follows right on another one, and no other person is named in between. */
  goesOn({ entity }: Resolved, before: AttributedTokens, attribution: AttributedTokens): boolean {
    const { tokens } = this.document;
    if (attribution.type !== 'direct' || before.type === 'indirect') return false;
    const from = endOf(before);
    const to = attribution.content[0]?.start ?? 0;
    const [first, last] = [tokens[from - 1], tokens[to]];
    if (!first || !last || last.block - first.block > 1 || to < from) return false;
    if (this.document.blocks[first.block]!.scope !== this.document.blocks[last.block]!.scope) return false;
    const { list } = this.references;
    for (let i = firstFrom(list, from); i < list.length && list[i]!.range.start < to; i++) {
      if (list[i]!.name && list[i]!.entity?.kind === 'person' && list[i]!.entity !== entity) return false;
    }
    return true;
  }

  /** "Outlining the plan, she said …": a cue in -ing that opens a sentence has the subject of the next one. */
  opensWithParticiple({ cue }: AttributedTokens, next: AttributedTokens | undefined): boolean {
    const { tokens } = this.document;
    const [first] = cue;
    const source = next?.source[0];
    if (!first || !source || !tokens[first.end - 1]!.text.endsWith('ing')) return false;
    return tokens[first.start]!.sentence === tokens[source.start]!.sentence;
  }

  private resolveHead(head: Head, at: number): Found | null {
    const { reference } = head;
    const whole = this.wholeOf(head);
    if (whole !== undefined) {
      const found = this.antecedents.find(whole, { kind: 'plural' });
      return found === 'open' ? null : found;
    }
    const known = this.isFurtherGroup(head) ? undefined : reference?.entity;
    const entity = known ?? this.describedBefore(head) ?? this.describe(head);
    return reference?.name ? this.resolveName(head, reference, entity) : this.resolveNoun(head, head.noun!, entity, at);
  }

  /** "Astronomers at Vale University" are others than the astronomers before, "residents of Vale" are the Vale residents. */
  private isFurtherGroup({ reference, noun, range }: Head): boolean {
    const known = reference?.entity;
    if (!noun?.plural || noun.definite || reference?.name || !known || known.mentions[0]!.start >= noun.range.start)
      return false;
    const { words } = this.document;
    if (range.end <= noun.range.end + 1 || !words[noun.range.end]!.preposition) return false;
    const { start, end } = known.nameRange;
    const narrowing = new Set(
      words.slice(noun.range.end, range.end).flatMap(({ capital, lexical }) => (capital ? [lexical] : [])),
    );
    return !words.slice(start, end).some(({ lexical }) => narrowing.has(lexical));
  }

  /** Token of the pronoun that "many of them" is a part of; they speak as those who are meant. */
  private wholeOf({ noun }: Head): number | undefined {
    if (!noun || !PARTITIVE_HEADS.has(this.document.words[noun.head]!.lower)) return undefined;
    const [of, them] = [noun.head + 1, noun.head + 2];
    return this.document.words[of]?.lower === 'of' && this.document.words[them]?.lower === 'them' ? them : undefined;
  }

  private resolveName({ appositions }: Head, reference: Reference, entity: Entity): Found {
    this.unnamed.reveal(entity, [reference]);
    const hasArticle = this.document.words[reference.range.start - 1]?.lower === 'the';
    if (entity.kind === 'unknown' && entity.words.length > 1 && !hasArticle) entity.kind = 'person';
    this.findPrincipal(
      entity,
      appositions.filter(({ noun }) => noun && (MOUTHPIECES.has(noun.noun) || KIN.has(noun.noun))),
    );
    if (entity.for && entity.for.kind !== 'person' && KIN.has(appositions[0]?.noun?.noun ?? '')) delete entity.for;
    const isShort = reference.name!.reading.words.length < entity.words.length && !entity.label;
    const isElsewhere = entity.nameRange.start !== reference.range.start;
    return { entity, antecedent: isShort && isElsewhere ? entity.nameRange : undefined };
  }

  /** A noun is its role's holder, somebody described before, or, where it may be one of those who spoke, the best of them. */
  private resolveNoun(head: Head, noun: NounMention, entity: Entity, at: number): Found | null {
    const own = head.range;
    const description = textOf(this.document, own);
    if (noun.plural && noun.category === 'person' && /^(?:the two |both )/i.test(description)) {
      const pair = this.antecedents.findPair(at, noun.gender);
      if (pair) return { entity: this.groups.of(pair, own), antecedent: pair[0].nameRange };
    }
    if (entity.words.length) {
      return { entity, antecedent: this.antecedents.lastNamed(entity, at) };
    }
    const isKnown = entity.mentions.length > 1 && entity.mentions[0]!.start < at;
    const wanted =
      isKnown && (noun.category !== 'organisation' || this.antecedents.hasSpoken(entity))
        ? undefined
        : wantedByNoun(noun, entity, this.document);
    const found = wanted && this.antecedents.find(at, wanted);
    if (found && found !== 'open') return found;
    // Two whom a noun may mean are worse than none; a body is still told by what it is.
    if (found && wanted?.kind === 'role') return null;
    this.unnamed.note(entity, noun, own);
    this.findPrincipal(entity, [head]);
    if (entity.kind === 'group' && UNNAMED.test(description)) entity.kind = 'anonymous';
    this.lengthenName(entity, own, isKnown);
    return { entity, antecedent: isKnown ? entity.mentions[0] : undefined };
  }

  /** A description is called by its first words, unless these are one bare word or, of a document, do not tell whose it is. */
  private lengthenName(entity: Entity, own: TokenRange, isKnown: boolean): void {
    const name = textOf(this.document, entity.nameRange);
    const isBare = !entity.plural && !/\s/.test(name);
    const isFuller = !isKnown || isBare || (entity.kind === 'document' && entity.for !== undefined);
    if (isFuller && textOf(this.document, own).length > name.length) entity.nameRange = own;
  }

  private findPrincipal(entity: Entity, heads: readonly Head[]): void {
    for (const head of heads) {
      if (entity.for) return;
      const principal = principalOf(this.references, head, (at, gender) => this.possessorCalled(at, gender));
      if (principal && principal !== entity) entity.for = principal;
    }
  }

  private possessorCalled(at: number, gender: Gender): Entity | undefined {
    const found = this.antecedents.find(at, { kind: 'person', gender, accepts: isNamed });
    return found === 'open' || found === null ? undefined : found.entity;
  }

  /** "The comptroller" after "the Vale comptroller of accounts": of nouns that the lexicons lack, too, a definite one comes back. */
  private describedBefore({ noun }: Head): Entity | undefined {
    if (!noun?.definite || noun.plural || noun.possessor >= 0 || noun.modifiers.size) return undefined;
    return this.described.get(noun.noun);
  }

  private describe(head: Head): Entity {
    const { noun, range } = head;
    const word = noun && this.document.words[noun.head]!;
    const isOne = noun?.category === 'person' || /^(?:one|another|each)$/.test(word?.lower ?? '');
    const isMany = noun?.plural || PARTITIVE_HEADS.has(word?.lower ?? '');
    const isShare = word !== undefined && ((word.kind === 'number' && !AGE.test(word.lower)) || SHARE.test(word.lower));
    const isDocument = noun?.category === 'document';
    const kind =
      isMany || isShare
        ? noun?.category === 'other' || isShare
          ? 'group'
          : kindOf(noun!, false)
        : isOne
          ? 'anonymous'
          : 'organisation';
    const entity = newEntity(isDocument ? 'document' : kind, range);
    entity.plural = isMany ?? false;
    entity.gender = word?.person?.gender;
    entity.mentions.push(range);
    this.references.entities.push(entity);
    if (noun && !isMany) this.described.set(noun.noun, entity);
    return entity;
  }

  private resolveGroup({ heads, range }: Extract<SourceReading, { form: 'phrase' }>): Found {
    const members = [...new Set(heads.map((head) => head.reference?.entity ?? this.describe(head)))];
    const [only] = members;
    if (members.length === 1 && only) return { entity: only };
    const entity = this.groups.of(members, range);
    const references = heads.flatMap(({ reference }) => (reference?.name ? [reference] : []));
    if (references.length === heads.length) this.unnamed.reveal(entity, references);
    return { entity };
  }
}
