import { findAttributions } from '../../src/engine/attribution/find-attributions';
import { readDocument } from '../../src/engine/document/read-document';
import { traceSpeakers } from '../../src/engine/speakers/resolve-speakers';
import type { Span } from '../../src/engine/model';
import { plainArticle } from '../corpus';

/** A plain text with its entities, its statements found by rule. */
export function traceText(id: string, text: string) {
  const { article, toOriginal } = plainArticle(id, text);
  const document = readDocument(article);
  const trace = traceSpeakers(document, findAttributions(document, null));
  const places = placesOf(toOriginal, text.length);
  const move = ([start, end]: Span): Span => [places[start]!, places[Math.max(start, end - 1)]! + 1];
  return { document: trace.references.document, ...trace, move };
}

/** Document offset for every offset of the original text. */
function placesOf(toOriginal: Int32Array, length: number): Int32Array {
  const map = new Int32Array(length + 1);
  let next = 0;
  for (let original = 0; original <= length; original++) {
    while (next < toOriginal.length - 1 && toOriginal[next]! < original) next++;
    map[original] = next;
  }
  return map;
}
