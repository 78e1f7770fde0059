import type { TextDocument } from '../../document/document';
import { holds } from '../../document/ranges';
import { textOf } from '../../document/spans';
import { typeOf, type Candidate } from '../candidate';
import { VERDICT } from '../../lexicon/reporting-words';
import { LIKELY, TRUST } from './policy.data';

/**
 * The candidates in layers, the surest first: a candidate stands where the layers before say nothing about its words.
 * `possible`: 1 for each token of a cue that the taggers think possible.
 */
export function layersOf(
  document: TextDocument,
  learned: readonly Candidate[],
  fromRules: readonly Candidate[],
  possible: Uint8Array,
): readonly (readonly Candidate[])[] {
  const isPossible = ({ cue }: Candidate) => cue !== undefined && possible[cue.start] === 1;
  const isSure = (candidate: Candidate) => {
    if (candidate.within !== undefined) return true;
    if (typeOf(document, candidate) === 'indirect') return isPossible(candidate) && isVerdict(document, candidate);
    return trustIn(candidate) === 'always' || isPossible(candidate);
  };
  const turns = fromRules.filter((candidate) => trustIn(candidate) === 'first');
  const told = learned.map((candidate) => inTurn(candidate, turns));
  return [
    turns,
    told.filter(({ confidence }) => confidence >= LIKELY),
    fromRules.filter((candidate) => !turns.includes(candidate) && isSure(candidate)),
    told.filter(({ confidence }) => confidence < LIKELY),
    fromRules.filter((candidate) => trustIn(candidate) === 'last'),
  ];
}

/** What somebody reports in a turn of a conversation has the turn as its parent. */
function inTurn(candidate: Candidate, turns: readonly Candidate[]): Candidate {
  const { cue } = candidate;
  const turn = cue && turns.find(({ content }) => holds(content, cue.start));
  return turn ? { ...candidate, within: turn.id } : candidate;
}

const trustIn = ({ origin }: Candidate) => (origin === 'tagger' ? undefined : TRUST[origin]);

/**
 * `Two reports reveal that’s untrue`: the only indirect statements kept on the rules' word, since without them nobody
 * would learn that what somebody said is disputed.
 */
const isVerdict = (document: TextDocument, { content }: Candidate) => VERDICT.test(textOf(document, content.at(-1)!));
