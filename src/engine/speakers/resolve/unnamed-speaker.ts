import type { Span } from '../../model';
import type { TextDocument } from '../../text/document';
import { agreesInGender, type Entity } from '../entities/entity';
import { lexical } from '../lexicon/lexicon';
import type { NounMention } from '../mentions/noun-mentions';
import type { Reference } from '../mentions/references';
import { tokenAt } from '../sources/read-source';

/** Shortest word that tells by being shared. */
const TELLING = 5;

/**
 * Delayed identification: "A leader of the miners’ union said … “…,” said Ana Roe, head of the Miners’ Union." The one
 * described without a name is the one first named in the next statement, where both descriptions share a word.
 */
export class UnnamedSpeaker {
  private last: { readonly entity: Entity; readonly block: number; readonly words: ReadonlySet<string> } | null = null;

  constructor(private readonly document: TextDocument) {}

  /** Notes the description of a speaker; only "a …" opens an identification. */
  note(entity: Entity, noun: NounMention, [start, end]: Span): void {
    const { tokens } = this.document;
    const from = tokenAt(tokens, start);
    const isOpen =
      entity.kind === 'anonymous' && !entity.plural && !noun.definite && /^(?:a|an|one)$/.test(tokens[from]!.lower);
    this.last = isOpen
      ? {
          entity,
          block: tokens[from]!.block,
          words: tellingWords(tokens.slice(from, tokenAt(tokens, end)).map(({ text }) => text)),
        }
      : null;
  }

  /** A name in a source: who is named for the first time may be the one described just before. */
  reveal(entity: Entity, reference: Reference): void {
    const { last } = this;
    this.last = null;
    if (
      !last ||
      reference.block - last.block > 1 ||
      entity.kind !== 'person' ||
      !agreesInGender(entity, last.entity.gender)
    )
      return;
    const { tokens } = this.document;
    if (entity.names[0]?.[0] !== tokens[reference.range.start]!.start) return;
    const shared = reference.name!.context.roles.some(({ words }) =>
      [...tellingWords([...words])].some((word) => last.words.has(word)),
    );
    if (shared) last.entity.identity = entity;
  }
}

const tellingWords = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => lexical(word).replace(/s$/, '')).filter((word) => word.length >= TELLING));
