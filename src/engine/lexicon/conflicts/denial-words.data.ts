/** Word lists that tell a denial, its object and what looks like one. Written forms unless told otherwise. */

export const ANAPHORS_LIST = 'that which it this those these so either such something';

export const FINITE_AUXILIARIES =
  'is are was were be been being has have had will would can could may might do does did';

export const CLAUSE_OPENERS = 'but because so and although though while since yet';

export const COPULA_FORMS = "is are was were be been being 's 're isn't wasn't aren't weren't";

export const DEFINITE_DETERMINERS = 'the this that these those such his her their its same another';

/** Adjectives that make a verdict stronger: "complete nonsense". */
export const INTENSIFIERS =
  'complete total pure utter sheer absolute outright blatant plain downright big fat patent straight';

export const QUANTIFIERS = 'so too how much many most all some none half part parts lot lots each every any a';

/** Between a first person and the verb by which it denies: "I would absolutely dispute that". */
export const BEFORE_DENYING = 'do did have has would must also just still again always';

export const WORDS_AROUND_POINTERS = 'the whole entire of things thing all both is just simply';

export const NOUNS_FOR_FIGURES = 'number numbers figure figures total share rate count cost percentage toll sum amount';

export const FIRST_PERSON_SUBJECTS = "i we i've we've i'm we're";

export const VERBS_OF_GOING_ON =
  'continue continues continued went goes go appeared hastened rushed used using took takes proceeded quick moved forced compelled obliged came stepped';

export const MODALS = 'would could should may might can must';

export const AUXILIARIES_AND_ADVERBS =
  "am are is was were have has had do does did be been certainly absolutely personally ever simply definitely have've";

export const NOUNS_FOR_ONES_WORDS = 'comment remark word statement tweet post joke';

export const VERBS_OF_MIND =
  'like envision envisioned envisage imagine imagined dream doubt claim claimed think know believe want need feel like care see mind understand remember get going gonna sure able expect say support agree wish hope trust recall plan intend seen heard able afford wait tell comment allowed happy surprised worried afraid concerned interested';

export const OWN_WORDS = 'his her my our its earlier previous initial former past';

export const POINTING_WORDS = 'case thing things happen happened happening occurred fact point beyond simply';

export const REFUSALS_WORDS = 'refuse refuses refused refusing undeniable undeniably cannot fail failed';

export const SAID_OTHERWISE_WORDS =
  'for on anything much why when how what where who whether if no yes so more to which';

export const SPEAKERS_SELVES_WORDS = "i we he she they have has had i've we've";

export const SPREADING_WORDS = 'spreading spread making pushing against for peddling promoting law crime fight combat';

export const UNREAL_WORDS = 'if whether unless would could might may should';

/** Behind a negator they take it back: "not only", "not all", "no alternative". */
export const UNTURNED_WORDS =
  'only all just merely every everyone everything necessarily enough sure yet always alternative choice doubt need reason question time way matter longer right';

/** Subjects that are the speaker's own side, more or less. */
export const PERSON_SUBJECTS = "he she they i we he's she's they're";

/** Whom a speaker speaks of or to, titles before a name among them. */
export const OTHER_PERSONS = 'he she they you mr mrs ms';

/** What stands around a negation of what was. */
export const PAST_AUXILIARY_FORMS = "was were had did wasn't weren't hadn't didn't never";

/** What tells, at a negation, of what is so now or as a rule. */
export const PRESENT_FORMS_BEFORE = "do don't am i'm are we're aren't is isn't";

/** Before "misspoke" they make it the speaker's own. */
export const BEFORE_MISSPOKE = 'i he she they we had simply just';

export const UNSAYING_WORDS = "never not didn't haven't hasn't hadn't";

export const VERDICTS_ANAPHORS_WORDS = "that this it those these which such that's it's this's all both none neither";

/** Who or what in general says something: "anyone who says so is wrong". */
export const SAYERS = 'those people anyone anybody everyone everybody whoever critics folks person';

/** Before a verdict they tell only that the speaker gives it: "I think that's false". Written forms. */
export const WORDS_OF_GIVING = 'think thought believe believed know knew say feel guess mean suspect';

export const VERDICTS_UNREAL_WORDS = 'would could might may should to must';
