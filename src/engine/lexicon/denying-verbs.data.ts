import { CONTEST_VERBS, LEADING_REJECT_VERBS } from './conflicts/contesting.data';
import { GUILT_NOUNS, WITHHELD_NOUNS } from './conflicts/denied-objects.data';
import { finiteFormsIn } from './inflection';
import { without, wordSet } from './word-list';

/** Finite forms of verbs that deny a claim whatever their object; who disproves one does more than say so. */
export const DENYING = without(finiteFormsIn(CONTEST_VERBS), 'disprove disproves disproved');

/** Of them those whose object may be the deed itself: "denies stealing", "denied any part in it". */
export const DENYING_ALONE = finiteFormsIn('deny');

/** Nouns for deeds that somebody is charged with, which to deny is to call the charge untrue. */
export const DEEDS = wordSet(
  GUILT_NOUNS,
  'involvement responsibility liability knowledge collusion fraud murder theft bribery assault manslaughter count counts offences offenses part role link links connection connections tie ties',
);

/** Nouns for what is denied to somebody. */
export const WITHHELD = wordSet(`${WITHHELD_NOUNS} consent approval`);

/** Finite forms of verbs that deny a claim, but turn down much else. */
export const REJECTING = finiteFormsIn(LEADING_REJECT_VERBS);

/** Finite forms of verbs that take back what one has said. */
export const RETRACTING = finiteFormsIn('retract recant');

/** Participles of both, as in "denied by". */
export const DENIED = wordSet(
  'denied disputed refuted rebutted contradicted contested rejected dismissed repudiated rubbished challenged ridiculed',
);

/** Verbs with particles that turn down a claim, or much else. */
export const REJECTING_PHRASES: readonly (readonly string[])[] = [
  'take issue with',
  'takes issue with',
  'took issue with',
  'push back on',
  'pushed back on',
  'pushed back against',
  'shot down',
  'shut down',
  'struck down',
  'knocked down',
  'disagreed with',
  'disagrees with',
  'waved off',
  'brushed aside',
  'brushes aside',
  'poured scorn on',
  'laughed off',
  'brushed off',
  'brushes off',
  'waved away',
  'batted away',
  'swatted away',
  'scoffed at',
  'scoffs at',
  'hit back at',
  'hits back at',
  'walked back',
  'walks back',
  'cast doubt on',
  'casts doubt on',
  'called into question',
  'calls into question',
].map((phrase) => phrase.split(' '));

export const PLEADING = wordSet('plead pleads pleaded pled enter enters entered');

/** Before "her innocence" they deny. */
export const INNOCENCE_VERBS = finiteFormsIn('maintain profess proclaim protest assert');

/** First words of all that deny. */
export const DENIAL_VERBS: ReadonlySet<string> = new Set([
  ...DENYING,
  ...REJECTING,
  ...PLEADING,
  ...INNOCENCE_VERBS,
  ...RETRACTING,
  ...REJECTING_PHRASES.map(([verb = '']) => verb),
]);

/** Nouns for what is denied: words that somebody has said. */
export const CLAIMS = wordSet(
  'claim claims allegation allegations accusation accusations assertion assertions charge charges suggestion suggestions notion rumor rumors rumour rumours insinuation insinuations contention report reports story stories account accounts statement statements criticism version something point conclusion finding findings characterization characterizations characterisation characterisations portrayal assessment assessments speculation testimony comment comments remark remarks',
);

/** Before such a noun they point at what was said. */
export const POINTING = wordSet('this that these those any such');

/** Nouns for what may be a plan as well as a claim. */
export const IDEAS = wordSet('idea ideas theory theories narrative narratives premise');

/** Before a verb, words that leave open whether anybody has denied anything. */
export const UNREAL = wordSet(
  "not never n't to would could might may should must shall can cannot can't couldn't won't wouldn't don't doesn't didn't hasn't haven't hadn't hardly neither nor let",
);
