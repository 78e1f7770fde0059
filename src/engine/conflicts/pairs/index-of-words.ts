import type { StatementsRead } from './statement-reading';

/** Indices of statements, in order. */
type Statements = readonly number[];

/** Which statements use a word: pairs are looked up here, never all against all. Concepts by their keys. */
export interface WordIndex {
  /** For each statement the lists of those that share a telling concept with it, itself among them; a list for each concept, in text order. */
  readonly sharing: readonly (readonly Statements[])[];
  /** The statements with the concept; none for one too common to tell statements apart. */
  readonly statementsWith: (concept: number) => Statements;
  /** How much a concept tells in this article: 1 for one in two statements only, towards 0 for one in all. */
  readonly rarity: (concept: number) => number;
  /** Whether the name stands for the speaker of some statement. */
  readonly isSpeaker: (name: string) => boolean;
}

/** A concept in more statements than this is the article’s topic and finds no pairs. */
const MAX_STATEMENTS_A_CONCEPT = 40;
const NO_STATEMENTS: Statements = [];

export function indexWords({ readings }: StatementsRead): WordIndex {
  const lists = new Map<number, number[]>();
  const sharing = readings.map(({ senses, index }) => {
    const own: Statements[] = [];
    for (const { telling, concept } of senses) {
      if (!telling) continue;
      let list = lists.get(concept);
      if (!list) lists.set(concept, (list = [index]));
      else if (list.at(-1) !== index) list.push(index);
      else continue;
      own.push(list);
    }
    return own;
  });
  // Gathered when the first is asked for: few articles have a denial that names whose claim it is.
  let names: ReadonlySet<string> | undefined;
  const total = Math.log(Math.max(4, readings.length));
  return {
    sharing: sharing.map((own) => own.filter(isTelling)),
    statementsWith: (concept) => {
      const list = lists.get(concept);
      return list && isTelling(list) ? list : NO_STATEMENTS;
    },
    rarity: (concept) => {
      const count = lists.get(concept)?.length ?? 1;
      return Math.max(0, 1 - Math.log(Math.max(1, count / 2)) / total);
    },
    isSpeaker: (name) => (names ??= new Set(readings.flatMap(({ party }) => [...party.names]))).has(name),
  };
}

const isTelling = ({ length }: Statements): boolean => length <= MAX_STATEMENTS_A_CONCEPT;
