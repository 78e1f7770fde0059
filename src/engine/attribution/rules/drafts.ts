import type { Attribution, StatementType } from '../../model';
import type { TextDocument, TokenRange } from '../../document/document';
import { spanOf } from '../spans';
import { PRECISION, type Rule } from './precision.data';
import { isOwn, isPunctuation, type Reading } from './reading';

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

/** An attribution with the rule that found it. */
export interface RuledAttribution extends Attribution {
  readonly rule: Rule;
}

/** Finished attributions in text order, with references turned into indices. */
export function finish(reading: Reading, drafts: readonly Draft[]): RuledAttribution[] {
  const ordered = drafts
    .map((draft) => ({ draft, content: tidy(reading, draft) }))
    .filter(({ content }) => content.length > 0)
    .toSorted((a, b) => a.content[0]!.start - b.content[0]!.start);
  const indexOf = new Map(ordered.map(({ draft }, i) => [draft, i]));
  const link = (draft: Draft | undefined) => (draft ? indexOf.get(draft) : undefined);
  return ordered.map(({ draft, content }) => {
    const { document } = reading;
    const attribution: Editable = {
      rule: draft.rule,
      type: draft.direct ? 'direct' : typeOf(reading, content),
      content: content.map((range) => spanOf(document, range)),
      cue: spansOf(document, draft.cue),
      source: spansOf(document, draft.source),
      confidence: PRECISION[draft.rule],
    };
    const within = link(draft.within);
    if (within !== undefined) attribution.within = within;
    const follows = link(draft.follows);
    if (follows !== undefined) attribution.follows = follows;
    return attribution;
  });
}

/** A range as a list of one span, or of none where it is missing or empty. */
const spansOf = (document: TextDocument, range: TokenRange | undefined) =>
  range && range.end > range.start ? [spanOf(document, range)] : [];

type Editable = { -readonly [K in keyof RuledAttribution]: RuledAttribution[K] };

/** In order, without overlaps, commas and conjunctions at the edges cut off; neighbours stay apart. */
function tidy(reading: Reading, { content, direct }: Draft): TokenRange[] {
  const result: TokenRange[] = [];
  for (const range of content.toSorted((a, b) => a.start - b.start)) {
    let start = Math.max(range.start, result.at(-1)?.end ?? 0);
    let { end } = range;
    while (start < end && isOwn(reading, start) && isJoint(reading, start)) start++;
    const limit = direct ? end : start;
    while (end > limit && isOwn(reading, end - 1) && isJoint(reading, end - 1)) end--;
    if (end > start) result.push({ start, end });
  }
  return result;
}

const isJoint = (reading: Reading, index: number) =>
  isPunctuation(reading, index) && /^[,;:.—–-]+$/.test(reading.tokens[index]!.text);

function typeOf(reading: Reading, content: readonly TokenRange[]): StatementType {
  let quoted = 0;
  let own = 0;
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) {
      if (!isOwn(reading, i)) quoted++;
      else if (!isPunctuation(reading, i)) own++;
    }
  }
  if (quoted === 0) return 'indirect';
  return own === 0 ? 'direct' : 'mixed';
}
