import type { PairType } from './pair-type';
import { isTopic } from './claims';
import { createContrasts } from './contrasts';
import type { InferredFeatures } from './features';
import type { WordIndex } from './index-of-words';
import { STANCE } from '../../lexicon/conflicts/signs';
import { lowerSet, stancesOf } from '../../lexicon/conflicts/vocabulary';
import { isPoll, mayOppose, oppose } from './opposition';
import { sameSide } from './parties';
import { genderOf, isBroughtUp, subjectOf } from './phrases';
import type { Proposition } from '../clauses/propositions';
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
import { createPartnerFinder } from './partners';
import { isDirective, overlaps, type StatementReading, type StatementsRead } from './statement-reading';
import { tells, type Word } from '../clauses/words';
import { OPPOSING_WORDS } from '../../lexicon/conflicts/pair-words.data';

/** Two clauses of two statements that turn one thing opposite ways. */
export interface InferredPair {
  readonly type: PairType;
  readonly a: StatementReading;
  readonly b: StatementReading;
  readonly features: InferredFeatures;
  /** The turned words, first those of `a`. */
  readonly evidence: readonly Word[];
  readonly shared: readonly Word[];
}

const opposing = lowerSet(OPPOSING_WORDS);

/** Pairs with an opposition between two of their clauses, the best clause pair for each two statements. */
export function pairOpposites(read: StatementsRead, index: WordIndex): InferredPair[] {
  const { readings } = read;
  const partnersOf = createPartnerFinder(index);
  const contrastOf = createContrasts(read, readings.map(speaksForItself));
  const best: InferredPair[] = [];
  for (const a of readings) {
    const mayConflict = contrastOf(a.index);
    if (!mayConflict) continue;
    for (const partner of partnersOf(a.index)) {
      if (!mayConflict(partner)) continue;
      const pair = compareStatements(a, readings[partner]!, index);
      if (pair) best.push(pair);
    }
  }
  return best;
}

function compareStatements(a: StatementReading, b: StatementReading, index: WordIndex): InferredPair | null {
  if (overlaps(a, b)) return null;
  let best: InferredPair | null = null;
  const others = b.propositions.filter(asserted);
  for (const p of a.propositions) {
    if (!asserted(p)) continue;
    for (const q of others) {
      const pair = compareClauses(a, p, b, q, index);
      if (pair && (!best || strength(pair) > strength(best))) best = pair;
    }
  }
  return best && !isPoll(a) && !isPoll(b) ? best : null;
}

/** The speaker says what the content says: does not ask for it, deny it or oppose it. */
const speaksForItself = (reading: StatementReading): boolean =>
  !reading.unfit &&
  !isDirective(reading) &&
  reading.denials[0]?.form !== 'cue' &&
  !(reading.cueSigns & STANCE && reading.cue.some(opposes));

const opposes = ({ lower, signs }: Word): boolean =>
  (signs & STANCE) > 0 && stancesOf(lower).some(({ sign }) => sign < 0);

const strength = ({ features }: InferredPair) =>
  features.shared + features.overlap + features.rare + features.sameWord - features.length;

function compareClauses(
  a: StatementReading,
  p: Proposition,
  b: StatementReading,
  q: Proposition,
  index: WordIndex,
): InferredPair | null {
  if (!mayOppose(p, q) || datesDiffer(p, q) || (p.time === 'future') !== (q.time === 'future')) return null;
  const opposition = oppose(a, p, b, q, index);
  if (!opposition) return null;
  const [x, y] = opposition.words;
  if (isBroughtUp(p, x) || isBroughtUp(q, y)) return null;
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
  const lengths = [p, q].map(({ words }) => words.filter(tells).length);
  if (!isAboutOneThing(opposition, specific, names, Math.max(...lengths)) && !takesUp(a, b, q, opposition)) return null;
  const matched = shared.length + Number(opposition.together ?? false);
  const small = Math.min(...lengths);
  const same = sameSide(a.party, b.party);
  const change = a.times.size + b.times.size > 0;
  // "once put it at 9", "updated to 5": each figure had its time.
  if (opposition.type === 'figures' && !same && change && !opposition.together) return null;
  // What one speaker says and unsays in one breath is a qualification.
  if (same && (isTopic(a) || isTopic(b))) return null;
  if (same && !change && !takesUp(a, b, q, opposition)) return null;
  const distance = b.sentences[0] - a.sentences[1];
  const rarity = [...shared, ...(opposition.sameWord ? [x] : [])].reduce(
    (sum, { sense }) => sum + index.rarity(sense.concept),
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
      close: Number(shared.some((word) => isClose(p, x, word) && isClose(q, y, word))),
      shared: Math.min(1, (specific + matched - shared.length) / 3),
      rare: Math.min(1, rarity / 3),
      overlap: small > 0 ? Math.min(1, (matched + 1) / small) : 0,
      length: Math.min(1, Math.max(p.words.length, q.words.length) / 25),
      opposed: Number([...q.words.slice(0, 2), ...b.cue].some(({ lower }) => opposing.has(lower))),
      near: Number(distance <= 2),
      otherTime: Number(p.time !== 'unknown' && q.time !== 'unknown' && p.time !== q.time),
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
