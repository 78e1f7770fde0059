import type { Entity } from '../entities/entity';
import { type Gender, KIN, MOUTHPIECES, SPEAKS_FOR } from '../../lexicon/name-lexicon';
import { firstFrom, type Reference, type References } from '../entities/references';
import type { Head } from '../sources/source-heads';
import { BODIES_OF_SOMEBODY, PUBLICATIONS } from '../../lexicon/describing-words';

/** Whom a spokesman, relative, office or document belongs to: "X’s lawyer", "a spokesman for X", "the letter from X", "his daughter". */
export function principalOf(
  references: References,
  head: Head,
  pronoun: (at: number, gender: Gender) => Entity | undefined,
): Entity | undefined {
  const { noun } = head;
  if (!noun || !belongs(noun.noun, noun.category)) return undefined;
  const { tokens } = references.document;
  if (noun.possessor >= 0) {
    const token = tokens[noun.possessor]!;
    if (token.lower === 'his') return pronoun(noun.possessor, 'male');
    if (token.lower === 'her') return pronoun(noun.possessor, 'female');
    if (/^(?:their|its|our|my)$/.test(token.lower)) return undefined;
    return endingAt(references.list, noun.possessor + 1)?.entity;
  }
  const next = tokens[noun.head + 1]?.lower ?? '';
  if (!/^(?:for|of|from|by|to)$/.test(next)) return compoundOwner(references, head);
  for (let i = firstFrom(references.list, noun.head + 2); i < references.list.length; i++) {
    const reference = references.list[i]!;
    if (reference.range.start >= head.range.end && reference.range.start > noun.head + 4) return undefined;
    if (isKind(reference)) return undefined;
    if (!reference.possessive && (reference.name || noun.category !== 'document')) return reference.entity;
  }
  return undefined;
}

/** "A team of scientists", "a spokesman for residents": what they are, and nobody who was spoken of. */
const isKind = ({ noun, possessive }: Reference): boolean =>
  noun !== undefined && noun.plural && !noun.definite && !possessive;

function belongs(noun: string, category: string): boolean {
  return (
    category === 'document' ||
    MOUTHPIECES.has(noun) ||
    SPEAKS_FOR.has(noun) ||
    KIN.has(noun) ||
    BODIES_OF_SOMEBODY.has(noun)
  );
}

/** "a Pentagon spokesman", "the Roe campaign". */
function compoundOwner({ list }: References, { noun, range }: Head): Entity | undefined {
  if (!noun || PUBLICATIONS.has(noun.noun)) return undefined;
  for (let i = firstFrom(list, range.start); i < list.length && list[i]!.range.start < noun.head; i++) {
    if (list[i]!.name && list[i]!.range.end === noun.head) return list[i]!.entity;
  }
  return undefined;
}

function endingAt(list: readonly Reference[], end: number): Reference | undefined {
  for (let i = firstFrom(list, end) - 1; i >= 0 && i > firstFrom(list, end) - 6; i--) {
    if (list[i]!.range.end === end) return list[i];
  }
  return undefined;
}
