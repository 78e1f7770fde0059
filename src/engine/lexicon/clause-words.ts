/** Word classes by their part in a clause, which the rules read instead of a part-of-speech tagger. All lower case. */
import {
  ARTICLES,
  AUXILIARIES as UNCONTRACTED_AUXILIARIES,
  BE as FORMS_OF_BE,
  CLITIC_AUXILIARIES,
  CONTRACTED_SUBJECTS,
  COORDINATORS,
  DEMONSTRATIVES,
  GET,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS as PLAIN_PREPOSITIONS,
  QUANTIFIERS,
  SUBJECT_PRONOUNS as NOMINATIVES,
} from './closed-classes';
import { NUMBER_WORDS, VAGUE_NUMBERS } from './numbers';
import { RELATIVE_DAYS, TIME_NOUNS, WEEKDAYS } from './time-words';
import { union, without, wordSet } from './word-list';

export { COORDINATORS, SUBORDINATORS } from './closed-classes';

export const SUBJECT_PRONOUNS = union(NOMINATIVES, 'who one this that');
/** Subjects that no noun follows. */
export const PERSONAL_SUBJECTS = union(NOMINATIVES, 'there');
export const DETERMINERS = union(ARTICLES, DEMONSTRATIVES, POSSESSIVES, QUANTIFIERS, NUMBER_WORDS, VAGUE_NUMBERS);
export const AUXILIARIES = union(UNCONTRACTED_AUXILIARIES, CLITIC_AUXILIARIES, CONTRACTED_SUBJECTS);
/** What makes a participle passive. */
export const BE = union(FORMS_OF_BE, "isn't aren't wasn't weren't", GET);
/** Adverbs that stand inside a verb group: "has also repeatedly said". Words in -ly count too. */
export const VERB_ADVERBS = wordSet(
  "also then later never not n't once again now still just even always often soon earlier previously already yet since only further far ever initially eventually first twice long",
);
/** `since`, which opens clauses as well, here too. */
export const PREPOSITIONS = union(PLAIN_PREPOSITIONS, 'since');
/** Not `day`, a surname, nor `second`, an ordinal. */
export const TIME_WORDS = union(
  WEEKDAYS,
  RELATIVE_DAYS,
  without(TIME_NOUNS, 'day second'),
  'later earlier recently afterwards afterward again now then this last next early late',
);
/** Openers of a sentence that stand before its subject without a comma. */
export const OPENERS = union(
  COORDINATORS,
  RELATIVE_DAYS,
  'so still however meanwhile then later now also instead moreover furthermore additionally nevertheless nonetheless thus hence therefore even earlier recently separately finally similarly elsewhere asked afterwards speaking again once perhaps indeed',
);
/** After a comma, words that begin an apposition to the name before it. */
export const APPOSITION_STARTS = union(
  ARTICLES,
  without(POSSESSIVES, 'my your'),
  'who whose whom which of from one also then now formerly then-',
);
/** Nouns that name an act of speech: "a statement that …", "his vow of …". */
export const SPEECH_NOUNS = wordSet(
  'statement claim claims assertion assertions allegation allegations suggestion suggestions warning warnings announcement vow pledge promise threat insistence contention argument arguments accusation accusations declaration admission acknowledgement acknowledgment prediction complaint complaints comment comments remark remarks',
);
/** Where what was said was said: "in a statement", "during an interview". */
export const OCCASIONS = wordSet(
  'statement interview email e-mail letter tweet tweets post posts speech release conference briefing hearing message memo report article column op-ed blog video note filing affidavit complaint lawsuit address call appearance reporters journalists testimony debate memoir book essay editorial podcast broadcast facebook twitter x instagram television radio ruling judgment judgement decision order opinion remarks news press meeting rally event court parliament',
);
/** Short hearers of "told X": a pronoun, or a noun without an article. */
export const HEARERS = union(
  OBJECT_PRONOUNS,
  'reporters journalists lawmakers investors voters supporters delegates officials police investigators prosecutors jurors mps senators members parliament congress analysts staff employees students viewers listeners readers colleagues ministers councillors court fans attendees residents people everyone',
);
/** Past forms: regular ones by their ending, and the irregular ones that news uses most. */
export const PAST =
  /^(?:[a-z]+ed|said|says|told|took|gave|went|made|wrote|held|left|met|spoke|began|came|got|sent|put|led|stood|won|lost|hit|ran|shot|fought|broke|had|was|were)$/;
