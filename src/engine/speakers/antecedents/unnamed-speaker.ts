import type { TextDocument, TokenRange } from '../../document/document';
import { agreesInGender, type Entity } from '../entities/entity';
import { isPublicBody, lexical } from '../../lexicon/name-lexicon';
import type { NounMention } from '../mentions/noun-mentions';
import type { Reference } from '../entities/references';

/** How many people an opening word announces. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
]);

interface Described {
  readonly entity: Entity;
  readonly count: number;
  readonly block: number;
  readonly words: ReadonlySet<string>;
}

/** Shortest word that tells by being shared. */
const TELLING = 5;

/**
 * Delayed identification: "A leader of the miners’ union said … “…,” said Ana Roe, head of the Miners’ Union." The one
 * described without a name is the one first named in the next statement, where both descriptions share a word.
 */
export class UnnamedSpeaker {
  private last: Described | null = null;

  constructor(private readonly document: TextDocument) {}

  /** Notes the description of a speaker; only "a …" opens an identification. */
  note(entity: Entity, noun: NounMention, { start, end }: TokenRange): void {
    const { tokens } = this.document;
    const count = COUNTS.get(tokens[start]!.lower);
    const isOpen = !noun.definite && (entity.plural ? (count ?? 0) > 1 : entity.kind === 'anonymous' && count === 1);
    const phrase = tokens.slice(start, end).map(({ text }) => text);
    this.last = isOpen ? { entity, count: count!, block: tokens[start]!.block, words: tellingWords(phrase) } : null;
  }

  /** Names in a source: who is named for the first time may be the one described just before, two of them the two. */
  reveal(entity: Entity, references: readonly Reference[]): void {
    const { last } = this;
    this.last = null;
    const [first] = references;
    if (!last || !first || last.count !== references.length || first.block - last.block > 1) return;
    if (!references.every((reference) => reference.entity?.kind === 'person' && this.isFirstMention(reference))) return;
    const isOne = references.length === 1;
    if (isOne && !(agreesInGender(entity, last.entity.gender) && sharesWord(first, last.words))) return;
    last.entity.identity = entity;
  }

  private isFirstMention({ entity, range }: Reference): boolean {
    return entity!.names[0]?.start === range.start;
  }
}

const sharesWord = ({ name }: Reference, described: ReadonlySet<string>): boolean =>
  name!.context.roles.some(({ words }) => [...tellingWords([...words])].some((word) => described.has(word)));

const tellingWords = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words
      .map((word) => lexical(word).replace(/s$/, ''))
      .filter((word) => word.length >= TELLING && !isPublicBody(word)),
  );
