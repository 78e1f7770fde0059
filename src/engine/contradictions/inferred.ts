import type { ContradictionType } from '../model';
import type { InferredFeatures } from './features';
import { figuresDiffer, type Figure } from './figures';
import { tells, type WordIndex } from './index-of-words';
import { LIGHT_VERBS } from './lexicon/polarity.data';
import { antonymsOf, familySet, implies, lowerSet } from './lexicon/vocabulary';
import { sameSide } from './parties';
import { isNegator } from './polarity';
import type { Proposition } from './propositions';
import { isDirective, overlaps } from './reported';
import type { Reading } from './statement-reading';
import type { Word } from './words';

/** Two clauses of two statements that turn one thing opposite ways. */
export interface InferredPair {
  readonly type: ContradictionType;
  readonly a: Reading;
  readonly b: Reading;
  readonly features: InferredFeatures;
  /** The turned words, first those of `a`. */
  readonly evidence: readonly Word[];
  readonly shared: readonly Word[];
}

/** What two clauses turn against each other. */
interface Opposition {
  readonly type: 'opposite' | 'authenticity' | 'figures' | 'disagreement';
  readonly words: readonly [Word, Word];
  readonly evidence: readonly Word[];
  readonly sameWord: boolean;
  readonly axis: boolean;
  /** More than one of the negated words stands in the other clause ("no decision to leave", "the decision to leave"). */
  readonly together?: boolean;
}

const opposing = lowerSet('but however yet though although despite contrary except instead');
const light = familySet(LIGHT_VERBS);
const pollWords = familySet('poll survey pollster forecast respondent odds');

/** Pairs with an opposition between two of their clauses, the best clause pair for each two statements. */
export function pairOpposites(readings: readonly Reading[], index: WordIndex): InferredPair[] {
  const best = new Map<string, InferredPair>();
  for (const a of readings) {
    if (a.unfit || isDirective(a)) continue;
    for (const b of partnersOf(a, readings, index)) {
      if (b.unfit || isDirective(b) || overlaps(a, b)) continue;
      for (const p of a.propositions) {
        for (const q of b.propositions) {
          const pair = compareClauses(a, p, b, q, index);
          if (!pair) continue;
          const key = `${a.index} ${b.index}`;
          if (!best.has(key) || strength(pair) > strength(best.get(key)!)) best.set(key, pair);
        }
      }
    }
  }
  return [...best.values()];
}

const strength = ({ features }: InferredPair) =>
  features.shared + features.overlap + features.rare + features.sameWord + features.names - features.length;

/** An answer may take up what was said just before with no word of it. */
const NEXT_STATEMENTS = 2;

/** Later statements that share a telling word with a clause of `a` that is turned or measured. */
function partnersOf(a: Reading, readings: readonly Reading[], index: WordIndex): Reading[] {
  const counts = new Map<number, number>();
  for (const concept of new Set(a.words.filter(tells).map((word) => word.concept))) {
    for (const i of index.statementsWith(concept)) if (i > a.index) counts.set(i, (counts.get(i) ?? 0) + 1);
  }
  for (let i = a.index + 1; i <= a.index + NEXT_STATEMENTS && i < readings.length; i++)
    counts.set(i, (counts.get(i) ?? 0) + 1);
  return [...counts.keys()].map((i) => readings[i]!);
}

