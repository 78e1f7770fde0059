import { CONTENT, SOURCE } from '../src/engine/attribution/tagger/decode/chain-model';
import { encode, type Segment } from '../src/engine/attribution/tagger/decode/segments';
import { argumentWindow } from '../src/engine/attribution/tagger/tag-arguments';
import {
  argumentContext,
  PLACE_TEMPLATES,
  relativeTemplates,
  seeAtPlace,
  seePlace,
  seeToken,
  TOKEN_TEMPLATES,
  viewCue,
} from '../src/engine/attribution/tagger/features/argument-features';
import { findPlaces, sideOf } from '../src/engine/attribution/tagger/features/argument-places';
import { cueContext, cueTemplates, seeForCues } from '../src/engine/attribution/tagger/features/cue-features';
import { stamp } from '../src/engine/attribution/tagger/features/hash';
import type { TaggerInput } from '../src/engine/attribution/tagger/tagger-input';
import type { TokenRange } from '../src/engine/document/document';
import type { Example } from './learn/crf';
import { isCue } from './standing';
import type { PreparedArticle, TokenAttribution } from './prepare';

const [TOKEN, PLACE] = [TOKEN_TEMPLATES.length, PLACE_TEMPLATES[0]!.length];

/** Features of each token of an argument example, with or without those for what an encoder read. */
export const argumentFeatures = (encoded: boolean): number => TOKEN + PLACE + relativeTemplates(encoded)[0]!.length;

/** One example for each marked sentence: the cues of what may be called a statement. */
export function cueExamples(input: TaggerInput, { attributions, marked }: PreparedArticle): Example[] {
  const { view } = input;
  const context = cueContext(input);
  const templates = cueTemplates(input.encoded !== undefined);
  const cues = attributions.flatMap(({ cue, standing }) => (isCue(standing) ? cue : []));
  const sentences = view.document.sentences.filter(({ tokens }) => marked[tokens.start]);
  return sentences.map(({ tokens: { start, end } }) => ({
    length: end - start,
    gold: encode(
      end - start,
      clip(
        cues.map(({ start, end }) => ({ start, end, role: 0 })),
        start,
        end,
      ),
    ),
    features() {
      const out = new Int32Array((end - start) * templates.length);
      const seen = new Int32Array(templates.length);
      for (let i = start; i < end; i++) {
        seeForCues(context, i, seen);
        stamp(seen, templates, out, (i - start) * templates.length);
      }
      return out;
    },
  }));
}

/** One example for each found cue that touches a gold one: the gold one's arguments. `found` in text order. */
export function argumentExamples(
  input: TaggerInput,
  attributions: readonly TokenAttribution[],
  found: readonly TokenRange[],
): Example[] {
  const context = argumentContext(input, found);
  const relative = relativeTemplates(context.encoded !== undefined);
  const width = argumentFeatures(context.encoded !== undefined);
  return found.flatMap((cue) => {
    const gold = goldOf(cue, attributions);
    if (!gold) return [];
    const { start, end } = argumentWindow(context, cue);
    const view = viewCue(context, cue);
    const segments = [
      ...gold.source.map(({ start, end }) => ({ start, end, role: SOURCE })),
      ...gold.content.map(({ start, end }) => ({ start, end, role: CONTENT })),
    ];
    return [
      {
        length: end - start,
        gold: encode(end - start, clip(withoutCue(segments, cue), start, end)),
        outside: { start: cue.start - start, end: cue.end - start },
        features() {
          const out = new Int32Array((end - start) * width);
          const seen = new Int32Array(width);
          const places = new Int32Array(end - start);
          findPlaces(context, view, { start, end }, places);
          for (let i = start; i < end; i++) {
            const to = (i - start) * width;
            const place = places[i - start]!;
            const side = sideOf(place);
            seeToken(context, i, seen);
            stamp(seen, TOKEN_TEMPLATES, out, to);
            seePlace(view, place, seen);
            stamp(seen, PLACE_TEMPLATES[side]!, out, to + TOKEN);
            seeAtPlace(context, view, i, place, seen);
            stamp(seen, relative[side]!, out, to + TOKEN + PLACE);
          }
          return out;
        },
      },
    ];
  });
}

/** The gold attribution whose cue shares most tokens with a found one. */
function goldOf(found: TokenRange, attributions: readonly TokenAttribution[]): TokenAttribution | undefined {
  let best: TokenAttribution | undefined;
  let most = 0;
  for (const attribution of attributions) {
    for (const cue of attribution.cue) {
      const shared = Math.min(found.end, cue.end) - Math.max(found.start, cue.start);
      if (shared > most) {
        most = shared;
        best = attribution;
      }
    }
  }
  return best;
}

/** Segments less the cue's own tokens. */
function withoutCue(segments: readonly Segment[], cue: TokenRange): Segment[] {
  return segments.flatMap((segment) => {
    if (segment.end <= cue.start || segment.start >= cue.end) return [segment];
    return [
      { ...segment, end: cue.start },
      { ...segment, start: cue.end },
    ].filter(({ start, end }) => start < end);
  });
}

/** Segments inside `[start, end)`, relative to it, in order and without overlaps (the first one keeps the tokens). */
function clip(segments: readonly Segment[], start: number, end: number): Segment[] {
  const clipped: Segment[] = [];
  let free = 0;
  for (const segment of [...segments].sort((a, b) => a.start - b.start || a.role - b.role)) {
    const from = Math.max(segment.start - start, free, 0);
    const to = Math.min(segment.end, end) - start;
    if (from >= to) continue;
    clipped.push({ role: segment.role, start: from, end: to });
    free = to;
  }
  return clipped;
}
