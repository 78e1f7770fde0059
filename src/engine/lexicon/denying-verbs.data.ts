const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Finite forms of verbs that deny a claim whatever their object. */
export const DENYING = set(
  'deny denies denied dispute disputes disputed refute refutes refuted rebut rebuts rebutted contradict contradicts contradicted debunk debunks debunked contest contests contested',
);

/** Finite forms of verbs that deny a claim, but turn down much else. */
export const REJECTING = set(
  'reject rejects rejected dismiss dismisses dismissed repudiate repudiates repudiated rubbish rubbishes rubbished challenge challenges challenged ridicule ridicules ridiculed deride derides derided quash quashes quashed',
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
  'laughed off',
  'brushed off',
].map((phrase) => phrase.split(' '));

export const PLEADING = set('plead pleads pleaded pled');

/** First words of all that deny. */
export const DENIAL_VERBS: ReadonlySet<string> = new Set([
  ...DENYING,
  ...REJECTING,
  ...PLEADING,
  ...REJECTING_PHRASES.map(([verb = '']) => verb),
]);

/** Nouns for what is denied: words that somebody has said. */
export const CLAIMS = set(
  'claim claims allegation allegations accusation accusations assertion assertions charge charges suggestion suggestions notion rumor rumors rumour rumours insinuation insinuations contention report reports story stories account accounts statement statements criticism version something point conclusion finding findings',
);

/** Before a verb, words that leave open whether anybody has denied anything. */
export const UNREAL = set(
  "not never n't n’t to would could might may should must shall can cannot can't can’t couldn't couldn’t won't won’t wouldn't wouldn’t don't don’t doesn't doesn’t didn't didn’t hasn't hasn’t haven't haven’t hadn't hadn’t hardly neither nor let",
);