function compareClauses(a: Reading, p: Proposition, b: Reading, q: Proposition, index: WordIndex): InferredPair | null {
  if (!asserted(p) || !asserted(q) || datesDiffer(p, q) || (p.time === 'future') !== (q.time === 'future')) return null;
  const opposition = oppose(a, p, b, q, index);
  if (!opposition) return null;
  const [x, y] = opposition.words;
  if (placesDiffer(p, q) || (!opposition.sameWord && headsDiffer(p, q))) return null;
  if (otherSubjects(subjectOf(a, p, x), subjectOf(b, q, y), p, q)) return null;
  const shared = [
    ...sharedWords(p, q, opposition),
    ...impliedNames(a, p, q, opposition),
    ...impliedNames(b, q, p, opposition),
  ];
  const specific = shared.filter(({ kind }) => kind === 'specific').length;
  const names = shared.length - specific;
  if (!isAboutOneThing(opposition, specific, names) && !takesUp(a, b, q, opposition)) return null;
  const small = Math.min(p.words.filter(tells).length, q.words.filter(tells).length);
  const same = sameSide(a.party, b.party);
  const change = a.times.size + b.times.size > 0;
  // What one speaker says and unsays in one breath is a qualification.
  if (same && !change && !takesUp(a, b, q, opposition)) return null;
  const distance = b.sentences[0] - a.sentences[1];
  const rarity = [...shared, ...(opposition.sameWord ? [x] : [])].reduce(
    (sum, { concept }) => sum + index.rarity(concept),
    0,
  );
  return {
    type: same ? 'changed-position' : opposition.type,
    a,
    b,
    evidence: opposition.evidence,
    shared,
    features: {
      sameWord: Number(opposition.sameWord),
      axis: Number(opposition.axis),
      close: Number(shared.some((word) => isClose(p, x, word) && isClose(q, y, word))),
      shared: Math.min(1, specific / 3),
      names: Math.min(1, names / 2),
      rare: Math.min(1, rarity / 3),
      overlap: small > 0 ? Math.min(1, (shared.length + 1) / small) : 0,
      length: Math.min(1, Math.max(p.words.length, q.words.length) / 25),
      opposed: Number([...q.words.slice(0, 2), ...b.cue].some(({ lower }) => opposing.has(lower))),
      near: Number(distance <= 2),
      otherTime: Number(p.time !== 'unknown' && q.time !== 'unknown' && p.time !== q.time),
      sameSpeaker: Number(same),
      change: Number(change),
      figures: Number(opposition.type === 'figures'),
    },
  };
}

function oppose(a: Reading, p: Proposition, b: Reading, q: Proposition, index: WordIndex): Opposition | null {
  const figures = isPoll(a) || isPoll(b) ? null : opposeFigures(p, q);
  const found =
    (figures?.together && b.sentences[0] - a.sentences[1] > 3 ? null : figures) ??
    opposeNegation(p, q) ??
    opposePoles(p, q);
  // A word that half the article uses is its topic: negated here and affirmed there, it speaks of different cases.
  return found && (!found.sameWord || index.rarity(found.words[0].concept) >= MIN_RARITY_OF_TURNED) ? found : null;
}

const MIN_RARITY_OF_TURNED = 0.6;

const isPoll = ({ party, words, cue }: Reading): boolean =>
  [...pollWords].some((noun) => party.nouns.has(noun)) ||
  [...words, ...cue].some(({ family }) => pollWords.has(family));

/** Words of both clauses besides the turned ones, each once. */
function sharedWords(p: Proposition, q: Proposition, { words: [x, y] }: Opposition): Word[] {
  const shared = new Map<string, Word>();
  for (const word of p.words) {
    if (!tells(word) || word.kind === 'number' || word.concept === x.concept || word.concept === y.concept) continue;
    if (q.words.some((other) => other !== y && other.concept === word.concept)) shared.set(word.concept, word);
  }
  return [...shared.values()];
}

/** The speaker's own name in the other clause, where this one says "I" or "he". */
function impliedNames({ party }: Reading, { words }: Proposition, other: Proposition, { type }: Opposition): Word[] {
  if (type !== 'figures' && !words.some(({ lower }) => selves.has(lower))) return [];
  const named = other.words.find(({ kind, lower }) => kind === 'name' && party.names.has(lower));
  return named ? [named] : [];
}

/** The second statement follows at once and goes on with "it": "it was no mistake". */
function takesUp(a: Reading, b: Reading, q: Proposition, { sameWord, words }: Opposition): boolean {
  if (!sameWord || b.index !== a.index + 1 || b.sentences[0] - a.sentences[1] > 2) return false;
  return startsWithPointer(q, words[1]);
}

