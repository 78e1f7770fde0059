import type { TokenRange } from '../../document/document';
import type { Candidate, Rule } from '../candidate';
import { PRECISION } from './precision.data';
import { isNarrated, isPunctuation, type Narration } from './narration';

/** An attribution while it is being put together; `content` grows by continued and resumed quotations. */
export interface Draft {
  readonly rule: Rule;
  readonly content: TokenRange[];
  readonly cue?: TokenRange;
  readonly source?: TokenRange;
  /** The draft whose speaker this one shares. */
  readonly follows?: Draft;
  readonly within?: Draft;
  /** Set where the page's structure says that the words are somebody's own, without quotation marks. */
  readonly direct?: true;
}

/** Finished candidates in text order, with references turned into ids. */
export function finish(narration: Narration, drafts: readonly Draft[]): Candidate[] {
  const ordered = drafts
    .map((draft) => ({ draft, content: tidy(narration, draft) }))
    .filter(({ content }) => content.length > 0)
    .toSorted((a, b) => a.content[0]!.start - b.content[0]!.start);
  const idOf = new Map(ordered.map(({ draft }, i) => [draft, i]));
  return ordered.map(({ draft, content }, id) => toCandidate(draft, content, id, (other) => idOf.get(other)));
}

function toCandidate(
  draft: Draft,
  content: readonly TokenRange[],
  id: number,
  idOf: (draft: Draft) => number | undefined,
): Candidate {
  const { rule, direct } = draft;
  const cue = apartFrom(content, draft.cue);
  const source = apartFrom(cue ? [...content, cue] : content, draft.source);
  const within = draft.within && idOf(draft.within);
  const follows = draft.follows && idOf(draft.follows);
  return {
    id,
    origin: rule,
    content,
    ...(cue && { cue }),
    source: source ? [source] : [],
    confidence: PRECISION[rule],
    ...(direct && { direct }),
    ...(within !== undefined && { within }),
    ...(follows !== undefined && { follows }),
  };
}

/** A range, unless it is empty or some of its words are others' already: what rules took from other sentences may reach into the content. */
function apartFrom(others: readonly TokenRange[], range: TokenRange | undefined): TokenRange | undefined {
  if (!range || range.end <= range.start) return undefined;
  return others.some(({ start, end }) => start < range.end && range.start < end) ? undefined : range;
}

/** In order, without overlaps, commas and conjunctions at the edges cut off; neighbours stay apart. */
function tidy(narration: Narration, { content, direct }: Draft): TokenRange[] {
  const result: TokenRange[] = [];
  for (const range of content.toSorted((a, b) => a.start - b.start)) {
    let start = Math.max(range.start, result.at(-1)?.end ?? 0);
    let { end } = range;
    while (start < end && isNarrated(narration, start) && isJoint(narration, start)) start++;
    const limit = direct ? end : start;
    while (end > limit && isNarrated(narration, end - 1) && isJoint(narration, end - 1)) end--;
    if (end > start) result.push({ start, end });
  }
  return result;
}

const isJoint = (narration: Narration, index: number) =>
  isPunctuation(narration, index) && /^[,;:.—–-]+$/.test(narration.tokens[index]!.text);
