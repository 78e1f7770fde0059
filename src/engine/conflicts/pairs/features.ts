/**
 * Named features of a candidate pair, each 0 to 1, and the direction in which sense demands that it works: `1` more of it never
 * makes a conflict less likely, `-1` never more likely. The fit keeps these signs.
 */
export const REPORTED_FEATURES = {
  /** "That", "the allegation", and the other statement is the last one before by somebody else. */
  previous: 1,
  /** The denial names whose claim it is, and the other statement is their last before. */
  owner: 1,
  /** The denied claim has an owner, the other statement is an earlier one of theirs. */
  earlierOfOwner: 1,
  /** The denial is of a thing that speaks, and the other statement is that thing's. */
  document: 1,
  /** What the denied claim says of its subject is among the shared words. */
  predicate: 1,
  /** Share of the denied words that the other statement has, rare words weighing more. */
  coverage: 1,
  /** Specific words shared by the denied claim and the other statement, three or more being 1. */
  shared: 1,
  /** The other statement was introduced as a claim: accused, alleged, claimed. */
  claimed: 1,
  /** Follows in the same or the next sentence. */
  near: 1,
  /** Many paragraphs apart. */
  far: -1,
  /** The other statement comes after the denial. */
  after: -1,
  /** The verb may also turn down a plan, or the noun is as often an opinion. */
  turnsDown: -1,
  /** The other statement is a wish, question or order. */
  noClaim: -1,
  /** The other statement negates the same words: both say the same. */
  sameSign: -1,
} as const;

export const INFERRED_FEATURES = {
  /** The turned word is the same word on both sides. */
  sameWord: 1,
  /** The poles come from the axis lexicon (else from WordNet). */
  axis: 1,
  /** A shared word stands close to the turned words in both clauses. */
  close: 1,
  /** Specific words shared besides the turned one, three or more being 1. */
  shared: 1,
  /** Names shared. */
  names: 1,
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
  /** Both statements are the same speaker’s. */
  sameSpeaker: -1,
  /** The text marks a change: initially, later, now. */
  change: 1,
  /** Figures differ, rather than words. */
  figures: 1,
} as const;

export type ReportedFeatures = Record<keyof typeof REPORTED_FEATURES, number>;
export type InferredFeatures = Record<keyof typeof INFERRED_FEATURES, number>;
