/** The engine's doors: whoever is outside of it imports this file and nothing behind it. */
export * from './model';
export { analyse } from './analyse';
export { explain, type Explanation, type StatementOrigin } from './explain';
export type { ExplainedPair, ExplainedStatement } from './conflicts/cards/explain-contradictions';
export { loadModel, ModelFileError, type AttributionModel } from './attribution/model-file';
export { loadReadingModel } from './attribution/reading-model';
export { WeightsFileError } from './encoder/weights';
export { citation, citeConflict, citeStatement, citeStatements, gapBefore, wordsOf } from './export/citation';
export { indexAnalysis, type Index } from './export/index-analysis';
export { toCsv } from './export/csv';
export { toJson } from './export/json';
export { toMarkdown } from './export/markdown';
export type { ExportWords } from './export/words';
export { shownMembers, statementsOf, type ShownMember } from './export/side-member';
export { partsOf } from './parts/part-of';
export { explainSource, type SourceExplanation } from './view/explain-source';
export { speakerGroups, type SpeakerGroup } from './view/speaker-groups';
export { withoutUnsure } from './view/without-unsure';
