/** Words that stand around verbs of saying, by what their place there shows. All lower case, with straight apostrophes. */
import { ARTICLES, OBJECT_PRONOUNS, POSSESSIVES, SUBJECT_PRONOUNS } from './closed-classes';
import { finiteFormsIn, verbForms } from './inflection';
import { union, without, wordSet, wordsIn } from './word-list';

/** `her`, `its`: whoever comes with one is told of in relation to somebody else. */
const POSSESSIVES_OF_OTHERS = without(POSSESSIVES, 'our my your');

/** Adverbs between a verb of saying and what is said: `said only that`. */
export const ADVERBS_OF_SAYING = wordSet('too aloud only simply out back');
/** Prepositions and conjunctions that begin a time, place or occasion. */
export const ADJUNCT_OPENERS = wordSet(
  'in on at during via through to after before from outside by of about when while as following ahead with over for',
);
/** Those that begin an occasion of speaking behind a name: `said Vale in a letter`. */
export const OCCASION_OPENERS = wordSet('in on at via through from following');
/** Irregular pasts that news uses beside a quotation though they are no verbs of saying. */
export const PASTS_BESIDE_QUOTATIONS = wordSet(
  'went put began shot hit broke wept swung laid cut told had was held came',
);
/** Words before the name in a line that introduces a quotation: `And from Chairwoman Lee:`. */
export const INTRODUCERS = wordSet("and then but from here is 's this by");
/** Small words inside names of bodies and people. */
export const INSIDE_NAMES = wordSet("of the for 's and de van von al bin");
/** Words behind `…, she said,` with which no second half of what is said begins. */
export const NO_SECOND_HALVES = wordSet('and but or who which citing referring while as according');
/** Words behind which a participle of saying has its subject further left: `in a letter warning that`. */
export const PARTICIPLE_HOSTS = wordSet('by in before after while heard statement letter message tweet post email');
/** Conjunctions with which a reported clause of its own is joined on. */
export const CLAUSE_JOINTS = wordSet('and but while although though whereas');
/** Conjunctions whose clause ends at a comma, and what is said in it too. */
export const FRONTED_CONJUNCTIONS = wordSet('before after when as since while although though because if once');
/** Words that begin a question in reported speech. */
export const QUESTION_WORDS = wordSet('whether if how why what when where who');
/** Conjunctions behind a quotation that lead back to the narrator. */
export const BACK_TO_NARRATOR = wordSet('as when while because before after');
/** Words with which no reported clause begins. */
export const NO_CLAUSE_STARTS = wordSet('to of as for with by and or but about than out up');
/** Verbs that hardly ever have anything but a clause behind them, in all their forms. */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set(
  wordsIn('say tell think believe insist argue').flatMap(verbForms),
);
/** Verbs of what can be seen from a thing as well as said by somebody: `these trends suggest`. */
export const SHOWING_VERBS = finiteFormsIn('suggest show reveal prove imply indicate confirm demonstrate');
/** Verbs of saying that headlines capitalise. */
export const HEADLINE_VERBS = wordSet('says said tells told claims warns');
/** Words that may stand before `to say` without making it unreal: `went on to say`. */
export const GOVERNORS_OF_TO = wordSet('on continued continues came appeared moved used');
/** Things written, of which verbs say what they tell: `the sign reads`. */
const WRITTEN_THINGS = 'letter report document statement memo email sign message post poster banner';
/** Words behind which a form that is mostly a noun is a verb. */
export const SURE_SUBJECTS = union(SUBJECT_PRONOUNS, 'who which that', WRITTEN_THINGS);
/** Forms that are nouns in most places: verbs only right behind a name or pronoun and before what is said. */
export const MOSTLY_NOUNS =
  /^(?:states?|reports?|estimates?|posts?|charges?|comments?|remarks?|notes?|orders?|rules?|calls?|shouts?|offers?|labels?|brands?|echo|tweets?|claims?|promises?|demands?|praise|blame|guarantees?|counsel|hints?|signals?|laments?|pledges?|vows?|whispers?|sighs?|dubs?|starts?|finish|quotes?|lectures?|venture|blogs?)$/;
/** Ends of forms that are pasts of verbs of saying. */
export const PAST_OF_SAYING = /(?:ed|said|told|wrote|thought|swore|read|found|sang|began|went)$/;
/** Ends of forms that may be finite behind a sentence's first name. */
export const FINITE_ENDS = /(?:ed|s|said|told|took|gave|went|made)$/;
/** Determiners that stand for a noun as well. */
const NOUN_QUANTIFIERS = 'all both many some other others several few most';
export const NOUN_DETERMINERS = wordSet(`that this it one each ${NOUN_QUANTIFIERS}`);
/** Those that a subject may end with. */
export const SUBJECT_QUANTIFIERS = wordSet(`another two three ${NOUN_QUANTIFIERS}`);
/** Words before a noun that looks like a verb of denying. */
export const BEFORE_NOUNS = union(ARTICLES, POSSESSIVES_OF_OTHERS, "'s");
/** Whom one asks or tells without an article. */
export const ADDRESSEES = union(without(OBJECT_PRONOUNS, 'you it'), 'people everyone anyone');
/** Nouns that end like adverbs. */
export const NOUNS_IN_LY = wordSet('family assembly ally bully rally reply');
/** Words before a nickname in quotation marks. */
export const ALIAS_WORDS = wordSet('name nickname pseudonym alias as handle');
/** Words with which no noun phrase for a source begins. */
export const NO_SOURCE_STARTS = wordSet('to not nothing something him them me us himself herself');
/** Words that end the noun phrase of a source. */
export const SOURCE_ENDS = wordSet('as when after before while because that if but during since until without whether');
/** Words for a time that end it too. */
export const TIMES_BEHIND_SOURCES = wordSet('yesterday today tonight later earlier last this again');
/** Behind `to`: who listened, or how. */
export const AUDIENCES = wordSet('reporters journalists the a his her applause laughter cheers');
/** Words that are no head of a noun phrase. */
export const NO_HEADS = wordSet('to not more than such very too so');
/** Titles right before a name, without the stop. */
export const HONORIFICS = wordSet(
  'mr mrs ms miss dr sir dame lord lady prof professor gen general sen senator rep gov president judge rev',
);
/** The word that leads from the object of a verb to what is said of it, by the verb's stem. */
export const OBJECT_LINKS: readonly (readonly [stem: RegExp, link: RegExp])[] = [
  [/^accus/, /^of$/],
  [/^(?:thank|blam)/, /^for$/],
  [/^(?:criticis|criticiz|condemn|denounc|prais|slam|blast|hail)/, /^(?:as|for|over)$/],
  [/^(?:descri|dismiss|characteri|refer|brand|label)/, /^as$/],
];
/** A text that ends with a verdict on what somebody said. */
export const VERDICT = /\b(?:untrue|false|wrong|incorrect|inaccurate|baseless|unfounded)$/;
/** Words that begin with an apostrophe, without it. */
export const ELISIONS = wordSet('em til till tis twas cause cos n bout round ere o cuz nuff kay');
/** Words that like to begin a sentence behind an abbreviation. */
export const SENTENCE_STARTERS = wordSet(
  'the a an he she it they we i you this that these those there his her their our my in on at but and so if when while after before as for from by with to meanwhile however also still now then what who why how where earlier later last both some many most officials',
);