/** The turned word is said of "it" or "this", which was spoken of just before. */
const startsWithPointer = ({ words }: Proposition, turned: Word): boolean =>
  words
    .slice(0, words.indexOf(turned))
    .some(
      ({ lower }, i) =>
        lower === 'it' || lower === 'this' || (lower === 'that' && BE_FORMS.has(words[i + 1]?.lower ?? '')),
    );

function isAboutOneThing({ type, sameWord, together }: Opposition, specific: number, names: number): boolean {
  if (type === 'figures') return together === true || specific + names >= 2;
  return sameWord ? specific + names >= 1 || together === true : specific >= 1;
}

const CLOSE = 4;
const isClose = ({ words }: Proposition, turned: Word, shared: Word): boolean => {
  const at = words.indexOf(turned);
  return words.some(({ concept }, i) => concept === shared.concept && Math.abs(i - at) <= CLOSE);
};

/** Names of who or what a word is said of: the last name before it, or the speaker behind a pronoun. */
function subjectOf({ party }: Reading, { words }: Proposition, word: Word): ReadonlySet<string> {
  for (let i = words.indexOf(word) - 1; i >= 0; i--) {
    const { kind, lower } = words[i]!;
    if (kind === 'name') return new Set([lower]);
    if (kind === 'specific') return NO_NAMES;
    if (selves.has(lower)) return party.names;
  }
  return NO_NAMES;
}

const NO_NAMES: ReadonlySet<string> = new Set();
const selves = lowerSet("i i'm i've i'll we we've we'll he she");

/** Both are named, and neither name stands in the other clause. */
function otherSubjects(a: ReadonlySet<string>, b: ReadonlySet<string>, p: Proposition, q: Proposition): boolean {
  if (a.size === 0 || b.size === 0 || [...a].some((name) => b.has(name))) return false;
  const has = ({ words }: Proposition, names: ReadonlySet<string>) => words.some(({ lower }) => names.has(lower));
  return !has(q, a) && !has(p, b);
}

/** Each says where, of whom or for what, and not the same. */
function placesDiffer(p: Proposition, q: Proposition): boolean {
  for (const preposition of PLACING) {
    const [x, y] = [phraseAfter(p, preposition), phraseAfter(q, preposition)];
    if (x.length > 0 && y.length > 0 && !x.some(({ concept }) => y.some((word) => word.concept === concept)))
      return true;
  }
  return false;
}

const PLACING = ['in', 'at', 'near', 'of', 'for', 'from'];

function phraseAfter({ words }: Proposition, preposition: string): readonly Word[] {
  const at = words.findIndex(({ lower }) => lower === preposition);
  if (at < 0) return [];
  const rest = words.slice(at + 1);
  const start = rest.findIndex(({ kind }) => kind !== 'function');
  if (start < 0) return [];
  const end = rest.findIndex(({ kind }, i) => i > start && kind === 'function');
  return rest.slice(start, end < 0 ? rest.length : end).filter(tells);
}

/** "The test results are right", "the feeding times are wrong": what the clauses begin with differs. */
function headsDiffer(p: Proposition, q: Proposition): boolean {
  const [x, y] = [headPhrase(p), headPhrase(q)];
  return x.length > 0 && y.length > 0 && !x.some(({ concept }) => y.some((word) => word.concept === concept));
}

function headPhrase({ words }: Proposition): readonly Word[] {
  const start = words.findIndex(({ kind }) => kind !== 'function');
  if (start < 0 || start > 2) return [];
  const end = words.findIndex(({ kind }, i) => i > start && kind === 'function');
  return words.slice(start, end < 0 ? words.length : end).filter(({ kind }) => kind === 'specific');
}

const datesDiffer = (p: Proposition, q: Proposition): boolean =>
  p.dates.size > 0 && q.dates.size > 0 && ![...p.dates].some((date) => q.dates.has(date));

const asserted = ({ certainty, words }: Proposition) =>
  (certainty === 'categorical' || certainty === 'scheduled') && words.length >= 3;

