/** Verbs and phrases by which an article says that somebody contests, takes back or sets right what was said. Base forms; phrases by their stems. */

/** Verbs (and their nouns by family) that contest a claim whatever their object. */
export const CONTEST_VERBS = 'deny dispute refute rebut contradict debunk disprove contest';

/** Verbs that contest a claim but turn down a plan; those by which a denial is found where nobody is seen to speak. */
export const LEADING_REJECT_VERBS = 'reject dismiss repudiate rubbish challenge ridicule quash deride';

/** All verbs that contest a claim but turn down a plan. */
export const REJECT_VERBS = `${LEADING_REJECT_VERBS} scoff discount counter rebuff spurn mock`;

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

/** Cue words that take back or alter what the speaker said before. */
export const RETRACT_VERBS = 'recant revise backtrack backpedal reverse';

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

/** Cue words that set right what was said before. */
export const CORRECT_VERBS = 'retract correct clarify amend';

/** Nouns for what the speaker thought, whatever it was: "changed course", "reversed her position". */
export const VIEW_NOUNS = 'course position stance decision view opinion mind tack pledge promise';

/** Words that say what was meant. Written forms. */
export const MEANT_WORDS = 'misspoke meant referring';

/** Before a figure these set it right: "the actual number". */
export const ACTUAL_WORDS = 'actual real true correct';
