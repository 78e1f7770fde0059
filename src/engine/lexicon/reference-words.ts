/** Pronouns, quantities and cues that lead back to somebody named elsewhere. All lower case. */
import { POSSESSIVES, SUBJECT_PRONOUNS } from './closed-classes';
import { union, without, wordSet } from './word-list';

/** Pronouns for who writes, or speaks in a quotation. */
export const FIRST_PERSON = wordSet('we us our i me my');
/** Subjects that may stand for a source. */
export const SOURCE_SUBJECTS = without(SUBJECT_PRONOUNS, 'you');
/** Possessives that stand for a possessor named before. */
export const POSSESSORS = without(POSSESSIVES, 'your');

const UNNAMED_QUANTITIES = wordSet('many some others all most none everyone everybody several few');
/** Quantities that stand alone for unnamed persons. */
export const LONE_QUANTITIES = union(UNNAMED_QUANTITIES, 'one another nobody each');
/** Heads of "three of the guards". */
export const PARTITIVE_HEADS = union(
  UNNAMED_QUANTITIES,
  'two three four five six seven eight nine ten dozens scores hundreds thousands millions both half those anyone anybody',
);
/** Words that open a count of persons, whatever they are called: "many moderates", "a total of 30". */
export const COUNTING = without(
  union(PARTITIVE_HEADS, 'one other another'),
  'none all anyone anybody everyone everybody',
);
/** Words for a few who are not counted: they keep their names to themselves, where "many" are a population. */
export const VAGUE_COUNTS = wordSet('some several multiple few');
/** Parts of a whole: "a third of voters", "60%". */
export const SHARE = /^(?:percent|half|majority|quarter|third)|thirds$|^%$/;

/** Cues that go on with what the last speaker said. */
export const GOING_ON = /\b(?:added|adds|adding|continued|continues|concluded|also|went on)\b/i;
/** What opens a line that tells who wrote what follows; a name follows. */
export const BYLINE =
  /^(?:(?:news |an )?analysis |comment |opinion |words |story |report(?:ing|ed)? |written |exclusive )?(?:by|from) /i;
/** “I’d”, “we’ve”: the verb that a source may have taken in. */
export const TAKEN_IN_VERB = /['’](?:d|ve|ll|m|re|s)$/;
