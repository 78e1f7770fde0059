/** Wordings by which somebody negates what they are charged with. As written, unless told otherwise. */

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

/** Words for saying after "I never". Written forms. */
export const SAYING_WORDS = 'said say saying stated suggested claimed called told promised';
