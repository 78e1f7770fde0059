/** What tells of a denial and a claim how they hang together, each 0 to 1: the kind of link is read from them. */
export interface ReportedFeatures {
  /** "That", "the allegation", and the other statement is the last one before by somebody else. */
  readonly previous: number;
  /** The denial names whose claim it is, and the other statement is their last before. */
  readonly owner: number;
  /** The denied claim has an owner, the other statement is an earlier one of theirs. */
  readonly earlierOfOwner: number;
  /** The denial is of a thing that speaks, and the other statement is that thing's. */
  readonly document: number;
  /** What the denied claim says of its subject is among the shared words. */
  readonly predicate: number;
  /** Share of the denied words that the other statement has, rare words weighing more. */
  readonly coverage: number;
  /** Specific words shared by the denied claim and the other statement, three or more being 1. */
  readonly shared: number;
  /** One clause of the other statement has every word of the denied clause. */
  readonly whole: number;
  /** The other statement was introduced as a claim: accused, alleged, claimed. */
  readonly claimed: number;
  /** Follows in the same or the next sentence. */
  readonly near: number;
  /** Many paragraphs apart. */
  readonly far: number;
  /** The denial is all that the statement says: one sentence. */
  readonly brief: number;
}

/**
 * Named features of a pair that no word of the article links, each 0 to 1, and the direction in which sense demands that it
 * works: `1` more of it never makes a conflict less likely, `-1` never more likely. The fit keeps these signs.
 */
export const INFERRED_FEATURES = {
  /** The turned word is the same word on both sides. */
  sameWord: 1,
  /** A shared word stands close to the turned words in both clauses. */
  close: 1,
  /** Specific words shared besides the turned one, three or more being 1. */
  shared: 1,
  /** Rarity in the article of what is shared. */
  rare: 1,
  /** Share of the shorter clause that the other has. */
  overlap: 1,
  /** Length of the longer clause, 25 words being 1. */
  length: -1,
  /** The text opposes the second to the first: but, however. */
  opposed: 1,
  /** Answers in the same or the next paragraph. */
  near: 1,
  /** One clause is about the past, the other about now or later. */
  otherTime: -1,
} as const;

export type InferredFeatures = Record<keyof typeof INFERRED_FEATURES, number>;