/** One clause negates the word that the other affirms. */
function opposeNegation(p: Proposition, q: Proposition): Opposition | null {
  return negatedIn(p, q, false) ?? negatedIn(q, p, true);
}

function negatedIn(p: Proposition, q: Proposition, swapped: boolean): Opposition | null {
  for (const { negator, focus } of p.negations) {
    for (const word of focus) {
      if (word.kind !== 'specific' && (word.kind !== 'general' || light.has(word.family) || !sharesMuch(p, q)))
        continue;
      const other = q.words.find(
        ({ concept, kind, lower }) =>
          kind !== 'function' && kind !== 'name' && (concept === word.concept || implies(lower, word.concept)),
      );
      if (!other || isUnderNegator(q, other)) continue;
      if (isVerbal(negator) && isPlainNoun(q, other)) continue;
      if (
        !focus.every(
          (also) =>
            also === word ||
            !tells(also) ||
            light.has(also.family) ||
            q.words.some(({ concept }) => concept === also.concept),
        )
      )
        continue;
      const together = focus.some((also) => also !== word && q.words.some(({ concept }) => concept === also.concept));
      if (!together && !isRealised(q, other)) continue;
      if (!together && !sharesComplement(p, focus.at(-1)!, q, other) && !startsWithPointer(p, word)) continue;
      const words: [Word, Word] = swapped ? [other, word] : [word, other];
      return { type: 'opposite', words, evidence: [negator, word, other], sameWord: true, axis: false, together };
    }
  }
  return null;
}

/** A negator stands before the word in its clause, whatever it governs. */
const isUnderNegator = ({ words }: Proposition, word: Word): boolean =>
  words.slice(0, words.indexOf(word)).some(({ lower }) => isNegator(lower) || lower === 'without') ||
  words.some(({ lower }) => lower === 'without');

/**
 * Where both words have an object ("never met the bookmaker", "met the bookmaker's wife"), its head has to be in the other clause;
 * likewise what a relative clause narrows the negated one to ("no emails that were marked").
 */
function sharesComplement(p: Proposition, word: Word, q: Proposition, other: Word): boolean {
  const [x, y] = [objectHead(p, word), objectHead(q, other)];
  if ((x && !stands(x, q)) || (x && y && !stands(y, p))) return false;
  const after = p.words.slice(p.words.indexOf(word) + 1);
  const relative = after.findIndex(({ lower }) => RELATIVES.has(lower));
  const narrowed = relative < 0 ? [] : after.slice(relative).filter(tells).slice(0, 2);
  return narrowed.length === 0 || narrowed.some((word) => stands(word, q));
}

/** The word stands in the clause, or is a name for which the clause may say "her". */
const stands = ({ concept, kind }: Word, { words }: Proposition): boolean =>
  words.some((word) => word.concept === concept) ||
  (kind === 'name' && words.some(({ lower }) => OBJECT_PRONOUNS.has(lower)));

const OBJECT_PRONOUNS = lowerSet('me her him us them my his');

/** Head of the noun phrase that follows at once, its possessors left behind; the place or purpose after a preposition where there is none. */
function objectHead({ words }: Proposition, word: Word): Word | undefined {
  let at = words.indexOf(word) + 1;
  // "grabbed her arm" is done to her.
  if (OBJECT_PRONOUNS.has(words[at]?.lower ?? '')) return undefined;
  while (at < words.length && words[at]!.kind === 'function' && !RELATIVES.has(words[at]!.lower)) at++;
  let head: Word | undefined;
  for (; at < words.length; at++) {
    if (tells(words[at]!)) head = words[at];
    else if (words[at]!.kind === 'function' && words[at]!.lower !== "'s") break;
  }
  return head;
}

const RELATIVES = lowerSet('that which who whose');
const BE_FORMS = lowerSet("is are was were be been being 's 're 'm");
const REALISED_TO = lowerSet(
  'going agreed set began begun started continued continues helped managed due is are was were',
);

