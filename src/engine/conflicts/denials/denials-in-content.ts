import type { DenialInput, FoundDenial, Sentence } from './denial';
import { POINTER, readObject } from './denied-object';
import { DIRECTIVE_CUES, FIRM_CUES, REPORTING_VERBS } from '../../lexicon/conflicts/cues.data';
import { ACTUAL_WORDS } from '../../lexicon/conflicts/contesting.data';
import { SAYING_WORDS } from '../../lexicon/conflicts/negated-charges.data';
import { UNTRUE_ADVERBS } from '../../lexicon/conflicts/verdicts.data';
import { CONTESTING, NEGATOR, PHRASE_HEAD, signsIn, UNTRUE } from '../../lexicon/conflicts/signs';
import { familySet, lowerSet } from '../../lexicon/conflicts/vocabulary';
import { misstatementIn } from './misstatements';
import { negationIn } from './negations';
import { utteredIn } from './performatives';
import { verdictsIn } from './verdicts';
import type { Proposition } from '../clauses/propositions';
import type { Word } from '../clauses/words';
import {
  NOUNS_FOR_FIGURES,
  SAID_OTHERWISE_WORDS,
  SPEAKERS_SELVES_WORDS,
  UNSAYING_WORDS,
} from '../../lexicon/conflicts/denial-words.data';

const directive = familySet(DIRECTIVE_CUES);
const firm = familySet(FIRM_CUES);
const untrueAdverbs = lowerSet(UNTRUE_ADVERBS);
const reporting = familySet(REPORTING_VERBS);

/** A denial stands among the first clauses and sentences of what is said. */
const MAX_CLAUSES_READ = 8;
const MAX_SENTENCES_READ = 6;

/** Denials that a content makes by its own words: "those statements were wrong", "I never said that". */
export function denialsInContent({ cue, between, propositions, spoken }: DenialInput): FoundDenial[] {
  if (cue.some(({ family }) => directive.has(family))) return [];
  return [
    ...inClauses(propositions),
    ...inSentences(
      withBetween(between, spoken),
      cue.some(({ family }) => firm.has(family)),
    ),
  ];
}

/** "Found [no evidence] that …": what stands before the content begins its first sentence. */
const withBetween = (between: readonly Word[], [first, ...rest]: readonly Sentence[]): readonly Sentence[] =>
  first && between.length > 0
    ? [
        { ...first, words: [...between, ...first.words], breaks: (index) => first.breaks(index - between.length) },
        ...rest,
      ]
    : [...(first ? [first] : []), ...rest];

function inClauses(propositions: readonly Proposition[]): FoundDenial[] {
  return propositions.slice(0, MAX_CLAUSES_READ).flatMap((proposition) => {
    const { words, certainty, time } = proposition;
    if (certainty === 'hypothetical' || certainty === 'question' || time === 'future') return [];
    const denial = correctsFigure(proposition) ?? neverSaid(words) ?? saidFalsely(words);
    return denial && denial.object.kind !== 'none' ? [denial] : [];
  });
}

function inSentences(sentences: readonly Sentence[], isFirm: boolean): FoundDenial[] {
  return sentences.slice(0, MAX_SENTENCES_READ).flatMap((sentence, i) => {
    // Most sentences have no word that could deny.
    if (sentence.question || !(signsIn(sentence.words) & (UNTRUE | NEGATOR | CONTESTING | PHRASE_HEAD))) return [];
    const negated = negationIn(sentence, isFirm);
    const verdicts = verdictsIn(sentence, sentences[i - 1]).filter(({ object }) => object.kind !== 'none');
    return verdicts.concat(misstatementIn(sentence) ?? [], utteredIn(sentence) ?? [], negated ?? []);
  });
}

/** "The actual number is closer to 15 percent." */
function correctsFigure({ words, figures }: Proposition): FoundDenial | null {
  const at = words.findIndex(({ lower }, i) => ACTUAL.has(lower) && FIGURE_NOUNS.has(words[i + 1]?.lower ?? ''));
  if (at < 0 || figures.length === 0) return null;
  return {
    form: 'corrected',
    evidence: [words[at]!, words[at + 1]!, figures[0]!.word],
    object: POINTER,
    mayTurnDown: false,
  };
}

const ACTUAL = lowerSet(ACTUAL_WORDS);
const FIGURE_NOUNS = lowerSet(NOUNS_FOR_FIGURES);

const namesIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.filter(({ kind }) => kind === 'name').map(({ lower }) => lower));

/** "it incorrectly implied withdrawal", "Berg falsely claimed that …". */
function saidFalsely(words: readonly Word[]): FoundDenial | null {
  const at = words.findIndex(({ lower }, i) => untrueAdverbs.has(lower) && reporting.has(words[i + 1]?.family ?? ''));
  if (at < 0) return null;
  const owners = namesIn(words.slice(0, at));
  const rest = words.slice(at + 2).filter(({ kind }) => kind !== 'function');
  const subject = words.slice(0, at).filter(({ kind }) => kind !== 'function');
  const pointed = subject.length === 0 && words.slice(0, at).some(({ lower }) => SUBJECT_POINTERS.has(lower));
  const object = pointed ? POINTER : { ...POINTER, kind: 'claim' as const, owners, words: rest };
  return pointed || owners.size > 0
    ? { form: 'stated', evidence: words.slice(at, at + 2), object, mayTurnDown: false }
    : null;
}

const SUBJECT_POINTERS = lowerSet('it they that');
const SPEAKERS_SELVES = lowerSet(SPEAKERS_SELVES_WORDS);
const SAYING = lowerSet(SAYING_WORDS);

/** "can't say" and "don't want to say" unsay nothing. */
const UNSAYING = lowerSet(UNSAYING_WORDS);
/** "has not called for it", "did not say anything", "did not say why". */
const SAID_OTHERWISE = lowerSet(SAID_OTHERWISE_WORDS);

/** "I never said that", "he has never said we made a mistake". */
function neverSaid(words: readonly Word[]): FoundDenial | null {
  const from = words.findIndex(
    ({ lower }, i) => UNSAYING.has(lower) && i > 0 && i <= 3 && SPEAKERS_SELVES.has(words[i - 1]!.lower),
  );
  if (from < 0) return null;
  const verb = words.findIndex(({ lower }, i) => i > from && i <= from + 2 && SAYING.has(lower));
  const rest = words.slice(verb + 1);
  if (verb < 0 || rest.length === 0 || SAID_OTHERWISE.has(rest[0]!.lower)) return null;
  return { form: 'never-said', evidence: [words[from]!, words[verb]!], object: readObject(rest), mayTurnDown: false };
}
