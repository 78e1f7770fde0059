import type { TokenRange } from '../../document/document';
import { contentBefore, endOfWords, hasVerb } from './contents';
import { phraseAfter } from './phrases';
import { CueWord, cueWordAt, isOwn, wordAt, type OuterSentence, type Reading } from './reading';
import type { Found } from './found';

/** Attributions by "according to", with its source behind it and what was said on either side. */
export function accordingTo(reading: Reading, sentence: OuterSentence, found: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (let i = sentence.start; i + 1 < sentence.end; i++) {
    if (cueWordAt(reading, i) !== CueWord.According || !isOwn(reading, i) || wordAt(reading, i + 1) !== 'to') continue;
    const limit = endOfWords(reading, sentence);
    const source = phraseAfter(reading, i + 2, limit, i > sentence.start + 1);
    if (!source) continue;
    const cue = { start: i, end: i + 2 };
    const previous = [...found, ...result].findLast((one) => one.cue.end <= i && one.content.length > 0);
    const floor = previous ? Math.max(previous.cue.end, previous.source?.end ?? 0) : sentence.start;
    const left = beforeAccording(reading, floor, i);
    const right =
      left && !(wordAt(reading, source.end) === ',' && !hasVerb(reading, left.start, left.end))
        ? undefined
        : afterAccording(reading, source.end, limit);
    const content = [left, right].filter((range) => range !== undefined);
    const taken = found.some((one) =>
      one.content.some((range) => content.some((mine) => range.start < mine.end && range.end > mine.start)),
    );
    if (content.length > 0 && !taken) result.push({ rule: 'according-to', content, cue, source, shared: false });
  }
  return result;
}

function beforeAccording(reading: Reading, floor: number, at: number): TokenRange | undefined {
  const joined = contentBefore(reading, floor, at)?.range;
  if (joined && joined.end - joined.start > 3) return joined;
  return at - floor > 4 ? { start: floor, end: at } : undefined;
}

function afterAccording(reading: Reading, from: number, limit: number): TokenRange | undefined {
  const start = wordAt(reading, from) === ',' ? from + 1 : from;
  return limit - start > 2 ? { start, end: limit } : undefined;
}
