import type { Attribution, Span, StatementType } from '../model';
import type { TextDocument, TokenRange } from '../document/document';
import { spanOf } from '../document/spans';
import { calibrated } from './calibration';

/** The rules that find candidates. */
export type Rule =
  | 'quotation'
  | 'mixed-before'
  | 'clause-before'
  | 'that-clause'
  | 'bare-clause'
  | 'object'
  | 'according-to'
  | 'noun'
  | 'colon'
  | 'signature'
  | 'follow'
  | 'floating'
  | 'free'
  | 'label'
  | 'block-quote'
  | 'headline'
  | 'nested'
  | 'denial'
  | 'pending';

/**
 * Attributed content that may be a statement, from the rules or the taggers, until it leaves the attribution stage by
 * `toAttributions`. All places are token ranges; each list is in order and without overlaps.
 */
export interface Candidate {
  /** By which other candidates of the article refer to it. */
  readonly id: number;
  /** The rule that found it, or the learned taggers. */
  readonly origin: Rule | 'tagger';
  readonly cue?: TokenRange;
  readonly source: readonly TokenRange[];
  /** Never empty. */
  readonly content: readonly TokenRange[];
  /** Set where the page's structure says that the words are somebody's own, without quotation marks. */
  readonly direct?: true;
  /** Id of the parent: the outer candidate of a chain ("Reuters says the letter is from …"). */
  readonly within?: number;
  /** Id of the candidate whose speaker this one shares because nobody is named in between. */
  readonly follows?: number;
  /** Where a headline, pull quote, caption or box says the same words again. */
  readonly repeats?: readonly TokenRange[];
  /** 0 to 1, calibrated: how often a candidate with this value is an attribution. */
  readonly confidence: number;
}

/** A candidate whose cue is known. */
export type CuedCandidate = Candidate & Required<Pick<Candidate, 'cue'>>;

/** Whether the content is told in marks, in the narrator's words, or in both. */
export function typeOf({ tokens, outer }: TextDocument, { direct, content }: Candidate): StatementType {
  if (direct) return 'direct';
  let quoted = 0;
  let own = 0;
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) {
      if (outer[i]! >= 0) quoted++;
      else if (tokens[i]!.kind !== 'punctuation') own++;
    }
  }
  if (quoted === 0) return 'indirect';
  return own === 0 ? 'direct' : 'mixed';
}

/** The candidates sorted by where their contents begin. */
export const inTextOrder = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted((a, b) => a.content[0]!.start - b.content[0]!.start);

/** A candidate with its references moved to where `idOf` says; those to nowhere and to itself go. */
export function relink(
  { within, follows, ...candidate }: Candidate,
  idOf: (id: number) => number | undefined,
): Candidate {
  const parent = within === undefined ? undefined : idOf(within);
  const before = follows === undefined ? undefined : idOf(follows);
  return {
    ...candidate,
    ...(parent !== undefined && parent !== candidate.id && { within: parent }),
    ...(before !== undefined && before !== candidate.id && { follows: before }),
  };
}

/** Candidates in text order as attributions by characters, with references as indices; those to a candidate that is not there go. */
export function toAttributions(document: TextDocument, candidates: readonly Candidate[]): Attribution[] {
  const place = new Map(candidates.map(({ id }, i) => [id, i]));
  return candidates.map((candidate) => toAttribution(document, candidate, place));
}

function toAttribution(document: TextDocument, candidate: Candidate, place: ReadonlyMap<number, number>): Attribution {
  const { cue, source, content, repeats, origin, confidence } = candidate;
  const type = typeOf(document, candidate);
  const spansOf = (ranges: readonly TokenRange[]): Span[] => ranges.map((range) => spanOf(document, range));
  const within = candidate.within === undefined ? undefined : place.get(candidate.within);
  const follows = candidate.follows === undefined ? undefined : place.get(candidate.follows);
  return {
    type,
    content: spansOf(content),
    cue: cue ? [spanOf(document, cue)] : [],
    source: spansOf(source),
    ...(repeats && { repeats: spansOf(repeats) }),
    confidence: origin === 'tagger' ? calibrated(type, confidence) : confidence,
    ...(within !== undefined && { within }),
    ...(follows !== undefined && { follows }),
  };
}
