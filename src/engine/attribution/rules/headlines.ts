import { isSpeechVerb } from '../../lexicon/speech-verbs.data';
import type { TextBlock } from '../../document/document';
import type { Draft } from './drafts';
import { isDash, isPunctuation, wordAt, type Narration } from './narration';
import { AUXILIARIES } from '../../lexicon/clause-words';

/** Longest source behind a headline's colon, in tokens. */
const MAX_SOURCE = 5;

/** `Port was ‘left to rot’: report`, `‘It was chaos’ – witnesses`: quoted words first, their source behind the last colon or dash. */
export function readHeadline(narration: Narration, { kind, tokens }: TextBlock): Draft | undefined {
  if (kind !== 'headline' && kind !== 'standfirst' && kind !== 'heading') return undefined;
  const { start, end } = tokens;
  let joint = end - 2;
  while (joint > start && !isJoint(narration, joint)) joint--;
  if (joint <= start || end - joint - 1 > MAX_SOURCE || !quotes(narration, start, joint)) return undefined;
  for (let i = joint + 1; i < end; i++) {
    const word = wordAt(narration, i);
    if (isPunctuation(narration, i) || word === '"' || AUXILIARIES.has(word)) return undefined;
    if (isSpeechVerb(word) && !NOUNS.test(word)) return undefined;
  }
  const source = { start: joint + 1, end };
  return { rule: 'headline', content: [{ start, end: joint }], cue: { start: joint, end: joint + 1 }, source };
}

/** Sources that look like verbs of speech. */
const NOUNS = /^reports?$/;

const isJoint = (narration: Narration, at: number) => wordAt(narration, at) === ':' || isDash(wordAt(narration, at));

function quotes(narration: Narration, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(narration, i) === '"') return true;
  return false;
}
