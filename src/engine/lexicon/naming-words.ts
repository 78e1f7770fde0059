/** Words in and around names, by what they tell of the name. All lower case. */
import { MODALS, RELATIVES } from './closed-classes';
import { IMPERSONAL_NOUNS } from './other-nouns.data';
import { HONORIFICS } from './reporting-words';
import { TIME_PREPOSITIONS } from './time-words';
import { union, without, wordSet, wordsIn } from './word-list';

/** Words of the closed classes that open names: "This Week", "Nine News", "Our Vale". */
export const NAME_OPENERS = wordSet('this our all no just one two three four five six seven eight nine ten');
/** First words of places and of what is named after them. */
export const PLACE_OPENERS = wordSet(
  'las los el new north south east west great saint st fort mount lake port upper lower central',
);
/** Nouns for persons that newspapers are called. */
export const MASTHEADS = wordSet(
  'reporter inquirer examiner advocate economist observer monitor citizen scotsman statesman',
);
/** Words of organisations that are as well surnames. */
export const ORGANISATION_SURNAMES = wordSet(
  'house church guard guards post star mission trust force fire college green greens bank banks express mail court board press watch center society summit rail lake park forest bridge hall school',
);
/** Verbs of saying right behind a name that show that it is a person's. */
export const PERSONAL_SAYING = wordSet('said says told added tweeted recalled joked');
/** What an organisation has: `founder of Vale`. */
export const HELD_OF_ORGANISATIONS = wordSet('executive ceo founder co-founder owner chairman chairwoman shares');
/** Words whose `at` leads to whom they are meant for and not to a place of work. */
export const AIMING = wordSet('look looked looking laughed shouted yelled aimed directed anger angry mad');
/** Words behind a name with which it opens no relative clause without a pronoun, as "founded" does in "the company Ms Roe founded". */
export const NO_RELATIVE_VERBS = wordSet(
  'said says told has had is was will announced reported and in on to for from at which that',
);
/** Titles that only a name follows: "Professor Hunter" is no hunter. */
export const NAME_TITLES = union(without(HONORIFICS, 'gen general senator president'), 'mx doctor justice');
/** Titles that are no role by themselves. */
export const TITLES_WITHOUT_ROLE = wordSet(
  'dr doctor prof professor sir lord lady dame father sister brother baroness baron',
);
/** Nouns for persons that are adjectives as well: "general education". */
export const ADJECTIVAL_ROLES = wordSet('general private major minor junior senior prime');
/** Words with which no apposition to a name begins. */
export const NO_APPOSITION_STARTS = union(without(RELATIVES, 'whom that'), 'and but or as when where');
/** Words that end the apposition to a name. */
export const APPOSITION_ENDS = union(RELATIVES, 'where when while as since until said says told');
/** Words with which an apposition goes on behind its noun: "Vale Group, a company that …". */
export const APPOSITION_GOES_ON = wordSet('that which in of from based with whose');
/** Verbs behind a noun that show that it is the subject of a clause and no apposition. */
export const FINITE_AUXILIARIES = union(MODALS, 'is are was were has have had does did');
/** Words behind a name that make no compound with it: "Roe alone". */
export const BEHIND_NAMES = wordSet('jr sr alone first earlier later');
/** Newspapers by how often they come out: nouns that look like adverbs. */
export const PERIODICALS = wordSet('daily weekly monthly quarterly');
/** Words with which what is said begins, besides determiners. */
export const CONTENT_OPENERS = wordSet('that there he she it they how why whether');
/** What a body may be there to do: "Committee to Protect …". */
export const AIMS = wordSet(
  'abolish advance aid assist ban beat block build combat confront counter cut defeat defend elect eliminate end enact expand fight fix free halt help improve keep impeach investigate lift lower preserve prevent promote protect raise reclaim recall reduce re-elect reelect reform repeal rescue restore reveal save secure stop strengthen study support sustain unite uphold win',
);
/** What the fields of a body are called, behind an adjective: "Ministry of Health and Rural Services". */
export const FIELD_ENDS = wordSet(
  'affairs care conservation control cooperation development economics education employment energy engineering ethics health history industry investigations justice labor labour law management medicine planning policy politics prevention protection recreation reform relations research resources rights safety sanitation science sciences security services standards statistics studies technology trade transport transportation welfare works',
);
/** Words of time that end the name of a newspaper or programme: "Corrow Today". */
export const TITLE_ENDS = wordSet('today tonight now');
/** Prepositions before a month. */
export const BEFORE_MONTHS = union(TIME_PREPOSITIONS, 'in through');
/** Other words before a month, and the comma. */
export const MONTH_MODIFIERS = wordSet('last next this early late mid and ,');

const PERSONAL = 'man|ian|person|er|or|ist|crat';
/** Ends of nouns for a person. */
export const PERSONAL_NOUN = new RegExp(`(?:${PERSONAL})$`);
/** The same, and the one end of several persons that is no `s`. */
export const PERSONAL_ENDING = new RegExp(`(?:men|${PERSONAL})$`);
/** Words that end like a noun for a person and are none, nor is what ends in one of them: paper, newspaper. */
export const IMPERSONAL_NOUN = new RegExp(`(?:${wordsIn(IMPERSONAL_NOUNS).join('|')})$`);
/** "US-led", "Roe-backed": an adjective made of a name. */
export const ADJECTIVE_OF_NAME =
  /-(?:led|backed|based|born|style|era|wide|controlled|occupied|run|owned|funded|trained|aligned|linked|approved|made|bound|sponsored|appointed|educated|speaking|held|affiliated|dominated|inspired|supported|winning|wing|like|old|level|area|only|free|driven|related|imposed|mediated|brokered|language|award)$/;
/** Contractions, party tags, amounts. */
export const NO_NAME = /^[RDI]-[A-Z]|['’](?:t|ve|re|ll|d|m)$|\d[.,]\d/;
/** Particles that are joined with the name behind them, which has a capital. */
export const JOINED_PARTICLE = /^(?:al|el|an|as|ash|ad|ar|at|az|bin|ibn|d|l|o)[-’'‑]/;
