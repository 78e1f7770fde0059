import type { ContradictionType } from '../model';
import type { InferredFeatures } from './features';
import { figuresDiffer } from './figures';
import { tells, type WordIndex } from './index-of-words';
import { antonymsOf, lowerSet } from './lexicon/vocabulary';
import { sameSide } from './parties';
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
  readonly type: 'opposite' | 'authenticity' | 'figures';
  readonly words: readonly [Word, Word];
  readonly evidence: readonly Word[];
  readonly sameWord: boolean;
  readonly axis: boolean;
}

const opposing = lowerSet('but however yet though although despite contrary except instead');
const changing = lowerSet('initially originally previously earlier formerly later since now once longer before');
const actual = lowerSet('actual actually real fact');

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

/** Later statements that share a telling word with a clause of `a` that is turned or measured. */
function partnersOf(a: Reading, readings: readonly Reading[], index: WordIndex): Reading[] {
  const counts = new Map<number, number>();
  for (const concept of new Set(a.words.filter(tells).map((word) => word.concept))) {
    for (const i of index.statementsWith(concept)) if (i > a.index) counts.set(i, (counts.get(i) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 1).map(([i]) => readings[i]!);
}

function compareClauses(a: Reading, p: Proposition, b: Reading, q: Proposition, index: WordIndex): InferredPair | null {
  if (!asserted(p) || !asserted(q)) return null;
  const opposition = opposeFigures(p, q) ?? opposeNegation(p, q) ?? opposePoles(p, q);
  if (!opposition) return null;
  if ([...p.dates].some((date) => q.dates.size > 0 && !q.dates.has(date)) && p.dates.size > 0) return null;
  const [x, y] = opposition.words;
  const rest = p.words.filter(
    (word) => word !== x && tells(word) && word.concept !== x.concept && word.concept !== y.concept,
  );
  const shared = rest.filter(
    (word) => word.kind !== 'number' && q.words.some((other) => other !== y && other.concept === word.concept),
  );
  const distinct = new Map(shared.map((word) => [word.concept, word]));
  const specific = [...distinct.values()].filter(({ kind }) => kind === 'specific').length;
  const names = [...distinct.values()].filter(({ kind }) => kind === 'name').length;
  if (specific + names === 0 || (specific === 0 && opposition.type !== 'opposite')) return null;
  const small = Math.min(p.words.filter(tells).length, q.words.filter(tells).length);
  const same = sameSide(a.party, b.party);
  const change = [...a.cue, ...b.cue, ...p.words, ...q.words].some(({ lower }) => changing.has(lower));
  const distance = b.sentences[0] - a.sentences[1];
  const rarity = [...distinct.keys(), ...(opposition.sameWord ? [x.concept] : [])].reduce(
    (sum, concept) => sum + index.rarity(concept),
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
      shared: Math.min(1, specific / 3),
      names: Math.min(1, names / 2),
      rare: Math.min(1, rarity / 3),
      overlap: small > 0 ? Math.min(1, (distinct.size + 1) / small) : 0,
      length: Math.min(1, Math.max(p.words.length, q.words.length) / 25),
      opposed: Number([...q.words.slice(0, 2), ...b.cue].some(({ lower }) => opposing.has(lower))),
      near: Number(distance <= 2),
      otherTime: Number(p.time !== 'unknown' && q.time !== 'unknown' && p.time !== q.time),
      sameSpeaker: Number(same),
      change: Number(change),
      actual: Number(opposition.type === 'figures' && [...p.words, ...q.words].some(({ lower }) => actual.has(lower))),
    },
  };
}

const asserted = ({ certainty, words }: Proposition) =>
  (certainty === 'categorical' || certainty === 'scheduled') && words.length >= 3;

/** One clause negates the word that the other affirms. */
function opposeNegation(p: Proposition, q: Proposition): Opposition | null {
  return negatedIn(p, q, false) ?? negatedIn(q, p, true);
}

function negatedIn(p: Proposition, q: Proposition, swapped: boolean): Opposition | null {
  for (const { negator, focus } of p.negations) {
    const turned = focus.filter((word) => word.kind === 'specific');
    for (const word of turned) {
      const other = q.words.find(({ concept, kind }) => concept === word.concept && kind !== 'function');
      if (!other || q.negations.some(({ focus }) => focus.includes(other))) continue;
      const words: [Word, Word] = swapped ? [other, word] : [word, other];
      return { type: 'opposite', words, evidence: [negator, word, other], sameWord: true, axis: false };
    }
  }
  return null;
}

/** Both clauses stand on one axis with opposite signs, or use antonyms. */
function opposePoles(p: Proposition, q: Proposition): Opposition | null {
  for (const a of p.poles) {
    for (const b of q.poles) {
      if (a.pole.axis !== b.pole.axis || a.pole.sign === b.pole.sign || a.word.family === b.word.family) continue;
      const type = a.pole.axis === 'authenticity' || a.pole.axis === 'accuracy' ? 'authenticity' : 'opposite';
      return { type, words: [a.word, b.word], evidence: [a.word, b.word], sameWord: false, axis: true };
    }
  }
  for (const word of p.words) {
    if (word.kind === 'function' || word.kind === 'name') continue;
    const opposed = antonymsOf(word.lower);
    if (!opposed || isNegated(p, word)) continue;
    const other = q.words.find(
      (candidate) => candidate.kind === 'specific' && opposed.has(candidate.family) && !isNegated(q, candidate),
    );
    if (other && word.kind === 'specific')
      return { type: 'opposite', words: [word, other], evidence: [word, other], sameWord: false, axis: false };
  }
  return null;
}

const isNegated = ({ negations }: Proposition, word: Word) => negations.some(({ focus }) => focus.includes(word));

function opposeFigures(p: Proposition, q: Proposition): Opposition | null {
  for (const a of p.figures) {
    for (const b of q.figures) {
      if (figuresDiffer(a, b))
        return { type: 'figures', words: [a.word, b.word], evidence: [a.word, b.word], sameWord: false, axis: false };
    }
  }
  return null;
}
