import type { TextDocument } from '../../document/document';
import { textOf } from '../../document/spans';
import { type Entity, isPersonLike, newEntity } from '../entities/entity';
import { firstFrom, type References } from '../entities/references';
import type { AttributedTokens } from '../sources/attributed-tokens';
import type { AntecedentFinder, Found } from './choose-antecedent';
import { AuthorFinder } from './find-author';
import type { Groups } from './groups';
import type { Wanted } from './features';
import { FIRST_PERSON, GOING_ON, LONE_QUANTITIES, VAGUE_COUNTS } from '../../lexicon/reference-words';

/** Cues of written words. */
const WRITTEN = /\b(?:reads?|alleges?|alleged|states)\b/i;

/** Tokens from a pronoun to the one who is spoken to. */
const ADDRESSEE = 3;

/** Characters between source and content that are read as a cue. */
const LONGEST_CUE = 40;

/** Whom the pronouns of the third person ask for. */
export const PRONOUNS: readonly (readonly [RegExp, Wanted])[] = [
  [/^(?:he|him|his|himself)$/, { kind: 'person', gender: 'male' }],
  [/^(?:she|her|hers|herself)$/, { kind: 'person', gender: 'female' }],
  [/^its?$/, { kind: 'thing' }],
  [/^(?:they|them|their|themselves)$/, { kind: 'plural' }],
];

const isDocument = ({ kind }: Entity) => kind === 'document';

/** Resolves sources that are pronouns. */
export class PronounResolver {
  private readonly document: TextDocument;
  readonly authors: AuthorFinder;
  private readonly quantities = new Map<string, Entity>();

  constructor(
    private readonly references: References,
    private readonly antecedents: AntecedentFinder,
    private readonly groups: Groups,
  ) {
    this.document = references.document;
    this.authors = new AuthorFinder(references);
  }

  /** Whom a lower-case pronoun at a token stands for; null where nobody can be told. */
  resolve(word: string, at: number, attribution: AttributedTokens): Found | null {
    if (FIRST_PERSON.has(word)) return this.resolveFirstPerson(at, attribution);
    if (word === 'both') return this.resolvePair(at);
    if (/^(?:who|whom|whose|which|that)$/.test(word)) return this.resolveRelative(word, at);
    const wanted = PRONOUNS.find(([words]) => words.test(word))?.[1];
    if (wanted) {
      const addressed = this.namedAfter(at);
      const asked: Wanted = {
        kind: wanted.kind,
        gender: wanted.gender,
        again: this.hasCue(attribution, GOING_ON),
        document: this.hasCue(attribution, WRITTEN),
        accepts: (entity) => !addressed.has(entity),
      };
      // Only what is written reads.
      const written =
        asked.document && wanted.kind === 'thing' ? this.antecedents.find(at, { ...asked, accepts: isDocument }) : null;
      const found = written && written !== 'open' ? written : this.antecedents.find(at, asked);
      return found === 'open' ? null : found;
    }
    return LONE_QUANTITIES.has(word) ? { entity: this.quantity(word, at) } : null;
  }

  /** Looks at the cue, and at the words between source and content, since a cue may be but the colon of "it reads:". */
  private hasCue({ cue, source, content }: AttributedTokens, words: RegExp): boolean {
    const { text, tokens } = this.document;
    const after = tokens[(source.at(-1)?.end ?? 0) - 1]?.end ?? 0;
    const before = content[0] ? tokens[content[0].start]!.start : 0;
    const between = before - after < LONGEST_CUE ? text.slice(after, before) : '';
    return words.test(between) || cue.some((range) => words.test(textOf(this.document, range)));
  }

  /** Who is named right behind a pronoun is somebody else: "he told Mr Roe". */
  private namedAfter(at: number): ReadonlySet<Entity> {
    const { list } = this.references;
    const entities = new Set<Entity>();
    for (let i = firstFrom(list, at + 1); i < list.length && list[i]!.range.start <= at + ADDRESSEE; i++) {
      const { name, entity, possessive, sentence } = list[i]!;
      if (name && entity && !possessive && sentence === this.document.tokens[at]!.sentence) entities.add(entity);
    }
    return entities;
  }

  private resolveFirstPerson(at: number, attribution: AttributedTokens): Found | null {
    if (attribution.within !== undefined || this.document.tokens[at]!.quotation >= 0) return null;
    const author = this.authors.authorAt(at);
    return author ? { entity: author } : null;
  }

  private resolvePair(at: number): Found | null {
    const joined = this.joinedBefore(at);
    if (joined) return { entity: joined, antecedent: joined.nameRange };
    const pair = this.antecedents.findPair(at, undefined);
    if (!pair) return null;
    return { entity: this.groups.of(pair, { start: at, end: at + 1 }), antecedent: pair[0].nameRange };
  }

  /** Two who are named together in this sentence or the one before. */
  private joinedBefore(at: number): Entity | undefined {
    const { list } = this.references;
    const { sentence } = this.document.tokens[at]!;
    for (let i = firstFrom(list, at) - 1; i >= 0 && list[i]!.sentence >= sentence - 1; i--)
      if (list[i]!.entity?.members?.length === 2) return list[i]!.entity;
    return undefined;
  }

  /** `who` is the one named right before; `which` and `that` only where nothing stands between. */
  private resolveRelative(word: string, at: number): Found | null {
    const { list } = this.references;
    const { sentence } = this.document.tokens[at]!;
    const personal = word.startsWith('who');
    for (let i = firstFrom(list, at) - 1; i >= 0 && list[i]!.sentence === sentence; i--) {
      const reference = list[i]!;
      const { entity } = reference;
      if (!entity || reference.range.end > at || reference.possessive || reference.attributive) continue;
      if (personal ? !isPersonLike(entity) && !entity.plural : at - reference.range.end > 1) continue;
      if (!personal && entity.kind === 'person') return null;
      return { entity, antecedent: reference.range, reference };
    }
    return null;
  }

  /** "many", "some": a group of its own, the same each time. */
  private quantity(word: string, at: number): Entity {
    const known = this.quantities.get(word);
    if (known) return known;
    const isOne = /^(?:one|another)$/.test(word);
    const entity = newEntity(isOne || VAGUE_COUNTS.has(word) ? 'anonymous' : 'group', { start: at, end: at + 1 });
    entity.plural = !isOne;
    this.quantities.set(word, entity);
    this.references.entities.push(entity);
    return entity;
  }
}