/** An act wanted, feared or spoken of in general is not said to happen: "to leave", "for leaving", "someone else left". */
function isRealised({ words }: Proposition, word: Word): boolean {
  const at = words.indexOf(word);
  if (words.some(({ lower }) => lower === 'else')) return false;
  const before = words[at - 1]?.lower ?? '';
  if (before === 'to') return REALISED_TO.has(words[at - 2]?.lower ?? '');
  if (!word.lower.endsWith('ing')) return true;
  return words.slice(Math.max(0, at - 3), at).some(({ lower }) => BE_FORMS.has(lower));
}

/** Enough in common that even a general verb (knew, worked) speaks of one thing. */
const sharesMuch = (p: Proposition, q: Proposition): boolean =>
  p.words.filter((word) => word.kind === 'specific' && q.words.some(({ concept }) => concept === word.concept))
    .length >= 2;

const isVerbal = ({ lower }: Word) => lower === 'never' || lower === 'not' || lower.endsWith("n't");
const nounMarkers = lowerSet("a an the any some no his her their its my our your of 's many several few these those");

/** A plural after a number, name or article is a thing, where the negated word is an act: "did not email", "600 emails". */
function isPlainNoun({ words }: Proposition, word: Word): boolean {
  const before = words[words.indexOf(word) - 1];
  if (!before || !word.lower.endsWith('s') || word.lower.endsWith('ss')) return false;
  return (
    nounMarkers.has(before.lower) || before.kind === 'number' || before.kind === 'name' || before.kind === 'specific'
  );
}

/** Both clauses stand on one axis with opposite signs, or use antonyms. */
function opposePoles(p: Proposition, q: Proposition): Opposition | null {
  for (const a of p.poles) {
    for (const b of q.poles) {
      if (a.pole.axis !== b.pole.axis || a.pole.sign === b.pole.sign || a.word.family === b.word.family) continue;
      if (isAttribute(p, a.word) || isAttribute(q, b.word) || hasWord(p, b.word) || hasWord(q, a.word)) continue;
      const type = a.pole.axis === 'authenticity' || a.pole.axis === 'accuracy' ? 'authenticity' : 'opposite';
      return { type, words: [a.word, b.word], evidence: [a.word, b.word], sameWord: false, axis: true };
    }
  }
  for (const word of p.words) {
    if (word.kind === 'function' || word.kind === 'name') continue;
    const opposed = antonymsOf(word.lower);
    if (!opposed || isNegated(p, word) || isAttribute(p, word)) continue;
    const other = q.words.find(
      (candidate) => candidate.kind === 'specific' && opposed.has(candidate.family) && !isNegated(q, candidate),
    );
    if (other && word.kind === 'specific' && !hasWord(p, other) && !hasWord(q, word))
      return { type: 'opposite', words: [word, other], evidence: [word, other], sameWord: false, axis: false };
  }
  return null;
}

/** Both poles in one clause ("sit and stand") are no opposition to the other. */
const hasWord = ({ words }: Proposition, word: Word): boolean => words.some(({ family }) => family === word.family);

/** "illegal immigration" and "legal immigration" are two things; "the law is illegal" is said of one. */
function isAttribute({ words }: Proposition, word: Word): boolean {
  const next = words[words.indexOf(word) + 1];
  return next !== undefined && (next.kind === 'specific' || next.kind === 'general') && next.token === word.token + 1;
}

const isNegated = ({ negations }: Proposition, word: Word) => negations.some(({ focus }) => focus.includes(word));

function opposeFigures(p: Proposition, q: Proposition): Opposition | null {
  for (const a of p.figures) {
    for (const b of q.figures) {
      if (!figuresDiffer(a, b)) continue;
      const together = takesUpNumber(a, b);
      return {
        type: 'figures',
        words: [a.word, b.word],
        evidence: [a.word, b.word],
        sameWord: false,
        axis: false,
        together,
      };
    }
  }
  return null;
}

/** "More than" the very number of the other: a figure set against a figure. */
const takesUpNumber = (a: Figure, b: Figure): boolean => a.word.lower === b.word.lower && a.unit === b.unit;
