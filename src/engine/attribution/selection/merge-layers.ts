import type { Attribution, Span, StatementType } from '../../model';
import type { TextDocument, TokenRange } from '../../document/document';
import type { JudgedFrame } from '../rerank/rerank';
import { relink } from '../links';
import { spanOf } from '../spans';

/** A statement that shares more of its content than this with those before it is one of them. */
const MOST_SHARED = 0.5;

/**
 * One list of the statements of several layers, in text order: a statement of a later layer stands where the earlier ones
 * say nothing about its words. References (`within`, `follows`) are indices into `ruled`, whose statements some layers
 * hold; those to a statement that was left out go to the one with its cue, or away.
 */
export function mergeLayers(
  document: TextDocument,
  ruled: readonly Attribution[],
  layers: readonly (readonly Attribution[])[],
): Attribution[] {
  const taken = new Uint8Array(document.text.length);
  const cues = new Uint8Array(document.text.length);
  const kept: Attribution[] = [];
  layers.forEach((layer, depth) => {
    const accepted = depth === 0 ? layer : layer.filter((item) => isNew(item, taken, cues));
    for (const item of accepted) {
      kept.push(item);
      for (const [start, end] of item.content) taken.fill(1, start, end);
      for (const [start, end] of item.cue) cues.fill(1, start, end);
    }
  });
  const ordered = kept.sort((a, b) => a.content[0]![0] - b.content[0]![0]);
  const place = new Map(ordered.map((item, i) => [item, i]));
  const placeOf = (index: number) => {
    const target = ruled[index]!;
    const stand = place.has(target) ? target : ordered.find(({ cue }) => touch(cue, target.cue));
    return stand && place.get(stand);
  };
  return relink(ordered, placeOf);
}

const touch = (a: readonly Span[], b: readonly Span[]) =>
  a.some(([s, e]) => b.some(([from, to]) => s < to && from < e));

/** No other cue in its cue, no other statement around its cue unless it is told to be inside one, and most of its content not told yet. */
function isNew({ cue, content, within }: Attribution, taken: Uint8Array, cues: Uint8Array): boolean {
  for (const [start, end] of cue)
    for (let i = start; i < end; i++) if (cues[i] || (taken[i] && within === undefined)) return false;
  if (within !== undefined) return true;
  let all = 0;
  let shared = 0;
  for (const [start, end] of content) {
    all += end - start;
    for (let i = start; i < end; i++) shared += taken[i]!;
  }
  return shared <= MOST_SHARED * all;
}

/** A learned frame as an attribution. */
export function toAttribution(document: TextDocument, { cue, source, content, probability }: JudgedFrame): Attribution {
  return {
    type: typeOf(document, content),
    content: content.map((range) => spanOf(document, range)),
    cue: [spanOf(document, cue)],
    source: source.map((range) => spanOf(document, range)),
    confidence: probability,
  };
}

function typeOf({ tokens }: TextDocument, content: readonly TokenRange[]): StatementType {
  let quoted = 0;
  let own = 0;
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) {
      if (tokens[i]!.quotation >= 0) quoted++;
      else if (tokens[i]!.kind !== 'punctuation') own++;
    }
  }
  if (quoted === 0) return 'indirect';
  return own === 0 ? 'direct' : 'mixed';
}
