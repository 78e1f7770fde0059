import { makeLexicon, type Lexicon } from '../src/engine/attribution/tagger/features/word-attributes';
import { Tag } from '../src/engine/attribution/tagger/features/pos-features';
import { clusterWords } from './clusters';
import { isCue } from './standing';
import type { PreparedArticle } from './prepare';
import type { Lesson } from './teacher';
import { COGNITION, COMMUNICATION, inflect, type WordNet } from './wordnet';

/** How often a word was part of a cue, and how often it occurred. */
interface Usage {
  cue: number;
  all: number;
}

const LEAST_OCCURRENCES = 2;
const CLUSTERS = 127;
const CLUSTER_LEAST = 8;
/** Weight of the mean of a word's field, in occurrences. */
const PRIOR = 3;
const RATES = [0.005, 0.02, 0.06, 0.14, 0.28, 0.5, 0.75];

/** The lexicon and what is needed to see an article as if it had not been counted. */
export interface LearnedLexicon {
  readonly lexicon: Lexicon;
  /** Strength of each token's word, the article's own evidence taken out. */
  strengthsWithout(article: PreparedArticle): Uint8Array;
}

/** Learns the lexicon: words seen in lower case, their strength as cues, their WordNet field, their cluster. */
export function learnLexicon(
  articles: readonly PreparedArticle[],
  lessons: readonly Lesson[],
  wordNet: WordNet,
): LearnedLexicon {
  const usage = new Map<string, Usage>();
  const lowerCase = new Map<string, number>();
  const senseVotes: Votes = new Map();
  const tagVotes: Votes = new Map();
  articles.forEach((article, a) => {
    count(article, usage, 1);
    article.document.tokens.forEach((token, i) => {
      if (token.kind !== 'word' || !token.small) return;
      lowerCase.set(token.lower, (lowerCase.get(token.lower) ?? 0) + 1);
      const tag = lessons[a]!.tags[i]!;
      vote(tagVotes, token.lower, tag);
      if (tag !== Tag.VERB && tag !== Tag.NOUN) return;
      const sense = wordNet.senseOf(lessons[a]!.lemmas[i]!, tag === Tag.VERB ? 'verb' : 'noun');
      vote(senseVotes, token.lower, sense);
    });
  });
  const senses = new Map([...senseVotes].map(([word, votes]) => [word, mostVoted(votes)[0]]));
  for (const verb of wordNet.verbsOf(new Set([COGNITION, COMMUNICATION]))) {
    for (const form of inflect(verb)) if (!lowerCase.has(form)) senses.set(form, wordNet.senseOf(verb, 'verb'));
  }
  const priors = fieldRates(usage, senses);
  const clusters = clusterWords(
    articles.flatMap(({ document }) =>
      document.sentences.map(({ tokens: { start, end } }) =>
        document.tokens.slice(start, end).map((token) => token.lower),
      ),
    ),
    CLUSTERS,
    CLUSTER_LEAST,
    1,
  );
  const strengthOf = (word: string, { cue, all }: Usage) => {
    const rate = (cue + PRIOR * (priors.get(senses.get(word) ?? 0) ?? 0)) / (all + PRIOR);
    return RATES.filter((limit) => rate >= limit).length;
  };
  const none = { cue: 0, all: 0 };
  const known = new Set([...lowerCase].filter(([, n]) => n >= LEAST_OCCURRENCES).map(([word]) => word));
  for (const word of senses.keys()) if (!lowerCase.has(word)) known.add(word);
  const lexicon = makeLexicon(
    [...known].sort().map((word) => [
      word,
      {
        strength: strengthOf(word, usage.get(word) ?? none),
        sense: senses.get(word) ?? 0,
        cluster: clusters.get(word) ?? 0,
        tag: onlyTag(tagVotes.get(word)),
      },
    ]),
  );
  return {
    lexicon,
    strengthsWithout(article) {
      const own = new Map<string, Usage>();
      count(article, own, 1);
      return Uint8Array.from(article.document.tokens, ({ lower, kind }) => {
        if (kind === 'punctuation' || !known.has(lower)) return 0;
        const { cue, all } = usage.get(lower) ?? none;
        const mine = own.get(lower) ?? none;
        return strengthOf(lower, { cue: cue - mine.cue, all: all - mine.all });
      });
    },
  };
}

type Votes = Map<string, Map<number, number>>;

function vote(votes: Votes, word: string, choice: number): void {
  const own = votes.get(word) ?? new Map<number, number>();
  votes.set(word, own.set(choice, (own.get(choice) ?? 0) + 1));
}

const mostVoted = (votes: ReadonlyMap<number, number>) => [...votes].sort(([a, n], [b, m]) => m - n || a - b)[0]!;

/** A word seen so often, and with one part of speech in so large a share, has no other. */
const SEEN_OFTEN = 10;
const NEARLY_ALWAYS = 0.985;

function onlyTag(votes: ReadonlyMap<number, number> | undefined): number | undefined {
  if (!votes) return undefined;
  const [tag, most] = mostVoted(votes);
  const all = [...votes.values()].reduce((sum, n) => sum + n, 0);
  return all >= SEEN_OFTEN && most >= NEARLY_ALWAYS * all ? tag : undefined;
}

function count({ document, attributions, marked }: PreparedArticle, usage: Map<string, Usage>, by: number): void {
  const inCue = new Set<number>();
  for (const { cue, standing } of attributions) {
    if (!isCue(standing)) continue;
    for (const { start, end } of cue) for (let i = start; i < end; i++) inCue.add(i);
  }
  document.tokens.forEach(({ lower, kind }, i) => {
    if (kind === 'punctuation' || !marked[i]) return;
    const entry = usage.get(lower) ?? { cue: 0, all: 0 };
    entry.all += by;
    if (inCue.has(i)) entry.cue += by;
    usage.set(lower, entry);
  });
}

/** Share of cue words among the words of each WordNet field. */
function fieldRates(usage: ReadonlyMap<string, Usage>, senses: ReadonlyMap<string, number>): Map<number, number> {
  const sums = new Map<number, Usage>();
  for (const [word, { cue, all }] of usage) {
    const sense = senses.get(word) ?? 0;
    const entry = sums.get(sense) ?? { cue: 0, all: 0 };
    sums.set(sense, { cue: entry.cue + cue, all: entry.all + all });
  }
  return new Map([...sums].map(([sense, { cue, all }]) => [sense, cue / all]));
}
