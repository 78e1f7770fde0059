import type { TextDocument } from '../text/document';
import { countAll, type Counts } from './features/sentence-view';
import { tagParts } from './features/tag-parts';
import { viewTokens, type TokenView } from './features/token-view';
import type { AttributionModel } from './model-file';

/** What all taggers share: tokens as integers with their parts of speech, and counts of what lies between. */
export interface Reading {
  readonly view: TokenView;
  readonly counts: Counts;
}

/** Reads a document for the taggers. */
export function readFeatures(document: TextDocument, model: Pick<AttributionModel, 'lexicon' | 'parts'>): Reading {
  const view = viewTokens(document, model.lexicon);
  tagParts(view, model.parts);
  return { view, counts: countAll(view) };
}
