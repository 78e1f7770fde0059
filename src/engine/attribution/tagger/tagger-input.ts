import type { TextDocument } from '../../document/document';
import { countAll, type Counts } from './features/sentence-view';
import { tagParts } from './features/tag-parts';
import type { PackedWeights } from './decode/linear';
import type { Lexicon } from './features/word-attributes';
import type { DocumentEncoder, EncodedDocument } from '../../encoder/encoded-document';
import { viewTokens, type TokenView } from './features/token-view';

/** What all taggers share: tokens as integers with their parts of speech, and counts of what lies between. */
export interface TaggerInput {
  readonly view: TokenView;
  readonly counts: Counts;
  /** Where an encoder has read it too. */
  readonly encoded: EncodedDocument | undefined;
}

/** Reads a document for the taggers. */
export function readTaggerInput(
  document: TextDocument,
  model: { readonly lexicon: Lexicon; readonly parts: PackedWeights; readonly encode?: DocumentEncoder | undefined },
): TaggerInput {
  const view = viewTokens(document, model.lexicon);
  tagParts(view, model.parts);
  return { view, counts: countAll(view), encoded: model.encode?.(document) };
}
