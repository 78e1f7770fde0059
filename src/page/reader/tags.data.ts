/** Elements by how they lay out text. Tag names in lower case. */
const set = (names: string) => new Set(names.split(' '));

/** Parts of a sentence. Other elements of HTML's own bound a line. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ruby s samp small span strike strong sub sup time tt u var wbr',
);

/** Never words of an article. `noscript` repeats what scripts show. */
export const SKIPPED = set(
  'area audio base button canvas col colgroup datalist embed head iframe input link map meta meter noembed noframes noscript object optgroup option param progress rp rt script select style svg template textarea title track video math img picture source',
);

export const BOLD = set('b strong');
/** How a lead-in or a speaker's label is set off from the words after it. */
export const LEAD = set('b strong u');
