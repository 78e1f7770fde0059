import type { Trees } from '../src/engine/attribution/decode/trees';
import { FRAME_FEATURES, frameFeatures } from '../src/engine/attribution/features/frame-features';
import type { Reading } from '../src/engine/attribution/read-features';
import { ruledFrames, withRuled } from '../src/engine/attribution/ruled-frames';
import { findByRules } from '../src/engine/attribution/rules/find-by-rules';
import type { Frame } from '../src/engine/attribution/tag-arguments';
import type { TokenRange } from '../src/engine/text/document';
import { originalSpan } from './corpus';
import { scoreArticle } from './eval/score-attributions';
import { trainTrees, type BoostingOptions } from './learn/boosting';
import type { PreparedArticle } from './prepare';

/** Trains the judge on frames of taggers that have not seen the article: which of them match a gold attribution, source included? */
export function trainJudge(
  articles: readonly PreparedArticle[],
  readings: readonly Reading[],
  frames: readonly (readonly Frame[])[],
  options: BoostingOptions,
): Trees {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  articles.forEach((article, i) => {
    const ruled = ruledFrames(article.document, findByRules(article.document));
    const candidates = withRuled(frames[i]!, ruled);
    rows.push(frameFeatures(readings[i]!, candidates, ruled));
    labels.push(...rightFrames(article, candidates));
  });
  return trainTrees(concatenate(rows), FRAME_FEATURES, Uint8Array.from(labels), options);
}

/** 1 for each frame whose content and source match a gold attribution by the scorer's measure, else 0. */
export function rightFrames({ gold, document, toOriginal }: PreparedArticle, frames: readonly Frame[]): Uint8Array {
  const spans = (ranges: readonly TokenRange[]) =>
    ranges.map(({ start, end }) =>
      originalSpan([document.tokens[start]!.start, document.tokens[end - 1]!.end], toOriginal),
    );
  const statements = frames.map(({ cue, source, content }) => ({
    cue: spans([cue]),
    source: spans(source),
    content: spans(content),
  }));
  const right = new Uint8Array(frames.length);
  for (const match of scoreArticle(gold, { id: gold.id, statements }).matches) {
    if (match.sourceRight) right[match.predicted] = 1;
  }
  return right;
}

function concatenate(arrays: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}
