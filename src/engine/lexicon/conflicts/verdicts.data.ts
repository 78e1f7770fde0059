/** Words that call a claim untrue, and those between them and the claim. As written, unless told otherwise. */

/** Verbs of judging that take an adjective of untruth: "deemed those statements false", "called that preposterous". */
export const JUDGE_VERBS =
  'call deem brand label describe consider find rate judge term declare rule denounce dismiss decry slam blast prove show characterize characterise';

/** Words that call a claim untrue. */
export const UNTRUE_WORDS =
  'untrue false wrong inaccurate incorrect baseless unfounded groundless fabricated fabrication bogus nonsense lie lies fiction fictitious meritless ' +
  'preposterous absurd ridiculous ludicrous untruthful misleading debunked unsupported unsubstantiated discredited hogwash rubbish ' +
  'forged forgery refuted disproven disproved falsified concocted fake hoax myth fallacy falsehood falsehoods slander libel defamatory invented erroneous delusional propaganda ' +
  'doctored photoshopped frivolous garbage gibberish bullshit malarkey baloney hooey hokum misconception misconceptions misperception spurious phony phoney bull distortion distortions exaggeration mischaracterization mischaracterisation misrepresentation untruth untruths poppycock bunk claptrap balderdash moonshine laughable crazy insane nuts silly outrageous insulting insult smear';

/** Of them those that leave no doubt that a claim is meant, whatever their subject. */
export const STRONG_VERDICTS =
  'untrue false inaccurate incorrect baseless unfounded groundless fabricated fabrication bogus meritless unsubstantiated discredited debunked fictitious untruthful misleading true';

/** Of them those that are said of deeds as well: they need a claim for a subject. */
export const OPINION_VERDICTS =
  'ridiculous absurd ludicrous laughable delusional misleading slander libel propaganda myth mistake wrong crazy insane nuts silly outrageous insulting insult smear garbage frivolous';

/** Of these those by which a charge is answered: "that's ridiculous". */
export const SCORNFUL_VERDICTS = 'ridiculous absurd ludicrous laughable';

/** Of these those that judge a claim only where it says what is claimed: "the idea that they sold it is crazy". */
export const SOFT_VERDICTS = 'crazy insane nuts silly outrageous insulting insult';

/** What was done to words that come out wrong: "my comments were mischaracterized". */
export const MISTREATED =
  'mischaracterized mischaracterised misrepresented misquoted misconstrued misinterpreted distorted exaggerated overblown overstated misplaced unwarranted inflated overhyped misstated misreported';

/** Wordings that call their subject untrue after a copula or "has", as written. */
export const VERDICT_PHRASES = `
without merit
without any merit
without foundation
without any foundation
without basis
without any basis
without substance
no basis
no merit
no foundation
no truth
no substance
no factual basis
not based on fact
not based on facts
not based in fact
not based in reality
not grounded in fact
not grounded in reality
wide of the mark
off the mark
at odds with the facts
riddled with errors
riddled with inaccuracies
riddled with falsehoods
full of lies
full of inaccuracies
full of falsehoods
made up
out of context
taken out of context
far from true
far from accurate
simply not true
not supported by
unsupported by
not borne out
contradicted by
pure invention
flat wrong
flatly wrong
dead wrong
off base
way off
politically motivated
politically driven
a witch hunt
a witch-hunt
a smear campaign
part of a smear
a hit job
a hatchet job
a hit piece
pure speculation
mere speculation
just speculation
sheer speculation
an urban legend
`;

/** What a claim lacks that is called untrue: "the suit lacks merit". */
export const LACKING = 'merit evidence basis foundation substance credibility truth';

/** Wordings that behind a negator call their subject untrue: "does not hold water". */
export const UNSOUND_PHRASES = `
hold water
hold up
stand up
`;

/** Verbs of telling what is not so of somebody or something. Base forms. */
export const MISSTATING_VERBS = 'mischaracterize mischaracterise misrepresent misstate misquote misreport';

/** Verbs that do so with words or records for their objects: "twisted my words". Base forms. */
export const TWISTING_VERBS = 'distort twist';

/** Such objects. Base forms. */
export const TWISTED_NOUNS =
  'word record fact truth position view history comment remark statement quote meaning stance';

/** Words that deny as a whole sentence. */
export const BARE_VERDICTS =
  'untrue false incorrect wrong inaccurate nonsense bullshit baloney malarkey rubbish baseless fiction lies bogus fake hogwash true correct totally';

/** Nouns for many of one kind: "a pack of lies". */
export const COLLECTIONS = 'bunch pack load lot string set tissue pile web piece';

/** Nouns of untruth that a clause may follow: "there is a myth that …". */
export const UNTRUE_NOUNS = 'myth misconception misperception fallacy falsehood lie hoax delusion fiction';

/** Adverbs that call untrue what the verb after them reports: "falsely claimed", "incorrectly implied". */
export const UNTRUE_ADVERBS = 'falsely wrongly incorrectly inaccurately erroneously mistakenly wrongfully';

/** "not true", "no truth", "not the case": words that after a negator call a claim untrue. */
export const TRUE_WORDS = 'true accurate correct truth case so happening truthful factual merit basis foundation';

/** Verbs of claiming: "it is misleading to imply that …". Base forms. */
export const CLAIMING_VERBS = 'say claim suggest allege argue assert imply insinuate state';

/** Verbs of holding something for true: "those who think so are wrong". Base forms. */
export const HOLDING_VERBS = 'think believe';

/** Verbs of those who are wrong: "was wrong to say". Base forms. */
export const REPORTING_OF_CLAIMS = `${CLAIMING_VERBS} write report call`;

/** Words of will and duty: what they stand in is no claim of fact. */
export const OPINION_MARKS = 'should ought must deserve deserves better worse best worst';
