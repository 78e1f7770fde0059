import type { TextDocument } from '../../document/document';
import type { Entity } from '../entities/entity';
import { isBodyNoun, isCompanyNoun, isDemonym, isPublicBody, isPlaceName } from '../../lexicon/name-lexicon';
import type { NounMention } from '../mentions/noun-mentions';
import { isSentenceStart } from '../mentions/words';
import type { Wanted } from './features';
import { isOffice, mayBeCalled } from './noun-kinds';
import { AGE, VAGUE_NOUNS } from '../../lexicon/describing-words';

/** Whom a definite noun without a bearer of that role may stand for ("the lawmaker", "the company"); undefined where it opens somebody new. */
export function wantedByNoun(noun: NounMention, entity: Entity, document: TextDocument): Wanted | undefined {
  if (noun.plural || !noun.definite || noun.possessor >= 0) return undefined;
  if (noun.category === 'person' && !isOffice(noun, document.words)) {
    const accepts = (other: Entity) =>
      other !== entity && (mayBeCalled(other, noun.noun) || VAGUE_NOUNS.has(noun.noun) || mayBeOfAge(other, noun.noun));
    return { kind: 'role', accepts, gender: noun.gender };
  }
  if (noun.category !== 'organisation' || !isBodyNoun(noun.noun) || ![...noun.modifiers].every(isDemonym))
    return undefined;
  return {
    kind: 'body',
    accepts: (other) => other !== entity && mayBeBody(other, noun.noun) && isSurelyNamed(other, document),
  };
}

/** Whether "the 56-year-old" may be somebody: of whom no other age is told. */
const mayBeOfAge = ({ nouns }: Entity, age: string): boolean =>
  AGE.test(age) && ![...nouns].some((noun) => noun !== age && AGE.test(noun));

/** Somewhere named otherwise than as a place ("in Vale"), and than by the one word with which a quotation opens. */
const isSurelyNamed = ({ names, words }: Entity, document: TextDocument): boolean =>
  names.some(({ start }) => {
    const { tokens } = document;
    if (/^(?:in|near|outside|across)$/.test(tokens[start - 1]?.lower ?? '')) return false;
    return words.length > 1 || tokens[start]!.quotation < 0 || !isSentenceStart(document, start);
  });

/** A named organisation, and for "the company" no ministry. */
function mayBeBody({ kind, words }: Entity, noun: string): boolean {
  if ((kind !== 'organisation' && kind !== 'unknown') || words.length === 0 || isPlaceName(words)) return false;
  return !isCompanyNoun(noun) || !words.some(isPublicBody);
}
