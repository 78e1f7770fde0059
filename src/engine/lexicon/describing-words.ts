/** Nouns and adjectives that describe who or what is spoken of, and words in their phrases. All lower case. */
import { ARTICLES } from './closed-classes';
import { TIME_PREPOSITIONS } from './time-words';
import { union, wordSet } from './word-list';

/** Nouns that stand for many persons of one class. */
const LOOSE_NOUNS = wordSet(
  'official spokesman spokeswoman spokesperson leader politician executive author candidate expert veteran star boss chief',
);
/** Nouns that may stand for anybody of their gender. */
export const VAGUE_NOUNS = union(LOOSE_NOUNS, 'man woman boy girl speaker head');
/** "The 56-year-old": an age that stands for whoever has it. */
export const AGE = /^\d{1,3}-year-old$/;
/** Nouns that stand for others of their class: "the lawmaker" for a senator, but never "the president" for one. */
export const GENERIC_NOUNS = union(
  LOOSE_NOUNS,
  'lawmaker legislator parliamentarian nominee diplomat officer soldier commander lawyer attorney academic scholar researcher scientist businessman businesswoman billionaire entrepreneur tycoon player athlete artist filmmaker actor actress singer musician rapper comedian writer journalist reporter broadcaster cleric suspect defendant activist campaigner medic doctor republican democrat',
);
/** What somebody is to somebody else or to what happened, which is no role to show. */
export const RELATIONS = wordSet(
  'rival opponent challenger ally friend critic counterpart supporter colleague predecessor successor accuser neighbour neighbor foe enemy defendant man woman boy girl person someone individual figure winner member resident client customer patient victim guest passenger suspect',
);
/** Bodies that speak for whom they are named after: "the Roe campaign". */
export const BODIES_OF_SOMEBODY = wordSet('office team campaign camp estate administration ministry foundation');
/** What is published, behind the name of where it was or of what it is about. */
export const PUBLICATIONS = wordSet('post tweet video message page account ad article story report poll survey');
/** Documents of which an article has one: "a letter" said twice is the same letter. */
export const SINGLE_DOCUMENTS = wordSet('letter lawsuit indictment memo dossier manifesto affidavit');
/** Words between a document and who made it. */
export const LEADING_TO_MAKERS = union(
  ARTICLES,
  'from by of published released issued filed written commissioned prepared compiled signed sent',
);

/** Adjectives that tell since or until when somebody holds an office, or how high it is. */
const STANDING = wordSet('former then current outgoing late senior');
/** What an office may be for: "Transport and Energy Minister". */
export const OFFICE_FIELDS = wordSet(
  'agriculture arts business change children climate commerce communications communities culture defence defense development digital education employment energy environment families finance fisheries food forestry foreign health heritage home housing immigration industry infrastructure innovation interior justice labor labour levelling mining pensions planning resources science security skills society sport sports technology tourism trade transport transportation veterans water welfare women work youth',
);
/** Those that belong to the office behind them. */
export const OFFICE_MODIFIERS = union(STANDING, 'acting incoming interim deputy junior ex');
/** Adjectives of size, age, quality and party, which tell no role apart. */
export const UNTELLING_ADJECTIVES = union(
  STANDING,
  'new old young long top own same first last embattled republican democrat democratic labour conservative tory liberal socialist independent',
);
/** Adjectives of size, age and quality tell no role apart; capitalised or longer words do. */
export const isTelling = (word: string) => !UNTELLING_ADJECTIVES.has(word);
/** Looks of words without a capital that belong to a noun behind them that has no article. */
export const ADJECTIVE_LOOK = /-|(?:al|ic|ive|ous|ary|an|ish|ior|rch|less)$/;

/** Words that are verbs behind a noun as often as nouns. */
export const ALSO_VERBS = wordSet(
  'state states post posts plan plans record records note notes order orders rule rules suit calls figures star stars heads bills acts reports claims contracts',
);
/** Participles that lead from a document to where it was to be seen. */
export const PARTICIPLES_OF_SHOWING = wordSet('seen published presented issued posted shown released filed obtained');
/** Words that begin a time behind a noun phrase. */
export const TIME_STARTS = union(TIME_PREPOSITIONS, 'amid following');
