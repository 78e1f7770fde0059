/** Elements by how they lay out text. Tag names in lower case. */
const set = (names: string) => new Set(names.split(' '));

/** Parts of a sentence. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ruby s samp small span strike strong sub sup time tt u var wbr',
);

/** Bound a line. What is neither here nor among {@link INLINE} is no element of HTML's and laid out like words, unless a style sheet says otherwise. */
export const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main marquee menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Hold words and nothing that bounds a line. */
export const PARAGRAPH = set('p h1 h2 h3 h4 h5 h6');

/** Never words of an article. `noscript` repeats what scripts show. */
export const SKIPPED = set(
  'area audio base button canvas col colgroup datalist embed head iframe input link map meta meter noembed noframes noscript object optgroup option param progress rp rt script select style svg template textarea title track video math img picture source',
);

export const BOLD = set('b strong');
/** How a lead-in or a speaker's label is set off from the words after it. */
export const LEAD = set('b strong u');
