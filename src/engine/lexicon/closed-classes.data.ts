/** Closed word classes that the rules read instead of a part-of-speech tagger. All lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const SUBJECT_PRONOUNS = words('he she they it we i you who one this that');
export const PERSONAL_SUBJECTS = words('he she they it we i you there');
export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any no every each both all many several most another few one two three four five six seven eight nine ten dozens hundreds thousands such other more',
);
export const AUXILIARIES = words(
  "is are was were be been being am has have had having do does did will would can could may might must shall should 'll ’ll 've ’ve 'd ’d 're ’re ain't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mustn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t mustn’t shouldn’t cannot he's she's it's they're we're you're i'm i've we've they've i'll we'll they'll he'll she'll it'll i'd we'd they'd he'd she'd",
);
export const BE = words('is are was were be been being am isn’t aren’t wasn’t weren’t "isn\'t" get gets got');
/** Adverbs that stand inside a verb group: "has also repeatedly said". Words in -ly count too. */
export const VERB_ADVERBS = words(
  'also then later never not n’t once again now still just even always often soon earlier previously already yet since only further far ever initially eventually first twice long',
);
export const SUBORDINATORS = words(
  'that which because as when after before if while although though whether since until unless where whereas how why what than whose whom so',
);
export const COORDINATORS = words('and but or nor yet plus');
export const PREPOSITIONS = words(
  'in on at by for from with without of to into during under over about against between through amid despite among since following outside inside near via per within across upon toward towards behind beyond around',
);
export const TIME_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow later earlier recently afterwards afterward again now then this last next early late morning afternoon evening night week month year weekend',
);
/** Openers of a sentence that stand before its subject without a comma. */
export const OPENERS = words(
  'but and so yet or still however meanwhile then later now also instead moreover furthermore additionally nevertheless nonetheless thus hence therefore even yesterday today earlier recently separately finally similarly elsewhere asked afterwards speaking plus again once perhaps indeed',
);
/** After a comma, words that begin an apposition to the name before it. */
export const APPOSITION_STARTS = words(
  'a an the who whose whom which of from his her their its our one also then now formerly then-',
);
/** Nouns that name an act of speech: "a statement that …", "his vow of …". */
export const SPEECH_NOUNS = words(
  'statement claim claims assertion assertions allegation allegations suggestion suggestions warning warnings announcement vow pledge promise threat insistence contention argument arguments accusation accusations declaration admission acknowledgement acknowledgment prediction complaint complaints comment comments remark remarks',
);
/** Where what was said was said: "in a statement", "during an interview". */
export const OCCASIONS = words(
  'statement interview email e-mail letter tweet tweets post posts speech release conference briefing hearing message memo report article column op-ed blog video note filing affidavit complaint lawsuit address call appearance reporters journalists testimony debate memoir book essay editorial podcast broadcast facebook twitter x instagram television radio ruling judgment judgement decision order opinion remarks news press meeting rally event court parliament',
);
/** Short hearers of "told X": a noun without an article. */
export const HEARERS = words(
  'reporters journalists lawmakers investors voters supporters delegates officials police investigators prosecutors jurors mps senators members parliament congress analysts staff employees students viewers listeners readers colleagues ministers councillors court fans attendees residents people everyone him her them me us it you',
);
/** Past forms: regular ones by their ending, and the irregular ones that news uses most. */
export const PAST =
  /^(?:[a-z]+ed|said|says|told|took|gave|went|made|wrote|held|left|met|spoke|began|came|got|sent|put|led|stood|won|lost|hit|ran|shot|fought|broke|had|was|were)$/;
