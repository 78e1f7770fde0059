import { explainContradictions, type ExplainedContradictions } from './conflicts/cards/explain-contradictions';
import type { AttributionModel } from './attribution/model-file';
import { analyse } from './analyse';
import { readDocument } from './document/read-document';
import type { Article } from './model';

/** How an article's analysis came about, for people who read along; from an analysis of its own. */
export function explain(article: Article, model: AttributionModel | null): ExplainedContradictions {
  const { statements, speakers } = analyse(article, model);
  return explainContradictions(readDocument(article), statements, speakers);
}
