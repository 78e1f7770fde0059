import { findAttributions } from '../../src/engine/attribution/find-attributions';
import { readDocument } from '../../src/engine/document/read-document';
import { traceSpeakers } from '../../src/engine/speakers/resolve-speakers';
import { plainArticle, spanMover } from '../corpus';

/** A plain text with its entities, its statements found by rule. */
export function traceText(id: string, text: string) {
  const { article, toOriginal } = plainArticle(id, text);
  const document = readDocument(article);
  const trace = traceSpeakers(document, findAttributions(document, null));
  const move = spanMover(toOriginal, text.length);
  return { document: trace.references.document, ...trace, move };
}
