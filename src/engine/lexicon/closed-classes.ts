/** The closed classes of English, each word where it belongs, lower case, with plain apostrophes. Other lists are built from these. */
import { union, wordsIn, wordSet } from './word-list';

export const ARTICLES = wordSet('the a an');
export const DEMONSTRATIVES = wordSet('this that these those');

export const SUBJECT_PRONOUNS = wordSet('i we you he she it they');
export const OBJECT_PRONOUNS = wordSet('me us you him her it them');
/** Possessive pronouns that stand before a noun. */
export const POSSESSIVES = wordSet('his her their its our my your');
export const RELATIVES = wordSet('who whom whose which that');
export const WH_WORDS = wordSet('who whom whose which what where when why how');
export const INDEFINITES = wordSet(
  'someone somebody something anyone anybody anything everyone everybody everything nobody nothing none one ones',
);

/** Words before a noun that tell how many, without the numbers. */
export const QUANTIFIERS = wordSet('some any no every each both all many several most another few such other more');

export const COORDINATORS = wordSet('and but or nor yet plus');
export const SUBORDINATORS = wordSet(
  'that which because as when after before if while although though whether since until unless where whereas how why what than whose whom so',
);

/** Prepositions that do not open a clause with a verb of its own as well. */
export const PREPOSITIONS = wordSet(
  'in on at by for from with without of to into onto during under over about against between through throughout amid despite among outside inside near off via per within across upon toward towards behind beyond around along including regarding concerning versus like unlike following',
);

export const BE = wordSet('be am is are was were been being');
export const HAVE = wordSet('have has had having');
export const DO = wordSet('do does did doing done');
export const MODALS = wordSet('will would can could may might must shall should ought');
/** "got hurt" is a passive as "was hurt". */
export const GET = wordSet('get gets got getting gotten');

const NEGATABLE = 'is are was were has have had do does did would could must should might need';
const IRREGULAR_NEGATIONS = "won't can't ain't cannot shan't";
/** `isn't`, `won't`, `cannot`: verbs with their negation. */
export const NEGATED_AUXILIARIES = union(new Set(wordsIn(NEGATABLE).map((verb) => `${verb}n't`)), IRREGULAR_NEGATIONS);

const CLITICS = wordSet("'s 're 've 'll 'd 'm");
/** `'ll`, `'ve`: what is left of an auxiliary behind an apostrophe; `'s` may also be a genitive. */
export const CLITIC_AUXILIARIES = wordSet("'re 've 'll 'd 'm");
/** `they're`, `i'd`: pronouns with an auxiliary. */
export const CONTRACTED_SUBJECTS: ReadonlySet<string> = new Set(
  wordsIn('i we you he she it they that there who').flatMap((subject) =>
    [...CLITICS].map((clitic) => subject + clitic),
  ),
);

export const AUXILIARIES = union(BE, HAVE, DO, MODALS, NEGATED_AUXILIARIES);

/** Words that turn the truth of what follows; verbs with n't besides. */
export const NEGATORS = wordSet('not never no none neither nor nobody cannot');
