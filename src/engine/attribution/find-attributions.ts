import type { Attribution } from '../model';
import type { TextDocument } from '../text/document';
import { findByModel } from './find-by-model';
import type { AttributionModel } from './model-file';
import { findByRules } from './rules/find-by-rules';

/** Finds attributed content with its cue and source words, in text order. With no model, by rules alone. */
export function findAttributions(document: TextDocument, model: AttributionModel | null): Attribution[] {
  return model ? findByModel(document, model) : findByRules(document);
}
