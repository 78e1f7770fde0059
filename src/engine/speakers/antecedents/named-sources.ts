import { firstFrom, type Reference, type References } from '../entities/references';
import type { AttributedTokens } from '../sources/attributed-tokens';

/** The names by which statements name their source, in text order; `attributions` in any order. */
export function namedSources({ list }: References, attributions: readonly AttributedTokens[]): readonly Reference[] {
  const names = new Set<Reference>();
  for (const { source } of attributions) {
    const [first, last] = [source[0], source.at(-1)];
    if (!first || !last) continue;
    let i = firstFrom(list, first.start);
    while (i < list.length && list[i]!.range.end <= last.end && !isSpeakersName(list[i]!)) i++;
    if (i < list.length && list[i]!.range.end <= last.end) names.add(list[i]!);
  }
  return [...names].sort((a, b) => a.range.start - b.range.start);
}

const isSpeakersName = ({ name, entity, possessive, attributive }: Reference): boolean =>
  name !== undefined && entity !== undefined && !possessive && !attributive;
