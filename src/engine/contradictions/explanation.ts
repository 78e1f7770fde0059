import type { TextDocument } from '../text/document';
import type { ScoredPair } from './pairs';
import type { Word } from './words';

/** One neutral sentence that says why two statements are shown together, with the words that triggered it. */
export function explain(document: TextDocument, { type, tier, evidence, shared }: ScoredPair): string {
  const words = quote(document, evidence);
  const about = shared.length ? ` about ${quote(document, shared)}` : '';
  if (tier === 'reported') {
    if (type === 'disagreement') return `The article says that one side turns down what the other wants (${words}).`;
    if (type === 'changed-position') return `The article says that the speaker takes back earlier words (${words}).`;
    if (type === 'correction') return `The article says that this was corrected (${words}).`;
    return `The article says that one side denies what the other says (${words})${about}.`;
  }
  switch (type) {
    case 'figures':
      return `The figures differ (${words})${about}.`;
    case 'authenticity':
      return `One statement calls genuine or accurate what the other calls not so (${words})${about}.`;
    case 'changed-position':
      return `The same speaker says something else at another time (${words})${about}.`;
    case 'disagreement':
      return `One side supports what the other opposes (${words})${about}.`;
    default:
      return `One statement conflicts with the other: ${words}${about}.`;
  }
}

function quote({ tokens }: TextDocument, words: readonly Word[]): string {
  const seen = new Map<string, string>();
  for (const { token, concept } of words) if (!seen.has(concept)) seen.set(concept, `“${tokens[token]!.text}”`);
  return [...seen.values()].slice(0, 4).join(', ');
}
