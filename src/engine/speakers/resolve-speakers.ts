import type { Attribution, Span, Speaker } from '../model';
import type { TextDocument } from '../text/document';

export interface Resolution {
  readonly speaker: string | null;
  readonly antecedent?: Span;
}

/** Gives every attribution its speaker, or null where the text does not tell. `resolutions[i]` belongs to `attributions[i]`. */
export function resolveSpeakers(
  _document: TextDocument,
  attributions: readonly Attribution[],
): { speakers: Speaker[]; resolutions: Resolution[] } {
  return { speakers: [], resolutions: attributions.map(() => ({ speaker: null })) };
}
