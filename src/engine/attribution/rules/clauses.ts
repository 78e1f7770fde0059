import { CLAUSE_JOINTS, NO_SECOND_HALVES, PARTICIPLE_HOSTS } from '../../lexicon/reporting-words';
import type { TokenRange, WholeSentence } from '../../document/document';
import { skipAdjuncts, skipHearer, startsAdjunct } from './adjuncts';
import { accordingTo } from './according-to';
import { clauseSubject } from './clause-subjects';
import { contentAfter, contentBefore, endOfWords, type Side } from './contents';
import { verbCues, type VerbCue } from './cues';
import { withoutDateline } from './datelines';
import { phraseAfter } from './phrases';
import { subjectBefore } from './subjects';
import { isDash, isPunctuation, wordAt, type Narration } from './narration';
import { PERSONAL_SUBJECTS } from '../../lexicon/clause-words';
import type { Found } from './found';
import type { Rule } from '../candidate';

/** Attributions by verbs and by "according to" in one sentence, left to right; a cue with no content yet has an empty list. */
export function findInSentence(narration: Narration, whole: WholeSentence): Found[] {
  const sentence = withoutDateline(narration, whole);
  const found: Found[] = [];
  for (const cue of verbCues(narration, sentence)) {
    const next = readCue(narration, sentence, cue, found);
    if (next) admit(narration, found, next);
  }
  return [...found, ...accordingTo(narration, sentence, found)];
}

function readCue(
  narration: Narration,
  sentence: WholeSentence,
  cue: VerbCue,
  found: readonly Found[],
): Found | undefined {
  const previous = found.findLast((one) => one.content.length > 0);
  const floor = previous ? floorAfter(previous) : sentence.start;
  const shared = sharesSubject(narration, cue, previous);
  const plain = shared ? undefined : plainSubject(narration, sentence, cue);
  const inverted = shared || plain ? undefined : invertedSubject(narration, sentence, cue);
  const subject = shared ? previous?.source : (plain ?? inverted ?? subjectOf(narration, sentence, cue));
  if (!subject) return undefined;
  const anchor = shared || inverted ? cue.start : Math.min(subject.start, cue.start);
  const right = contentAfter(narration, sentence, cue, inverted ? inverted.end : cue.end);
  const before = shared ? undefined : contentBefore(narration, floor, anchor);
  const left =
    before?.kind === 'clause' && !closes(narration, sentence, cue, inverted?.end ?? cue.end) ? undefined : before;
  const split = shared || inverted ? undefined : splitContent(narration, sentence, cue, floor, anchor);
  const content = split ?? choose(narration, left, right, Boolean(inverted), cue);
  if (isRelative(narration, subject, content) && !content.some((side) => side.kind === 'quote')) return undefined;
  const range = { start: cue.start, end: cue.end };
  const rule: Rule = ruleOf(left, right, content);
  return { rule, content: content.map((side) => side.range), cue: range, source: subject, shared };
}

/** `the man who they say left`, `a test that tells how …`: relative clauses that say something of a noun, not what somebody said. */
function isRelative(narration: Narration, { start, end }: TokenRange, content: readonly Side[]): boolean {
  if (/^(?:who|whom|which)$/.test(wordAt(narration, start - 1)) && PERSONAL_SUBJECTS.has(wordAt(narration, start)))
    return true;
  const relative = /^(?:that|which)$/.test(wordAt(narration, end - 1));
  return relative && !content.some(({ range }) => wordAt(narration, range.start) === 'that');
}

/** The subject before a verb behind a comma, where something is said behind it: `Ana Vale, the mayor, said that …`. */
function plainSubject(narration: Narration, sentence: WholeSentence, cue: VerbCue): TokenRange | undefined {
  if (wordAt(narration, cue.start - 1) !== ',' || cue.form === 'ing') return undefined;
  return contentAfter(narration, sentence, cue, cue.end) ? subjectBefore(narration, sentence, cue.start) : undefined;
}

