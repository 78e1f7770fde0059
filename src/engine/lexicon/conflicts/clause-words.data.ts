/** Word lists by which clauses are read. Written forms unless told otherwise. */

export const ABOUT_WORDS = 'about around roughly some nearly almost approximately closer close estimated';

export const AFTER_AND_WORDS =
  "i we he she it they you there this that is are was were will would can could has have had do does did not never isn't wasn't don't didn't won't";

export const AFTER_COMMA_WORDS =
  'and but or nor so yet while which who whom whose because although though whereas as when if where including adding saying despite with i we he she it they you this that these those there';

export const AT_LEAST_WORDS = 'least over above more exceeding minimum';

export const AT_MOST_WORDS = 'under below fewer less most up maximum many much';

export const BEFORE_BE_WORDS =
  "will would to not can could may might must should shall 'll never also only still won't can't cannot couldn't wouldn't shouldn't";

export const BEFORE_MONTHS_WORDS = 'in last next since until by of this early late mid on';

export const COMPARATIVES_WORDS = 'better more worse greater higher harder less';

export const NOT_COUNTED_WORDS =
  "year years month months week weeks day days hour hours minute minutes vote votes delegate delegates seat seats point points abstentions p.m a.m pm am times time o'clock old year-old people january february march april may june july august september october november december";

export const PARTS_WORDS = 'the its their our these those his her';

export const POLARITY_AUXILIARIES_WORDS = 'is are was were has have had do does did will would can could be been';

export const SUBORDINATORS_WORDS = 'but because although though while whereas if unless except when where';
