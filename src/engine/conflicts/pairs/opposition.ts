import { figuresDiffer, type Figure } from '../clauses/figures';
import type { WordIndex } from './index-of-words';
import { LIGHT_VERBS } from '../../lexicon/conflicts/polarity.data';
import { FIGURE, POLE } from '../../lexicon/conflicts/signs';
import { familySet, implies, isNegator, lowerSet } from '../../lexicon/conflicts/vocabulary';
import { BE_FORMS, isAttribute, sharesComplement, startsWithPointer } from './phrases';
import type { Proposition } from '../clauses/propositions';
import type { StatementReading } from './statement-reading';
import { tells, type Word } from '../clauses/words';
import {
  FORECAST_WORDS,
  HAVING_WORDS,
  NOUN_MARKERS_WORDS,
  POLL_WORDS,
  REALISED_TO_WORDS,
} from '../../lexicon/conflicts/pair-words.data';

/** What two clauses turn against each other. */
export interface Opposition {
  readonly type: 'opposite' | 'authenticity' | 'figures';
  readonly words: readonly [Word, Word];
  readonly evidence: readonly Word[];
  readonly sameWord: boolean;
  readonly axis: boolean;
  /** More than one of the negated words stands in the other clause ("no decision to leave", "the decision to leave"). */
  readonly together?: boolean;
}

const light = familySet(LIGHT_VERBS);
const pollWords = familySet(POLL_WORDS);

/** Cheap first look: without a negation, poles, figures or antonyms nothing is opposed. */
export function mayOppose(p: Proposition, q: Proposition): boolean {
  const both = p.signs & q.signs;
  return (
    p.negations.length + q.negations.length > 0 ||
    (both & POLE) > 0 ||
    ((both & FIGURE) > 0 && p.figures.length * q.figures.length > 0) ||
    p.antonyms.length > 0
  );
}

/** How the second clause goes against the first, or null. */
export function oppose(
  a: StatementReading,
  p: Proposition,
  b: StatementReading,
  q: Proposition,
  index: WordIndex,
): Opposition | null {
  const figures = opposeFigures(p, q);
  const found =
    (figures?.together && b.sentences[0] - a.sentences[1] > 3 ? null : figures) ??
    opposeNegation(p, q) ??
    opposePoles(p, q);
  // A word that half the article uses is its topic: negated here and affirmed there, it speaks of different cases.
  const needed = found?.together ? MIN_RARITY_TOGETHER : MIN_RARITY_OF_TURNED;
  return found && (!found.sameWord || index.rarity(found.words[0].sense.concept) >= needed) ? found : null;
}

const MIN_RARITY_OF_TURNED = 0.6;
/** Two words together tell more than one. */
const MIN_RARITY_TOGETHER = 0.3;

const forecastWords = familySet(FORECAST_WORDS);
const isForecast = ({ words }: Proposition): boolean => words.some(({ family }) => forecastWords.has(family));

/** A share of people asked, or a poll: two of them are both right. */
export const isPoll = ({ party, words, cue }: StatementReading): boolean =>
  party.share ||
  words.some(({ family }) => pollWords.has(family)) ||
  cue.some(({ family }) => pollWords.has(family)) ||
  [...party.nouns].some((noun) => pollWords.has(noun));

/** One clause negates the word that the other affirms. */
function opposeNegation(p: Proposition, q: Proposition): Opposition | null {
  return negatedIn(p, q, false) ?? negatedIn(q, p, true);
}