/** `The talks, she said, were over`: a clause with its cue between commas in the middle. */
function splitContent(
  narration: Narration,
  sentence: WholeSentence,
  cue: VerbCue,
  floor: number,
  anchor: number,
): Side[] | undefined {
  const limit = endOfWords(narration, sentence);
  const comma = skipAdjuncts(narration, cue.end, limit);
  const next = wordAt(narration, comma + 1);
  if (wordAt(narration, anchor - 1) !== ',' || wordAt(narration, comma) !== ',' || !cue.frames.has('clause'))
    return undefined;
  if (anchor - 1 <= floor || wordAt(narration, anchor - 2) === '"' || next === '"' || comma + 2 >= limit)
    return undefined;
  if (NO_SECOND_HALVES.has(next) || next.endsWith('ing')) return undefined;
  return [
    { range: { start: floor, end: anchor - 1 }, kind: 'clause' },
    { range: { start: comma + 1, end: limit }, kind: 'clause' },
  ];
}

/** Whether a reported clause may be over with this cue: a verb of speech with nothing but a time, a place or a comma behind it. */
function closes(narration: Narration, sentence: WholeSentence, cue: VerbCue, end: number): boolean {
  if (!cue.frames.has('clause') || cue.form === 'ing') return false;
  const limit = endOfWords(narration, sentence);
  const next = skipAdjuncts(narration, cue.frames.has('hearer') ? skipHearer(narration, end, limit) : end, limit);
  return next >= limit || isPunctuation(narration, next) || startsAdjunct(narration, next);
}

