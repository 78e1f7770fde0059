/** Words that never start or hold a name, though a sentence may start with them. */
export const FUNCTION_WORDS =
  "the a an this that these those it its it's he she they we i i'm i've i'd i'll you his her their our my your him them us me himself herself itself themselves and but or so yet nor for in on at by from to of with as if when while where what who whom whose whatever whoever whichever why how which after before since until till although though because however meanwhile moreover also then there here now today yesterday tomorrow tonight no yes not all half some many most both each every any few several other others another such once despite during under over between among amid without within about against through throughout into onto upon across behind beyond near off out up down along around toward towards via per than like unlike according asked speaking earlier later still even just only perhaps maybe instead indeed nevertheless nonetheless thus therefore hence otherwise besides further furthermore additionally again please let let's do did does don't didn't doesn't is isn't are aren't was wasn't were weren't be been being has hasn't have haven't had hadn't would wouldn't can can't cannot could couldn't might must shall should shouldn't won't same either neither whether unless except nothing everything something anything everyone everybody anyone anybody someone somebody nobody none always never often sometimes soon long much more less least own too very quite rather really actually certainly clearly obviously finally eventually recently currently previously formerly originally especially particularly generally usually typically apparently reportedly allegedly one two three four five six seven eight nine ten hundreds thousands millions dozens monday tuesday wednesday thursday friday saturday sunday feb mar apr jun jul aug sept sep oct nov dec whereby given considering seeing january february july september october november december good thank thanks sorry well okay ok oh ah hello dear god read watch see click listen follow share photo image picture video caption credit breaking exclusive updated update related advertisement subscribe";

/** Months that are also first names or surnames. */
export const MONTH_NAMES = 'jan march april may june august';

/** Words before a month, a day or a place, which show that no person is meant. */
export const PREPOSITIONS =
  'of for from to with in at by on into onto about against after before during until since under over between among amid near off outside inside within without through throughout across around behind beyond toward towards via per down up along like unlike including despite following regarding concerning than upon versus';

/** Determiners and possessives that open a noun phrase. */
export const DETERMINERS =
  'the a an this that these those his her their its our my your one another some any each every no both all many several few two three four five six seven eight nine ten dozens';

/** Verb forms that may stand right before a name or its title ("said Mayor …"); none of them is part of a role. */
export const REPORTING_VERBS =
  'said says say saying told tells tell telling ask asked asks asking added adds adding wrote writes writing tweeted posted replied responded answered continued explained argued argues insisted insists claimed claims warned warns noted notes announced announces stated states declared recalled admitted admits conceded acknowledged agreed agrees suggested suggests concluded concludes quipped joked remarked observed commented urged urges called calls accused denied denies confirmed confirms revealed reveals stressed emphasised emphasized pointed thanked criticised criticized praised blamed cited quoted quotes is was are were has had have be been being when while that as and or but if because though although who whom which where why how whether will would can could may might must should shall did does do made make makes taken take takes took met meets joined';

/** Words and marks behind which a clause may begin with its subject. */
export const CLAUSE_STARTS =
  'and but or that when while as because if although though after before since until where whether which then , — – - : ; “ " ” ( ) ‘ ’';

/** Sources that are one word and no noun. */
export const SOURCE_PRONOUNS =
  'he him his she her hers they them their it its we us our i me my who whom whose which that this these those both you your himself herself themselves many some others all most one another none nobody everyone everybody several few each neither either';

/** Words of a source that tell nothing of who it is. */
export const SOURCE_NOISE =
  'also later then even only just now too reportedly himself herself itself themselves meanwhile however and but as both all each';

/** Words that are dropped at both ends of a source. */
export const SOURCE_EDGES = 'and but as also even meanwhile however then today yesterday tonight tomorrow later again';

/** Words with which a clause behind the name in a source begins. */
export const SOURCE_CLAUSES =
  'who whom whose which that where when while as because speaking citing quoting including said says told is are was were has have had';

/** Participles and adjectives that end the noun phrase of a source as a preposition does. */
export const SOURCE_PARTICIPLES =
  'familiar close named called identified seen published presented issued posted shown released filed obtained briefed involved responsible representing speaking working living';

/** Determiners of what was spoken of before. */
export const DEMONSTRATIVES = 'the this that these those';

/** Possessive pronouns that stand before a noun. */
export const POSSESSIVES = 'his her their its our my';
