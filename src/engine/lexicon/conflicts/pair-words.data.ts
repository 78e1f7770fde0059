/** Word lists by which pairs of statements are held against each other. Written forms unless told otherwise. */

export const ATTITUDES_WORDS = 'oppose favor favour support advocate urge demand propose want';

export const BE_AND_ITS_FORMS = "is are was were be been being 's 're 'm";

export const FORECAST_WORDS = 'expect predict project projection forecast estimate target';

export const HAVING_WORDS = 'have has had having there with got';

export const NOUN_MARKERS_WORDS =
  "a an the any some no his her their its my our your of 's many several few these those";

export const PRONOUNS_AS_OBJECTS = 'me her him us them my his';

export const OPPOSING_WORDS = 'but however yet though although despite contrary except instead';

export const PLURAL_WORDS =
  'some many critics others people officials experts observers they supporters opponents reports';

/** Prepositions of phrases that say where, of whom or for what. */
export const PLACING_WORDS = 'in at near of for from';

export const POLL_WORDS = 'poll survey pollster forecast respondent odds';

export const REALISED_TO_WORDS =
  'going agreed set began begun started continued continues helped managed due is are was were';

export const SAID_WORDS =
  'say said says saying claim claimed claims alleged alleges argued argues insisted insists denied denies asserted asserts';

export const SELVES_WORDS = "i i'm i've i'll we we've we'll he she";

export const SHARES_WORDS = 'percent half third quarter respondents surveyed majority thirds';

export const SPEECH_WORDS = 'say call refer suggest tell claim describe speak';
