import { APPOSITION_GOES_ON } from '../../lexicon/naming-words';
import type { WordRecord } from '../../lexicon/word-record';
import type { Entity } from '../entities/entity';
import type { Reference } from '../entities/references';
import type { NounMention } from '../mentions/noun-mentions';

/** Closes an apposition. */
const CLOSING = /^[,.;:)—–]$/;

/**
 * The body that a name right beside a noun tells: "Vale Group, a mining company,", "the group, Vale Workers,", "Vale Group is a
 * company". `endingAt` and `startingAt` give the reference that ends before a token, and the name that starts there.
 */
export function namedBeside(
  { category, plural, definite, range, head }: NounMention,
  words: readonly WordRecord[],
  endingAt: (token: number) => Reference | undefined,
  startingAt: (token: number) => Reference | undefined,
): Entity | undefined {
  if (category !== 'organisation' || plural) return undefined;
  const [before, after] = [words[range.start - 1]?.lower ?? '', words[head + 1]?.text ?? ''];
  const isOpened = /^an?$/.test(words[range.start]!.lower);
  const isCopula = /^(?:is|was|became|remains)$/.test(before);
  if (isOpened && (isCopula || (before === ',' && (CLOSING.test(after) || APPOSITION_GOES_ON.has(after)))))
    return bodyOf(endingAt(range.start - 1));
  if (!definite || after !== ',') return undefined;
  const start = words[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  const name = startingAt(start);
  return name && CLOSING.test(words[name.range.end]?.text ?? '') ? bodyOf(name) : undefined;
}

/** Whom a name names, unless that is a person or the name belongs to something else. */
function bodyOf(reference: Reference | undefined): Entity | undefined {
  if (!reference?.name || reference.possessive || reference.attributive || reference.oblique) return undefined;
  const { entity } = reference;
  return entity && (entity.kind === 'organisation' || entity.kind === 'unknown') ? entity : undefined;
}
