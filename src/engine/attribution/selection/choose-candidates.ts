import type { TokenRange } from '../../document/document';
import { areSame, cutAt, holds, touch, touchAny } from '../../document/ranges';
import type { RankedCandidate } from '../rerank/rerank';
import { bestTogether } from './best-together';

/** Likely candidates around one, in text order, that may stand in its way: those of its sentence and of the ones beside it. */
const REACH = 40;

/** A candidate, the probability that it is right, and the tokens from its first word to its last, sources left out. */
interface Choice extends TokenRange {
  readonly candidate: RankedCandidate;
  readonly probability: number;
}

const choiceOf = (candidate: RankedCandidate, probability: number): Choice => ({
  candidate,
  probability,
  start: Math.min(candidate.cue.start, candidate.content[0]!.start),
  end: Math.max(candidate.cue.end, candidate.content.at(-1)!.end),
});

/**
 * Chooses among all candidates of all cues those that are worth most together and do not stand in each other's way: a cue has
 * one candidate, a statement is told once, and none is made of words inside another one. Where a content runs over a further
 * cue of the same speaker (“…, adding that …”), it may end there. A candidate is worth its probability beyond the `least` one.
 * In the order of their cues.
 */
export function chooseCandidates(byCue: readonly (readonly RankedCandidate[])[], least: number): RankedCandidate[] {
  const likely = byCue
    .flatMap(distinctCandidates)
    .filter(({ probability, content }) => content.length > 0 && probability >= least)
    .map((candidate) => choiceOf(candidate, candidate.probability))
    .sort(byPlace);
  const choices = [...likely, ...likely.flatMap((choice, i) => cutChoices(choice, near(likely, i)))].sort(byPlace);
  const place = new Map(choices.map((choice, i) => [choice, i]));
  const rivals = choices.map((choice, i) =>
    near(choices, i)
      .filter((other) => areRivals(choice.candidate, other.candidate))
      .map((other) => place.get(other)!),
  );
  const worth = choices.map(({ probability }) => Math.max(0, probability - least));
  return bestTogether(worth, rivals).map((i) => choices[i]!.candidate);
}

/** Candidates of one content whose probabilities differ by no more are as likely to the re-ranker, which learns of sources only whether they touch the right one. */
const AS_LIKELY = 0.1;

/** The candidates of a cue, in the order of the tagger's belief, without those that only name another source and are not clearly likelier. */
const distinctCandidates = (ofCue: readonly RankedCandidate[]): RankedCandidate[] =>
  ofCue.filter(
    (candidate, rank) =>
      !ofCue
        .slice(0, rank)
        .some(
          (other) =>
            areSame(other.content, candidate.content) && candidate.probability - other.probability <= AS_LIKELY,
        ),
  );

const byPlace = (a: Choice, b: Choice) =>
  a.candidate.cue.start - b.candidate.cue.start || b.probability - a.probability;

/** The choices around one whose words begin before its end and end behind its start. */
function near(choices: readonly Choice[], index: number): Choice[] {
  const one = choices[index]!;
  const found: Choice[] = [];
  const last = Math.min(choices.length - 1, index + REACH);
  for (let i = Math.max(0, index - REACH); i <= last; i++)
    if (i !== index && touch(one, choices[i]!)) found.push(choices[i]!);
  return found;
}

/** No token is told twice, nor tells one thing and is told in another; several may have one source. */
const areRivals = (a: RankedCandidate, b: RankedCandidate): boolean =>
  touchAny([a.cue, ...a.content], [b.cue, ...b.content]);

/** The candidate ending before each further cue of the same speaker in its content: right where both are. */
const cutChoices = ({ candidate, probability }: Choice, others: readonly Choice[]): Choice[] =>
  others
    .filter((other) => isSibling(other.candidate, candidate))
    .flatMap((other) => {
      const content = cutAt(candidate.content, other.candidate.cue.start);
      return content.length > 0 ? [choiceOf({ ...candidate, content }, probability * other.probability)] : [];
    });

/** Does a cue inside another one's content go on with the same speaker? */
const isSibling = ({ source, content, cue }: RankedCandidate, outer: RankedCandidate): boolean =>
  holds(outer.content, cue.start) &&
  content[0]!.start >= cue.end &&
  source.every((range) => touchAny([range], outer.source));
