import { ADDRESSEES, OBJECT_LINKS } from '../../lexicon/reporting-words';
import { isSpeechVerb } from '../../lexicon/speech-verbs.data';
import type { TokenRange } from '../../document/document';
import type { VerbCue } from './cues';
import { after, isCapital, isPunctuation, wordAt, type Narration } from './narration';
import { DETERMINERS } from '../../lexicon/clause-words';

/** How far the second part of "urged X to", "accused X of", "called X “…”" may be, in tokens. */
const REACH = 14;

/**
 * What is said of or asked of somebody: all that follows "urged", "accused", "described", where the second part that
 * makes it a statement is near ("to …", "of …", "as …", a quotation). Blame and praise count only with quoted words.
 */
export function objectContent(narration: Narration, cue: VerbCue, limit: number): TokenRange | undefined {
  const { frames, head, end: from } = cue;
  const verb = wordAt(narration, head);
  const link = frames.has('object') ? OBJECT_LINKS.find(([stem]) => stem.test(verb))?.[1] : undefined;
  const named = frames.has('object') && /^(?:call|brand|label|dub|descri)/.test(verb);
  if (isPunctuation(narration, from)) return undefined;
  for (let i = from; i < Math.min(limit, from + REACH); i = after(narration, i)) {
    const word = wordAt(narration, i);
    if (/^[,:;.]$/.test(word) || word === 'that') return undefined;
    const asked = frames.has('request') && word === 'to' && i > from && !isSpeechVerb(wordAt(narration, i - 1));
    if (asked && isAddressee(narration, from)) return { start: from, end: limit };
    if (i === from) continue;
    if (link?.test(word) && (word === 'of' || word === 'as' || quotes(narration, i, Math.min(limit, i + REACH))))
      return { start: from, end: limit };
    if (named && word === '"' && !(link && linked(narration, i, Math.min(limit, from + REACH), link)))
      return { start: from, end: after(narration, i) };
  }
  return undefined;
}

/** Whether somebody that can be asked seems to begin here: a name, a pronoun, a plural, a noun with its article. */
function isAddressee(narration: Narration, at: number): boolean {
  const word = wordAt(narration, at);
  if (word === 'for' || word === '"') return false;
  return (
    isCapital(narration, at) ||
    DETERMINERS.has(word) ||
    ADDRESSEES.has(word) ||
    word.endsWith('s') ||
    wordAt(narration, at + 1).endsWith('s')
  );
}

function linked(narration: Narration, from: number, to: number, link: RegExp): boolean {
  for (let i = from; i < to; i = after(narration, i)) if (link.test(wordAt(narration, i))) return true;
  return false;
}

function quotes(narration: Narration, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(narration, i) === '"') return true;
  return false;
}
