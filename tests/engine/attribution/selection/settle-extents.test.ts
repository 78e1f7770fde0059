import { describe, expect, test } from 'vitest';
import type { RankedCandidate } from '../../../../src/engine/attribution/rerank/rerank';
import { settleExtents } from '../../../../src/engine/attribution/selection/settle-extents';
import { readText } from '../../support';
import { rangeOf } from '../support';
import { rankedCandidate } from '../ranked-candidate';

const TEXT = 'Ana Vale said the bridge would open in May, but she gave no day. Reed called it “late” and dear.';
const document = readText(TEXT);

/** The tokens of some words, as `rankedCandidate` takes them. */
function pair(words: string) {
  const { start, end } = rangeOf(document, words);
  return [start, end] as const;
}

/** A candidate of `said` or another cue, by its content's words, and how likely the tagger holds it. */
const reading = (content: string, probability: number, tagger: number, cue = 'said', source = 'Ana Vale') => ({
  ...rankedCandidate(pair(cue), [pair(source)], [pair(content)], probability),
  logProbability: Math.log(tagger),
});

const SHORT = 'the bridge would open in May';
const LONG = 'the bridge would open in May, but she gave no day';

const settle = (chosen: RankedCandidate[], ...byCue: RankedCandidate[][]) =>
  settleExtents(document, chosen, byCue, 0.3);

describe('of the extents of one statement', () => {
  test('the one of which the tagger is sure is taken, with the confidence and source of the first', () => {
    const long = reading(LONG, 0.8, 0.1);
    const short = reading(SHORT, 0.6, 0.8);
    expect(settle([long], [long, short])).toEqual([{ ...long, content: short.content }]);
  });

  test('one that is far likelier to be right stays', () => {
    const long = reading(LONG, 0.95, 0.3);
    expect(settle([long], [long, reading(SHORT, 0.4, 0.6)])).toEqual([long]);
  });

  test('an unlikely one is not taken', () => {
    const long = reading(LONG, 0.4, 0.01);
    expect(settle([long], [long, reading(SHORT, 0.2, 0.9)])).toEqual([long]);
  });

  test('what only the rules read counts by its odds alone', () => {
    const short = reading(SHORT, 0.6, 0.5);
    const long: RankedCandidate = { ...reading(LONG, 0.55, 0.001), byRules: true };
    expect(settle([short], [short, long])).toEqual([{ ...short, content: long.content }]);
  });

  test('words of another statement are left to it', () => {
    const short = reading(SHORT, 0.8, 0.1);
    const next = reading('no day', 0.9, 1, 'gave', 'she');
    expect(settle([short, next], [short, reading(LONG, 0.7, 0.9)], [next])).toEqual([short, next]);
  });

  test('no quotation is lost or won', () => {
    const quoted = reading('“late”', 0.6, 0.2, 'called', 'Reed');
    const more = reading('“late” and dear', 0.6, 0.9, 'called', 'Reed');
    const bare = reading('it', 0.6, 0.9, 'called', 'Reed');
    expect(settle([quoted], [quoted, bare])).toEqual([quoted]);
    expect(settle([quoted], [quoted, more])).toEqual([{ ...quoted, content: more.content }]);
  });
});
