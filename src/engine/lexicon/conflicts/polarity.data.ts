/** Verbs so light that the negation falls on their object: "did not have an involvement". Base forms. */
export const LIGHT_VERBS = 'have make take give get do be play amount constitute represent';

/** Verbs of opinion that hand their negation on: "does not believe that it works" says that it does not work. */
export const RAISING_VERBS = 'believe think expect suppose consider feel regard';

/** Words that turn the meaning of what follows. Written forms, lower case. */
export const NEGATORS = 'not never no none neither nor nobody cannot';

/** After these a negator says something else: "not only", "no doubt", "not all", "no matter". */
export const NO_NEGATION_AFTER =
  'only just merely simply necessarily all every always everyone sure clear surprisingly least doubt matter question wonder exactly yet enough much many too one more less fewer mention immediately entirely to for in as on at because by with';

/** Verbs and nouns whose complement does not happen, with what has to follow. Base forms. */
export const IMPLICATIVES = `
fail to
refuse to
decline to
neglect to
omit to
forget to
unable to
stop -ing
avoid -ing
cease to
`;

/** Nouns that stand for the act they introduce: "no decision to leave", "no plans to hold a vote". */
export const EVENT_NOUNS =
  'decision plan intention intent attempt effort need reason proposal move desire agreement talk order';

/** Verbs of will and need: who does not want to leave may leave all the same. */
export const WILLING_VERBS = 'want need wish hope try';
