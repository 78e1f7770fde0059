import type { TokenRange, WholeSentence } from '../../document/document';
import { contentBefore, endOfWords, hasVerb } from './contents';
import { phraseAfter } from './phrases';
import { CueWord, cueWordAt, isNarrated, wordAt, type Narration } from './narration';
import type { Found } from './found';

/** Attributions by "according to", with its source behind it and what was said on either side. */
export function accordingTo(narration: Narration, sentence: WholeSentence, found: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (let i = sentence.start; i + 1 < sentence.end; i++) {
    if (cueWordAt(narration, i) !== CueWord.According || !isNarrated(narration, i) || wordAt(narration, i + 1) !== 'to')
      continue;
    const limit = endOfWords(narration, sentence);
    const source = phraseAfter(narration, i + 2, limit, i > sentence.start + 1);
    if (!source) continue;
    const cue = { start: i, end: i + 2 };
    const previous = [...found, ...result].findLast((one) => one.cue.end <= i && one.content.length > 0);
    const floor = previous ? Math.max(previous.cue.end, previous.source?.end ?? 0) : sentence.start;
    const left = beforeAccording(narration, floor, i);
    const right =
      left && !(wordAt(narration, source.end) === ',' && !hasVerb(narration, left.start, left.end))
        ? undefined
        : afterAccording(narration, source.end, limit);
    const content = [left, right].filter((range) => range !== undefined);
    const taken = found.some((one) =>
      one.content.some((range) => content.some((mine) => range.start < mine.end && range.end > mine.start)),
    );
    if (content.length > 0 && !taken) result.push({ rule: 'according-to', content, cue, source, shared: false });
  }
  return result;
}

function beforeAccording(narration: Narration, floor: number, at: number): TokenRange | undefined {
  const joined = contentBefore(narration, floor, at)?.range;
  if (joined && joined.end - joined.start > 3) return joined;
  return at - floor > 4 ? { start: floor, end: at } : undefined;
}

function afterAccording(narration: Narration, from: number, limit: number): TokenRange | undefined {
  const start = wordAt(narration, from) === ',' ? from + 1 : from;
  return limit - start > 2 ? { start, end: limit } : undefined;
}
