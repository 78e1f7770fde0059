import type { Attribution } from '../model';
import type { TextDocument } from '../document/document';
import { findByModel } from './selection/find-by-model';
import type { AttributionModel } from './model-file';
import { withOwnSources } from './passes/cut-foreign-sources';
import { findByRules } from './rules/find-by-rules';
import { withDenials } from './passes/add-denied-claims';
import { withRepeats } from './passes/fold-repeats';
import { withoutAnonymity } from './passes/drop-anonymity-requests';

/** Finds attributed content with its cue and source words, in text order. With no model, by rules alone. */
export function findAttributions(document: TextDocument, model: AttributionModel | null): readonly Attribution[] {
  const found = model ? withOwnSources(document, findByModel(document, model)) : findByRules(document);
  return withRepeats(document, withDenials(document, withoutAnonymity(document, found)));
}
