import { CONTEST_VERBS } from './conflicts/denial.data';
import { finiteForms } from './inflection';
import { without, wordSet, wordsIn } from './word-list';

const formsOf = (verbs: string): ReadonlySet<string> => new Set(wordsIn(verbs).flatMap(finiteForms));

/** Finite forms of verbs that deny a claim whatever their object; who disproves one does more than say so. */
export const DENYING = without(formsOf(CONTEST_VERBS), 'disprove disproves disproved');

/** Finite forms of verbs that deny a claim, but turn down much else. */
export const REJECTING = formsOf('reject dismiss repudiate rubbish challenge ridicule deride quash');

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
  'laughed off',
  'brushed off',
].map((phrase) => phrase.split(' '));

export const PLEADING = wordSet('plead pleads pleaded pled');

/** First words of all that deny. */
export const DENIAL_VERBS: ReadonlySet<string> = new Set([
  ...DENYING,
  ...REJECTING,
  ...PLEADING,
  ...REJECTING_PHRASES.map(([verb = '']) => verb),
]);

/** Nouns for what is denied: words that somebody has said. */
export const CLAIMS = wordSet(
  'claim claims allegation allegations accusation accusations assertion assertions charge charges suggestion suggestions notion rumor rumors rumour rumours insinuation insinuations contention report reports story stories account accounts statement statements criticism version something point conclusion finding findings',
);

/** Before a verb, words that leave open whether anybody has denied anything. */
export const UNREAL = wordSet(
  "not never n't to would could might may should must shall can cannot can't couldn't won't wouldn't don't doesn't didn't hasn't haven't hadn't hardly neither nor let",
);