function negatedIn(p: Proposition, q: Proposition, swapped: boolean): Opposition | null {
  for (const { negator, focus, having } of p.negations) {
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
      if (having && !q.words.some(({ lower }) => HAVING.has(lower)) && !other.lower.endsWith('ed')) continue;
      if (light.has(focus[0]!.family) && word !== focus[0] && !isDone(q, other, focus[0]!)) continue;
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

const REALISED_TO = lowerSet(REALISED_TO_WORDS);

/** An act wanted, feared or spoken of in general is not said to happen: "to leave", "for leaving", "someone else left". */
function isRealised({ words }: Proposition, word: Word): boolean {
  const at = words.indexOf(word);
  if (words.some(({ lower }) => lower === 'else')) return false;
  const before = words[at - 1]?.lower ?? '';
  if (before === 'be' && words[at - 2]?.lower === 'to') return false;
  if (before === 'to') return REALISED_TO.has(words[at - 2]?.lower ?? '');
  if (!word.lower.endsWith('ing')) return true;
  return words.slice(Math.max(0, at - 3), at).some(({ lower }) => BE_FORMS.has(lower));
}

const HAVING = lowerSet(HAVING_WORDS);

/** "made no donation" goes against "donated" and "made a donation", not against any mention of donations. */
const isDone = ({ words }: Proposition, other: Word, verb: Word): boolean =>
  other.lower.endsWith('ed') || words.some(({ family }) => family === verb.family);

/** Enough in common that even a general verb (knew, worked) speaks of one thing. */
const sharesMuch = (p: Proposition, q: Proposition): boolean =>
  p.words.filter((word) => word.kind === 'specific' && q.words.some(({ concept }) => concept === word.concept))
    .length >= 2;

const isVerbal = ({ lower }: Word) => lower === 'never' || lower === 'not' || lower.endsWith("n't");
const nounMarkers = lowerSet(NOUN_MARKERS_WORDS);

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
      if (!isRealised(p, a.word) || !isRealised(q, b.word)) continue;
      const type = a.pole.axis === 'authenticity' || a.pole.axis === 'accuracy' ? 'authenticity' : 'opposite';
      const evidence = [...negatorsOf(p, a.word), a.word, ...negatorsOf(q, b.word), b.word];
      return { type, words: [a.word, b.word], evidence, sameWord: false, axis: true };
    }
  }
  for (const { word, opposed } of p.antonyms) {
    const other = q.words.find(
      (candidate) => candidate.kind === 'specific' && opposed.has(candidate.family) && !isNegated(q, candidate),
    );
    if (!other || !isRealised(p, word) || !isRealised(q, other)) continue;
    if (!isAttribute(p, word) && !hasWord(p, other) && !hasWord(q, word))
      return { type: 'opposite', words: [word, other], evidence: [word, other], sameWord: false, axis: false };
  }
  return null;
}

/** Both poles in one clause ("sit and stand") are no opposition to the other. */
const hasWord = ({ words }: Proposition, word: Word): boolean => words.some(({ family }) => family === word.family);

const isNegated = (clause: Proposition, word: Word) => negatorsOf(clause, word).length > 0;

const negatorsOf = ({ negations }: Proposition, word: Word): readonly Word[] =>
  negations.filter(({ focus }) => focus.includes(word)).map(({ negator }) => negator);

function opposeFigures(p: Proposition, q: Proposition): Opposition | null {
  if (p.figures.length * q.figures.length === 0 || isForecast(p) || isForecast(q)) return null;
  for (const a of p.figures) {
    for (const b of q.figures) {
      if (!figuresDiffer(a, b) || isRepeated(a, q) || isRepeated(b, p)) continue;
      const together = takesUpNumber(a, b);
      if (!together && !(hasSubject(p) && hasSubject(q))) continue;
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

/** "the top 1 percent" of both clauses: the same number is what they agree on. */
const isRepeated = ({ low, high, unit }: Figure, { figures }: Proposition): boolean =>
  figures.some((other) => other.unit === unit && other.low === low && other.high === high);

/** "More than" the very number of the other: a figure set against a figure. */
const takesUpNumber = (a: Figure, b: Figure): boolean => a.word.lower === b.word.lower && a.unit === b.unit;

/** "spending 1.1 million" is said of the speaker: other speakers spend other money. */
const hasSubject = ({ words }: Proposition): boolean => !words[0]!.lower.endsWith('ing');
