import type { Attribution, Speaker } from '../model';
import type { TextDocument } from '../document/document';
import { buildSpeakers, type Resolution } from './build-speakers';
import type { OnAsked } from './antecedents/choose-antecedent';
import { readReferences } from './entities/references';
import { type AttributedTokens, attributedTokens } from './sources/attributed-tokens';
import { resolveNouns } from './antecedents/resolve-nouns';
import { type Resolved, SpeakerResolver } from './antecedents/speaker-resolver';

export type { Resolution } from './build-speakers';

/**
 * Gives every attribution its speaker, or null where the text does not tell. `resolutions[i]` belongs to
 * `attributions[i]`. Linear in the text and the attributions.
 */
export function resolveSpeakers(
  document: TextDocument,
  attributions: readonly Attribution[],
): { speakers: Speaker[]; resolutions: Resolution[] } {
  return buildSpeakers(document, traceSpeakers(document, attributions).resolved);
}

/** The same before entities become speakers, with what was read on the way. */
export function traceSpeakers(document: TextDocument, given: readonly Attribution[], onAsked?: OnAsked) {
  const attributions = given.map((attribution) => attributedTokens(document, attribution));
  const references = readReferences(document);
  resolveNouns(references);
  const resolver = new SpeakerResolver(references, attributions, reportedTokens(document, attributions), onAsked);
  const resolved = attributions.map((): Resolved | null => null);
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => startOf(attributions[a]!) - startOf(attributions[b]!));
  order.forEach((index, place) => {
    const attribution = attributions[index]!;
    const asker = resolver.asker(attribution);
    if (attribution.source.length) resolved[index] = resolver.resolve(attribution);
    else if (asker !== undefined) resolved[index] = asker;
    else {
      const from = attribution.follows ?? order[place - 1] ?? -1;
      const previous = resolved[from];
      if (!previous) return;
      const goesOn = attribution.follows !== undefined || resolver.goesOn(previous, attributions[from]!, attribution);
      if (goesOn) resolved[index] = resolver.continueWith(previous, attribution);
    }
  });
  order.forEach((index, place) => {
    const attribution = attributions[index]!;
    if (resolved[index] || attribution.source.length || resolver.asker(attribution) !== undefined) return;
    const next = order[place + 1] ?? -1;
    const sharesSubject = resolver.opensWithParticiple(attribution, attributions[next]);
    const later = resolved[attribution.follows ?? (sharesSubject ? next : -1)];
    if (later) resolved[index] = resolver.continueWith(later, attribution);
  });
  return { references, antecedents: resolver.antecedents, resolved };
}

/** Tells for every token whether it lies in the content of an attribution. */
function reportedTokens(document: TextDocument, attributions: readonly AttributedTokens[]): (token: number) => boolean {
  const reported = new Uint8Array(document.tokens.length);
  for (const { content } of attributions) for (const { start, end } of content) reported.fill(1, start, end);
  return (token) => reported[token] === 1;
}

const startOf = ({ source, content }: AttributedTokens): number => source[0]?.start ?? content[0]?.start ?? 0;
