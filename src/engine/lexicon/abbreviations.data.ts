/** Abbreviations written with a full stop, lower case and without it, that stand before what they belong to and so never end a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof st messrs mme mlle rev fr sr sra hon pres gov lt.gov sen sens rep reps amb atty asst ' +
    'gen maj capt cpt cmdr cdr col lt ltc ltg sgt cpl pvt adm brig cmsgt supt insp det ofc dep sec treas ' +
    'vs v cf e.g i.e viz approx ca circa vol pp para fig figs no nos art arts sect ft mt pt'
  ).split(' '),
);

/** Abbreviations that may also be the last word of a sentence. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'inc corp co cos ltd llc plc bros jr esq etc al dept univ assn est ave blvd rd hwy bldg ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ' +
    'm.p ph.d'
  ).split(' '),
);

/** Of the above, those that are words of their own too: an abbreviation only before a number. */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'no nos art arts fig figs para vol pp mar sat sun jun mon wed dec sect'.split(' '),
);

/** Of the above, those that are words of their own too: an abbreviation only before a capital or a comma in the same line. */
export const ABBREVIATIONS_BEFORE_NAMES: ReadonlySet<string> = new Set(
  'ill ind la mass miss wash ore pa del rep gen sec dep det'.split(' '),
);
