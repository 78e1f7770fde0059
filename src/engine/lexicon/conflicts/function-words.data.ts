/** Words that carry no content of their own: articles, pronouns, prepositions, auxiliaries, connectives, discourse adverbs. */
export const FUNCTION_WORDS = `
a an the this that these those such each every either some any all both few many much more most several other another own same
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs
themselves who whom whose which what where when why how whoever whatever there here one ones someone somebody anyone anybody everyone everybody
something anything everything
of in to for with on at by from about as into like through after over between out against during without before under around among within along
across behind beyond up down off above near since until till upon toward towards per via amid despite regarding concerning
and or but nor so yet if because although though while whereas unless whether than then once
be is are was were been being am 's 're 've 'll 'd 'm do does did done doing have has had having will would shall should can could may might must ought
not no never n't none neither nobody nothing nowhere
also just only even still already very too quite rather really well now again ever perhaps maybe indeed actually simply certainly clearly obviously
whatsoever anyway basically frankly honestly absolutely totally completely entirely however therefore thus instead otherwise meanwhile moreover
mr mrs ms dr sir mister madam
`;

/** Content words too general to show that two statements speak of one thing. Base forms. */
export const GENERAL_WORDS = `
say tell make take give get go come put let use see know think want need try seem look feel become keep hold mean happen include show set
do have be thing way time day week month year hour minute today tomorrow yesterday morning night evening moment people person man woman part place lot kind sort
number case fact point matter issue problem question reason result situation group member official government state country world nation city area
good bad new old big small great large long short high low little first last next previous early late recent many major main important different certain clear
able likely possible sure right real whole full general public
call ask speak talk add note report claim statement believe expect plan work move start begin end run turn bring find continue
percent per cent million billion thousand hundred dozen two three four five six seven eight nine ten
campaign candidate president presidential minister leader party news year-old spokesman spokeswoman reporter
information material evidence effort attempt idea decision comment
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
`;

/** Words that make what follows uncertain, unreal or a wish. Base forms. */
export const HEDGES = `
if whether unless could may might would should wouldn't shouldn't mightn't possibly perhaps maybe potentially likely unlikely probably suppose assume wonder hope wish
fear threaten risk possible potential hypothetical hypothetically allegedly suspect otherwise
`;

/** Words for a plan or an appointed event: as good as a claim about the future. */
export const SCHEDULED = 'will shall going plan planned intend scheduled due set';

/** Words that put a clause in the past of another. */
export const PAST_MARKERS = 'previously earlier formerly initially originally once ago before first then used long';

export const NOW_MARKERS = 'now currently today since later subsequently eventually finally lately nowadays';

/** Auxiliaries that put a clause in the past, if nothing before them tells otherwise. */
export const PAST_FORMS = "was were had did didn't wasn't weren't hadn't";

export const PRESENT_FORMS = "is are has have does do isn't aren't hasn't haven't doesn't don't 's 're";

export const FUTURE_FORMS = "will won't 'll";

/** Days and months that a clause may name. */
export const DATE_WORDS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today tomorrow';
