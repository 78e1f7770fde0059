import { verbForms } from './inflection';

/**
 * Verbs that report speech in news, base forms. Which constructions each of them takes in the rules is decided by the
 * frames below; a verb may have several.
 */
const FRAMES = {
  /** Stands beside a quotation, and before a clause with or without "that": she said (that) … */
  clause:
    'say add claim insist argue note explain warn announce reveal confirm acknowledge admit concede suggest stress emphasise emphasize maintain contend assert allege testify declare report state conclude predict estimate believe think boast complain joke write tell affirm deny lament reckon disclose indicate agree clarify opine submit show aver avow decree understand swear surmise',
  /** Stands beside a quotation, and before a clause with "that" only; without it, a noun follows more often. */
  that: 'reply respond remark observe comment continue recall promise vow pledge tweet reiterate repeat caution counter quip point_out go_on elaborate signal imply hint mention recount counsel advise rule find demand recommend propose charge proclaim pronounce protest guarantee read retort rejoin theorise theorize speculate attest assure inform remind post rue learn hear',
  /** Stands beside a quotation only: “…,” she grumbled. */
  quote:
    'ask shout yell whisper cry murmur mutter mumble grumble sigh laugh exclaim snap scream chant sing wonder muse gush rant rave roar bellow bark blurt boom interject intone thunder hiss giggle chuckle growl groan moan plead beg urge implore fume rage preach sneer scoff smile shrug enthuse gasp sob wail whine tease sum_up chime_in start begin finish offer echo volunteer blog chirp croak venture lecture scold chide rail deadpan crow gripe carp bemoan summarise summarize quote stammer stutter declaim drawl coo cackle holler',
  /** Takes a hearer before the clause: she told reporters (that) … */
  hearer: 'tell assure inform remind warn notify advise convince persuade promise',
  /** Takes an infinitive: he vowed to … */
  infinitive: 'vow pledge promise threaten claim swear demand decline',
  /** Takes a person and an infinitive: she urged ministers to … */
  request: 'urge call_on ask order beg implore advise warn encourage instruct tell appeal_to plead_with exhort',
  /** Takes an object and what is said of it: accused X of, described X as, called X "…". */
  object:
    'accuse describe call brand label dub slam denounce condemn criticise criticize praise dismiss hail blast characterise characterize liken compare refer_to thank blame',
  /** Takes what is said as a noun phrase: he denied wrongdoing. */
  noun: 'deny reject confirm announce promise demand predict propose allege acknowledge pledge suggest recommend rule_out call_for warn_of',
} as const;

export type SpeechFrame = keyof typeof FRAMES;

const FRAME_NAMES = ['clause', 'that', 'quote', 'hearer', 'infinitive', 'request', 'object', 'noun'] as const;

const FORMS = new Map<string, ReadonlySet<SpeechFrame>>();
const FIRST_WORDS = new Set<string>();
/** First words of phrasal verbs: looking a pair up costs a new string. */
const PHRASAL_HEADS = new Set<string>();

for (const [verb, frames] of framesByVerb()) {
  const [head = '', ...particle] = verb.split('_');
  for (const form of verbForms(head)) {
    const key = [form, ...particle].join(' ');
    const others = FORMS.get(key);
    FORMS.set(key, others ? new Set([...others, ...frames]) : frames);
    FIRST_WORDS.add(form);
    if (particle.length > 0) PHRASAL_HEADS.add(form);
  }
}

function framesByVerb(): ReadonlyMap<string, ReadonlySet<SpeechFrame>> {
  const frames = new Map<string, Set<SpeechFrame>>();
  for (const frame of FRAME_NAMES) {
    for (const verb of FRAMES[frame].split(' ')) {
      const known = frames.get(verb);
      if (known) known.add(frame);
      else frames.set(verb, new Set([frame]));
    }
  }
  return frames;
}

/** Whether a verb of speech, phrasal or not, may begin with this word in lower case. */
export const mayBeSpeech = (form: string): boolean => FIRST_WORDS.has(form);

/** The constructions of a phrasal verb: `points` `out`. */
export function phrasalFrames(head: string, particle: string): ReadonlySet<SpeechFrame> | undefined {
  return PHRASAL_HEADS.has(head) ? FORMS.get(`${head} ${particle}`) : undefined;
}

/** The constructions that a verb form (lower case) takes as a verb of speech; none for other words. */
export function speechFrames(form: string): ReadonlySet<SpeechFrame> | undefined {
  return FORMS.get(form);
}

/** Whether the lower-case word is a form of a verb that may stand beside a quotation. */
export function isSpeechVerb(form: string): boolean {
  const frames = FORMS.get(form);
  return frames !== undefined && (frames.has('clause') || frames.has('that') || frames.has('quote'));
}
