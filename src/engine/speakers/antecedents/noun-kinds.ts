import { DEMONYMS, MOUTHPIECES, sameClass, speaksByTrade } from '../../lexicon/name-lexicon';
import { GENERIC_NOUNS } from '../../lexicon/describing-words';
import type { WordRecord } from '../../lexicon/word-record';
import type { Entity } from '../entities/entity';
import type { NounMention } from '../mentions/noun-mentions';

/** What a description that no name belongs to stands for: several who speak by their office or trade ("officials", "some senators") are unnamed sources, a population or a whole party is a group. */
export function kindOf({ category, plural, noun, vague }: NounMention, owned: boolean): Entity['kind'] {
  if (category === 'document') return 'document';
  if (noun === 'family') return 'group';
  if (category === 'person') {
    if (plural) return speaksByTrade(noun) || (vague && sameClass(noun, 'lawmaker')) ? 'anonymous' : 'group';
    return owned && !MOUTHPIECES.has(noun) ? 'person' : 'anonymous';
  }
  if (noun === 'authority' && plural) return 'anonymous';
  return plural ? 'group' : 'organisation';
}

/** "the Prime Minister" in capitals is one person, whoever; "the Republican" may be anybody of the party. */
export const isOffice = ({ head, noun }: NounMention, words: readonly WordRecord[]): boolean =>
  words[head]!.capital && !DEMONYMS.has(noun);

/** Whether an entity may be called by a noun: by its roles or descriptions, or by a word for their class. */
export function mayBeCalled(entity: Entity, noun: string): boolean {
  const own = [...entity.roles.map((role) => role.noun), ...entity.nouns];
  return own.some((word) => word === noun || (GENERIC_NOUNS.has(noun) && sameClass(word, noun)));
}
