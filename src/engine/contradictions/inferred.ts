import type { ContradictionType } from '../model';
import type { InferredFeatures } from './features';
import { tells, type WordIndex } from './index-of-words';
import { lowerSet, stancesOf } from './lexicon/vocabulary';
import { isPoll, mayOppose, oppose } from './opposition';
import { sameSide } from './parties';
import { genderOf, subjectOf } from './phrases';
import type { Proposition } from './propositions';
import {
  datesDiffer,
  headsDiffer,
  impliedNames,
  isAboutOneThing,
  otherSubjects,
  placesDiffer,
  sharedWords,
  takesUp,
} from './same-thing';
import { isDirective, overlaps, type Reading } from './statement-reading';
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

const opposing = lowerSet('but however yet though although despite contrary except instead');
/** Pairs with an opposition between two of their clauses, the best clause pair for each two statements. */
export function pairOpposites(readings: readonly Reading[], index: WordIndex): InferredPair[] {
  const best = new Map<string, InferredPair>();
  const comparable = readings.map((reading) => speaksForItself(reading) && !isPoll(reading));
  for (const a of readings) {
    if (!comparable[a.index]) continue;
    for (const b of partnersOf(a, readings, index)) {
      if (!comparable[b.index] || overlaps(a, b)) continue;
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

/** The speaker says what the content says: does not ask for it, deny it or oppose it. */
const speaksForItself = (reading: Reading): boolean =>
  !reading.unfit &&
  !isDirective(reading) &&
  reading.denials[0]?.form !== 'cue' &&
  !reading.cue.some(({ lower, kind }) => kind !== 'name' && stancesOf(lower).some(({ sign }) => sign < 0));

const strength = ({ features }: InferredPair) =>
  features.shared + features.overlap + features.rare + features.sameWord + features.names - features.length;

/** An answer may take up what was said just before with no word of it. */
const NEXT_STATEMENTS = 2;

/** One word in common is looked into over so many statements; beyond, as in a live blog, it takes two. */
const LONE_WORD_REACH = 60;

/** Later statements that share telling words with `a`, or follow at once. */
function partnersOf(a: Reading, readings: readonly Reading[], index: WordIndex): Reading[] {
  const counts = new Map<number, number>();
  for (const concept of new Set(a.words.filter(tells).map((word) => word.concept))) {
    for (const i of index.statementsWith(concept)) if (i > a.index) counts.set(i, (counts.get(i) ?? 0) + 1);
  }
  for (let i = a.index + 1; i <= a.index + NEXT_STATEMENTS && i < readings.length; i++)
    counts.set(i, (counts.get(i) ?? 0) + 1);
  return [...counts].flatMap(([i, count]) => (count > 1 || i - a.index <= LONE_WORD_REACH ? [readings[i]!] : []));
}

function compareClauses(a: Reading, p: Proposition, b: Reading, q: Proposition, index: WordIndex): InferredPair | null {
  if (
    !mayOppose(p, q) ||
    !asserted(p) ||
    !asserted(q) ||
    datesDiffer(p, q) ||
    (p.time === 'future') !== (q.time === 'future')
  )
    return null;
  const opposition = oppose(a, p, b, q, index);
  if (!opposition) return null;
  const [x, y] = opposition.words;
  if (placesDiffer(p, q) || (!opposition.sameWord && headsDiffer(p, q))) return null;
  const [his, hers] = [genderOf(p, x), genderOf(q, y)];
  if (his && hers && his !== hers) return null;
  if (otherSubjects(subjectOf(a.party, p, x), subjectOf(b.party, q, y), p, q)) return null;
  const shared = [
    ...sharedWords(p, q, opposition),
    ...impliedNames(a, p, q, opposition),
    ...impliedNames(b, q, p, opposition),
  ];
  const specific = shared.filter(({ kind }) => kind === 'specific').length;
  const names = shared.length - specific;
  if (!isAboutOneThing(opposition, specific, names) && !takesUp(a, b, q, opposition)) return null;
  const matched = shared.length + Number(opposition.together ?? false);
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
      sameWord: Number(opposition.sameWord || (opposition.type === 'figures' && saysTheSame(p, q))),
      axis: Number(opposition.axis),
      close: Number(shared.some((word) => isClose(p, x, word) && isClose(q, y, word))),
      shared: Math.min(1, (specific + matched - shared.length) / 3),
      names: Math.min(1, names / 2),
      rare: Math.min(1, rarity / 3),
      overlap: small > 0 ? Math.min(1, (matched + 1) / small) : 0,
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

/** But for the numbers the clauses have the same words: "14 of its 30 drains were blocked", "six of the drains were blocked". */
function saysTheSame(p: Proposition, q: Proposition): boolean {
  const [x, y] = [p, q].map(({ words }) => new Set(words.filter(isMeasured).map(({ concept }) => concept)));
  return x!.size >= 2 && x!.size === y!.size && [...x!].every((concept) => y!.has(concept));
}

const isMeasured = (word: Word): boolean => tells(word) && word.kind !== 'number';

const CLOSE = 4;
const isClose = ({ words }: Proposition, turned: Word, shared: Word): boolean => {
  const at = words.indexOf(turned);
  return words.some(({ concept }, i) => concept === shared.concept && Math.abs(i - at) <= CLOSE);
};

const asserted = ({ certainty, words }: Proposition) =>
  (certainty === 'categorical' || certainty === 'scheduled') && words.length >= 3;
