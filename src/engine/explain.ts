import { explainAttributions, type AttributionOrigin } from './attribution/find-attributions';
import { explainContradictions, type ExplainedContradictions } from './conflicts/cards/explain-contradictions';
import type { AttributionModel } from './attribution/model-file';
import { analyseOne } from './analyse';
import { readDocument } from './document/read-document';
import type { Article, SpeakerEvidence } from './model';

/** How a statement came about. */
export interface StatementOrigin extends AttributionOrigin {
  readonly id: string;
  /** How its speaker was found; absent where it has none. */
  readonly speaker?: SpeakerEvidence;
}

/** How an article's analysis came about. */
export interface Explanation extends ExplainedContradictions {
  /** In the order of the analysis's statements. */
  readonly origins: readonly StatementOrigin[];
}

/** How an article's analysis came about, for people who read along; from an analysis of its own, without articles behind it. */
export function explain(article: Article, model: AttributionModel | null): Explanation {
  const { statements, speakers } = analyseOne(article, model);
  const document = readDocument(article);
  const origins = explainAttributions(document, model);
  return {
    origins: statements.map(({ id, found }, i) => Object.assign({ id, ...(found && { speaker: found }) }, origins[i]!)),
    ...explainContradictions(document, statements, speakers),
  };
}
