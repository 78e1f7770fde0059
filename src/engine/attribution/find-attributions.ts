import type { Attribution } from '../model';
import type { TextDocument } from '../text/document';
import type { AttributionModel } from './model-file';
import { findByRules } from './rules/find-by-rules';

/** Finds attributed content with its cue and source words, in text order. With no model, by rules alone. */
export function findAttributions(document: TextDocument, _model: AttributionModel | null): Attribution[] {
  return findByRules(document);
}
