/** Words by which an article itself says that somebody contests what somebody else said. Base forms; groups of words as written. */

/** Verbs (and their nouns by family) that contest a claim whatever their object. */
export const CONTEST_VERBS = 'deny dispute refute rebut contradict debunk disprove contest';

/** Verbs that contest a claim but turn down a plan. */
export const REJECT_VERBS =
  'reject dismiss repudiate rubbish scoff discount counter rebuff spurn challenge ridicule quash deride mock';

/** Phrases that contest; the object follows. Tokens separated by spaces, stems compared. */
export const CONTEST_PHRASES = `
push back
disagree with
hit back
fire back
take issue
strike down
shoot down
knock down
shut down
swat away
bat away
bat down
swat down
tamp down
wave off
throw cold water
laugh off
brush off
wave away
cast doubt
brush aside
pour scorn
pour cold water
call into question
`;

/** Wordings by which a speaker denies what stands behind them: "I take issue with that". */
export const UTTERED_PHRASES = `
disagree with
take issue with
push back on
push back against
do not accept
don't accept
cannot accept
can't accept
do not agree with
don't agree with
do not buy
don't buy
`;

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
add up
stack up
stand up
`;

/** Verbs of telling what is not so of somebody or something. Base forms. */
export const MISSTATING_VERBS =
  'mischaracterize mischaracterise misrepresent misstate misquote misinterpret misconstrue misreport';

/** Verbs that do so with words or records for their objects: "twisted my words". Base forms. */
export const TWISTING_VERBS = 'distort twist falsify';

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

/** Verbs of claiming: "it is misleading to imply that …". Base forms. */
export const CLAIMING_VERBS = 'say claim suggest allege argue assert imply insinuate state';

/** Verbs of holding something for true: "those who think so are wrong". Base forms. */
export const HOLDING_VERBS = 'think believe';

/** Verbs of those who are wrong: "was wrong to say". Base forms. */
export const REPORTING_OF_CLAIMS = 'say claim suggest allege argue assert imply state write report call';

/** Wordings that negate a claim whatever stands around them, as written. */
export const NEGATED_PHRASES = `
nothing could be further from the truth
nothing could be farther from the truth
couldn't be further from the truth
could not be further from the truth
nothing of the kind
nothing of the sort
no such thing happened
there was no such
there is no such
there were no such
far from the truth
no evidence that
no evidence of any
no evidence to support
no evidence for that
no evidence for this
no evidence of that
no evidence of this
no proof of that
no proof of this
shred of evidence
scintilla of evidence
iota of evidence
not telling the truth
isn't telling the truth
wasn't telling the truth
not being truthful
not being honest
couldn't be more wrong
none of this happened
none of that happened
none of it happened
could not be more wrong
couldn't be more false
could not be more false
did nothing wrong
done nothing wrong
did not do anything wrong
didn't do anything wrong
did not do anything improper
didn't do anything improper
not done anything wrong
had no part in
had no role in
had no involvement in
believe for a minute
believe for a second
believe for a moment
believe for one second
believe for one minute
had no hand in
had no involvement
has no involvement
no involvement in
no knowledge of any
had no knowledge
`;

/** Nouns for what people are charged with: "there was no order". Base forms. */
export const CHARGED_DEEDS =
  'order deal agreement collusion request coordination contact wrongdoing misconduct conspiracy cover-up coverup fraud quid affair bribe payment intent discrimination interference favouritism favoritism retaliation truth instruction delay';

/** Wordings of those who answer a charge. */
export const INNOCENCE = `
had nothing to do with
have nothing to do with
has nothing to do with
is innocent
am innocent
was innocent
are innocent
i'm innocent
we're innocent
no such
nothing illegal
nothing improper
nothing unethical
nothing inappropriate
nothing untoward
nothing unlawful
nothing criminal
nothing dishonest
nothing to it
nothing to these
nothing to those
broke no law
broke no laws
broke no rules
violated no
not broken any
not break any
didn't break any
not violated any
not violate any
didn't violate any
no laws were broken
no law was broken
acted lawfully
acted properly
acted appropriately
at no point
not do it
didn't do it
never happened
never took place
never occurred
did not happen
didn't happen
did not take place
didn't take place
did not occur
his innocence
her innocence
their innocence
my innocence
knew nothing
no wrongdoing
no knowledge of
at no time
nor did
`;

/** "not true", "no truth", "not the case": words that after a negator call a claim untrue. */
export const TRUE_WORDS = 'true accurate correct truth case so happening truthful factual merit basis foundation';

/** Nouns for a claim. */
export const CLAIM_NOUNS =
  'claim allegation accusation assertion charge statement report rumor rumour suggestion notion contention story account testimony criticism insinuation ' +
  'implication finding conclusion version narrative theory speculation remark comment characterization characterisation critique complaint argument assessment ' +
  'point description denial figure number estimate word lie myth perception belief article headline attack';

/** Nouns for what is thought or shown rather than said: false all the same. */
export const DEPICTIONS =
  'concern fear worry fact data statistic poll assumption idea depiction portrayal picture stereotype caricature scene image impression premise information';

/** Nouns for what is feared, and with its clause claimed. */
export const FEAR_NOUNS = 'concern fear worry';

/** Of them those that somebody is charged with. */
export const CHARGE_NOUNS = 'allegation accusation charge criticism rumor rumour complaint attack';

/** Nouns for whatever somebody is charged with. */
export const GUILT_NOUNS = 'wrongdoing misconduct impropriety guilt malpractice misdeed offence offense';

/** Nouns for what is wanted, not said: to turn one down is a disagreement, no denial. */
export const PROPOSAL_NOUNS =
  'call request demand offer proposal plan bill motion amendment bid appeal deal petition invitation idea push measure attempt effort nomination ' +
  'application challenge compromise option policy law recommendation resolution advice visa lawsuit suit treaty settlement candidate ballot date debate';

/** Nouns for what is denied to somebody: "denied bail". Base forms. */
export const WITHHELD_NOUNS =
  'access entry entrance permission permit bail parole visa request application motion appeal petition coverage treatment service aid asylum tenure promotion licence license funding fund vote right opportunity chance nomination loan relief benefit care leave boarding admission extradition certification protection status citizenship victory win seat degree diploma food water oxygen time';

/** Nouns for things that speak: letter, report. */
export const DOCUMENT_NOUNS =
  'letter report article story memo document email tweet post chart graphic lawsuit suit affidavit video tape photo image study survey ' +
  'book transcript message note filing leak dossier recording headline advertisement ad leaflet poster quote quotation photograph picture footage clip screenshot movie film documentary';

/** Cue words that take back or alter what the speaker said before. */
export const RETRACT_VERBS = 'recant revise backtrack backpedal reverse';

/** Nouns for what the speaker thought, whatever it was: "changed course", "reversed her position". */
export const VIEW_NOUNS = 'course position stance decision view opinion mind tack pledge promise';

/** Cue words that set right what was said before. */
export const CORRECT_VERBS = 'retract correct clarify amend';

export const RETRACT_PHRASES = `
walk back
back away
back down
row back
take back
back off
change course
change tack
`;

export const PREPOSITIONS = 'of in on at for to with about from by over as into than against';

/** Words of will and duty: what they stand in is no claim of fact. */
export const OPINION_MARKS = 'should ought must deserve deserves better worse best worst';

/** Claim nouns that are as often opinions: after a verb that also turns things down they are answered, not denied. */
export const WEAK_CLAIM_NOUNS =
  'criticism critique attack complaint comment remark story argument account article headline characterization characterisation assessment belief perception theory narrative speculation point';

/** Before a figure these set it right: "the actual number". */
export const ACTUAL_WORDS = 'actual real true correct';

/** Words for saying after "I never". Written forms. */
export const SAYING_WORDS = 'said say saying stated suggested claimed called told promised';

/** Words that say what was meant. Written forms. */
export const MEANT_WORDS = 'misspoke meant referring';

/** Adverbs that call untrue what the verb after them reports: "falsely claimed", "incorrectly implied". */
export const UNTRUE_ADVERBS = 'falsely wrongly incorrectly inaccurately erroneously mistakenly wrongfully';
