import { lazy } from '../lazy';
import { memo } from '../memo';
import { ANTONYMS } from './antonyms.data';
import { AXES, STANCES } from './axes.data';
import { FAMILIES } from './families.data';
import { FUNCTION_WORDS, GENERAL_WORDS } from './function-words.data';
import { IMPLICATIONS } from './implications.data';
import { IMPLICATIVES, NEGATORS } from './polarity.data';
import { stem } from '../inflection';
import { SYNONYMS } from './synonyms.data';

/** The words of a list in data, split at white space. */
export function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}

export const linesOf = (list: string): string[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** The text before and after the first separator. */
function splitPair(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

const families = lazy(() => new Map(wordsOf(FAMILIES).map((pair) => splitPair(pair, ':'))));

/** Key of a word's family: `denials`, `denied` and `deny` share one. */
export const familyOf = memo((lower) => {
  const base = stem(lower);
  return families().get(base) ?? base;
});

const concepts = lazy(() => {
  const concepts = new Map<string, string>();
  for (const line of linesOf(SYNONYMS)) {
    const keys = wordsOf(line).map(familyOf);
    for (const key of keys) if (!concepts.has(key)) concepts.set(key, `${keys[0]}*`);
  }
  return concepts;
});

const implied = lazy(() => {
  const implied = new Map<string, Set<string>>();
  for (const line of linesOf(IMPLICATIONS)) {
    const [general, specific] = splitPair(line, ': ');
    for (const word of wordsOf(specific))
      implied.set(familyOf(word), (implied.get(familyOf(word)) ?? new Set()).add(conceptFor(general)));
  }
  return implied;
});

function conceptFor(lower: string): string {
  const key = familyOf(lower);
  return concepts().get(key) ?? key;
}

/** Who does the first does the second too: who grabbed somebody touched them. */
export const implies = (lower: string, concept: string): boolean => impliedBy(lower)?.has(concept) ?? false;

/** Concepts of what a word implies. */
export const impliedBy = (lower: string): ReadonlySet<string> | undefined => implied().get(familyOf(lower));

/** Key of a word's meaning for matching: its family, or the group of words that can stand for it. */
export const conceptOf = memo(conceptFor);

/** A set of words or families by which clauses are read. It is made when it is first asked: a page's first marks do not wait for conflicts. */
export interface WordClass {
  has(key: string): boolean;
}

function wordClass(keys: () => readonly string[]): WordClass {
  let set: ReadonlySet<string> | undefined;
  return { has: (key) => (set ??= new Set(keys())).has(key) };
}

/** The family keys of a list in data. */
export const familySet = (list: string): WordClass => wordClass(() => wordsOf(list).map(familyOf));

/** The family keys of phrases, of which a list in data has one a line. */
export const familyPhrases = (list: string): (() => string[][]) =>
  lazy(() => linesOf(list).map((line) => wordsOf(line).map(familyOf)));

export const lowerSet = (list: string): WordClass => wordClass(() => wordsOf(list));

const functionWords = lowerSet(FUNCTION_WORDS);
const generalWords = familySet(GENERAL_WORDS);

const negators = lowerSet(NEGATORS);
const implicatives = lazy(
  () =>
    new Map(
      linesOf(IMPLICATIVES).map((line) => {
        const [word, next] = splitPair(line, ' ');
        return [familyOf(word), next] as const;
      }),
    ),
);

export const isNegator = (lower: string): boolean => negators.has(lower) || lower.endsWith("n't");

/** What has to follow a word of the family so that its complement does not happen: "to" after `fail`, `-ing` after `stop`. */
export const complementOf = (family: string): string | undefined => implicatives().get(family);

export const isFunctionWord = (lower: string): boolean => functionWords.has(lower);
export const isGeneral = memo((lower) => generalWords.has(familyOf(lower)));

/** A pole of an axis: two words conflict when they are on one axis with opposite signs. */
export interface Pole {
  readonly axis: string;
  readonly sign: 1 | -1;
}

function readAxes(data: string): Map<string, Pole[]> {
  const poles = new Map<string, Pole[]>();
  for (const line of linesOf(data)) {
    const [axis, sides] = splitPair(line, ': ');
    sides.split('|').forEach((side, i) => {
      for (const key of new Set(wordsOf(side).map(familyOf))) {
        poles.set(key, [...(poles.get(key) ?? []), { axis, sign: i === 0 ? 1 : -1 }]);
      }
    });
  }
  return poles;
}

const axes = lazy(() => readAxes(AXES));
const stances = lazy(() => readAxes(STANCES));

const antonyms = lazy(() => {
  const antonyms = new Map<string, Set<string>>();
  for (const pair of wordsOf(ANTONYMS)) {
    const [a, b] = splitPair(pair, ':');
    antonyms.set(a, (antonyms.get(a) ?? new Set()).add(b));
    antonyms.set(b, (antonyms.get(b) ?? new Set()).add(a));
  }
  return antonyms;
});

const NONE: readonly Pole[] = [];

export const polesOf = memo((lower) => axes().get(familyOf(lower)) ?? NONE);
export const stancesOf = memo((lower) => stances().get(familyOf(lower)) ?? NONE);

/** The families that have an antonym, and the concepts that some word implies. */
export function* contrastedKeys(): Iterable<string> {
  yield* antonyms().keys();
  for (const concepts of implied().values()) yield* concepts;
}

export const axisNames = (): ReadonlySet<string> =>
  new Set([...axes().values()].flatMap((poles) => poles.map(({ axis }) => axis)));

/** Whether WordNet opposes some word to the family. */
export const isOpposable = (family: string): boolean => antonyms().has(family);

/** Stems that WordNet opposes to the word. */
export const antonymsOf = memo((lower): ReadonlySet<string> | undefined => antonyms().get(stem(lower)));