/** The subject behind its verb: `“…,” said Ana Vale`, `CLAUSE, says the report`. */
function invertedSubject(narration: Narration, sentence: WholeSentence, cue: VerbCue): TokenRange | undefined {
  const joint = wordAt(narration, cue.start - 1);
  const quoted = joint === '"' || (joint === ',' && wordAt(narration, cue.start - 2) === '"');
  const { frames } = cue;
  if (cue.form === 'ing' || frames.has('hearer') || frames.has('object')) return undefined;
  if (!(quoted || (joint === ',' && frames.has('clause')) || (isDash(joint) && frames.has('clause')))) return undefined;
  const phrase = phraseAfter(narration, cue.end, endOfWords(narration, sentence));
  // After a bare clause only a phrase that ends the sentence is its subject.
  const ends = phrase && !/^(?:that|to|"|:)$/.test(wordAt(narration, phrase.end));
  if (quoted) return phrase;
  return ends && !PERSONAL_SUBJECTS.has(wordAt(narration, phrase.start)) ? phrase : undefined;
}

const floorAfter = (found: Found) =>
  Math.max(
    found.cue.end,
    found.source?.end ?? 0,
    ...found.content.filter((range) => range.end <= found.cue.start).map((range) => range.end),
  );

function sharesSubject(narration: Narration, cue: VerbCue, previous: Found | undefined): boolean {
  if (!previous?.source) return false;
  const joint = wordAt(narration, cue.start - 1);
  if (cue.form === 'ing')
    return joint === ',' || joint === '"' || joint === 'and' || joint === 'but' || joint === 'before' || joint === 'by';
  return joint === 'and' || joint === 'but';
}

function subjectOf(narration: Narration, sentence: WholeSentence, cue: VerbCue): TokenRange | undefined {
  const joint = wordAt(narration, cue.start - 1);
  if (cue.form === 'finite') {
    return joint === 'and' || joint === 'but'
      ? clauseSubject(narration, sentence, cue.start - 1)
      : subjectBefore(narration, sentence, cue.start);
  }
  if (joint === ',' || joint === '"' || PARTICIPLE_HOSTS.has(joint)) {
    return clauseSubject(narration, sentence, cue.start);
  }
  // "Concern grew, with some analysts suggesting that …"
  for (let i = cue.start - 1; i > Math.max(sentence.start, cue.start - 12); i--) {
    if (wordAt(narration, i) === 'with') return subjectBefore(narration, { ...sentence, start: i + 1 }, cue.start);
  }
  const named = subjectBefore(narration, sentence, cue.start);
  const quoted = /^[":,]$/.test(wordAt(narration, cue.end)) && wordAt(narration, cue.end + 1) !== 'and';
  return quoted ? named : undefined;
}

function choose(
  narration: Narration,
  left: Side | undefined,
  right: Side | undefined,
  inverted: boolean,
  cue: VerbCue,
): Side[] {
  if (!left || !right) {
    const only = left ?? right;
    return only ? [only] : [];
  }
  if (left.kind === 'that' && isAdverbial(narration, left.range.start)) return [right];
  if (left.kind === 'quote' || left.kind === 'that') return right.kind === 'quote' ? [left, right] : [left];
  if (inverted) return [left];
  if (wordAt(narration, cue.end) === ',') return [left, right];
  return [right];
}

/** `Speaking on “The Morning Hour”, …`: a participle or preposition, not what was said. */
const isAdverbial = (narration: Narration, at: number) =>
  startsAdjunct(narration, at) || /^[a-z]+ing$/.test(wordAt(narration, at));

function ruleOf(left: Side | undefined, right: Side | undefined, content: readonly Side[]): Rule {
  if (content.some((side) => side.kind === 'quote')) return 'quotation';
  const side = content[0];
  if (!side) return 'pending';
  if (side === left) return side.kind === 'that' ? 'mixed-before' : 'clause-before';
  return side === right && side.kind === 'clause' ? 'bare-clause' : side.kind === 'object' ? 'object' : 'that-clause';
}

/** Adds an attribution, cutting the content of the one before it where the new clause begins; inside that content it is dropped. */
function admit(narration: Narration, found: Found[], next: Found): void {
  const previous = found.at(-1);
  const start = Math.min(
    next.cue.start,
    next.shared ? next.cue.start : (next.source?.start ?? next.cue.start),
    ...next.content.map((range) => range.start),
  );
  const over = previous?.content.findIndex((range) => range.start <= start && range.end > start) ?? -1;
  if (!previous || over < 0) {
    if (!previous || next.content.length > 0 || !next.shared) found.push(next);
    return;
  }
  const cut = jointBefore(narration, start, next);
  if (next.content.length === 0) return;
  if (cut < 0 && !previous.nested && isSure(narration, next)) found.push({ ...next, rule: 'nested', nested: true });
  if (cut < 0 || cut <= previous.content[over]!.start + 1) return;
  const content = previous.content.map((range, i) => (i === over ? { start: range.start, end: cut } : range));
  found[found.length - 1] = { ...previous, content };
  found.push(next);
}

/** Whether an attribution inside another leaves no doubt: `that` or a quotation behind its cue. */
const isSure = (narration: Narration, { rule, content, cue, source }: Found) =>
  (rule === 'that-clause' || rule === 'quotation') &&
  content.every((range) => range.start >= cue.end && /^(?:that|")$/.test(wordAt(narration, range.start))) &&
  source !== undefined &&
  wordAt(narration, source.start) !== 'who';

/** Where the clause that begins at `start` is joined on: its comma, "and", "while"; -1 where it hangs on the clause before. */
function jointBefore(narration: Narration, start: number, next: Found): number {
  let at = start - 1;
  const word = wordAt(narration, at);
  if (word === ',' || word === ';' || word === '—' || word === '–') return wordAt(narration, start) === 'who' ? -1 : at;
  if (word === '"' && next.shared) return at + 1;
  if (!CLAUSE_JOINTS.has(word)) return -1;
  if (wordAt(narration, at - 1) === ',' || wordAt(narration, at - 1) === ';') at--;
  return at;
}
