import type { Attribution } from '../model';
import type { TextDocument } from '../text/document';
import { findByModel } from './find-by-model';
import type { AttributionModel } from './model-file';
import { withOwnSources } from './own-sources';
import { findByRules } from './rules/find-by-rules';
import { withDenials } from './rules/with-denials';
import { withRepeats } from './with-repeats';
import { withoutAnonymity } from './without-anonymity';

/** Finds attributed content with its cue and source words, in text order. With no model, by rules alone. */
export function findAttributions(document: TextDocument, model: AttributionModel | null): readonly Attribution[] {
  const found = model ? withOwnSources(document, findByModel(document, model)) : findByRules(document);
  return withRepeats(document, withDenials(document, withoutAnonymity(document, found)));
}
