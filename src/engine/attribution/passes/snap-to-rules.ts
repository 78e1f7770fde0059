import type { TokenRange } from '../../document/document';
import { Tag } from '../tagger/features/pos-features';
import { QuoteState } from '../tagger/features/token-view';
import type { JudgedFrame } from '../rerank/rerank';
import type { Reading } from '../tagger/read-features';
import type { RuledFrame } from '../candidates/rule-candidates';

/** Rules this often right end the content of the same speaker's statement where they read a quotation of its own. */
const SURE = 0.9;

/**
 * Corrects chosen frames where the rules see a boundary that the taggers, which weigh words one by one, run over: a source
 * or a cue that swallows the subject of another clause, and a content that swallows a further cue with its quotation.
 */
export function heedRules(
  reading: Reading,
  frames: readonly JudgedFrame[],
  ruled: readonly RuledFrame[],
): JudgedFrame[] {
  const byCue = new Map<number, RuledFrame>();
  for (const rule of ruled) for (let i = rule.cue.start; i < rule.cue.end; i++) byCue.set(i, rule);
  return frames.map((frame) => {
    const rule = byCue.get(frame.cue.end - 1) ?? byCue.get(frame.cue.start);
    if (!rule) return cutAtSibling(reading, frame, byCue);
    const named = withRuledSource(reading, frame, rule);
    const own = withoutNeighbour(reading, withoutAddressee(reading, named, rule), rule);
    const whole = withApposition(reading, own, rule);
    return cutAtSibling(reading, whole, byCue);
  });
}

function withRuledSource(reading: Reading, frame: JudgedFrame, rule: RuledFrame): JudgedFrame {
  const [source] = rule.source;
  const { cue } = frame;
  if (!source || rule.source.length > 1 || frame.content.some((range) => touches(range, source))) return frame;
  if (touches(source, cue)) return { ...frame, cue: { ...cue, ...rule.cue }, source: [source] };
  const touched = frame.source.find((piece) => touches(piece, source));
  const isOther = touched
    ? (frame.source.length > 1 && !isRelative(reading, source)) || runsOverClause(reading, touched, source)
    : frame.source.length > 0 && source.end === cue.start && isPossessive(reading, source);
  return isOther ? { ...frame, source: [source] } : frame;
}

const touches = (a: TokenRange, b: TokenRange) => a.start < b.end && b.start < a.end;

const lastWord = ({ view }: Reading, { end }: TokenRange) => view.document.tokens[end - 1]!.lower;

/** Pieces that belong to the noun further left. */
const isRelative = (reading: Reading, range: TokenRange) => /^(?:who|which|that|ones?)$/.test(lastWord(reading, range));

/** `the union’s threat`, `his claim`: who owns the cue is its source. */
const isPossessive = (reading: Reading, range: TokenRange) =>
  /^(?:['’]s|['’]|my|our|your|his|her|its|their)$/.test(lastWord(reading, range));

/** Whoever comes with one of these behind a comma is seldom one of a list of speakers. */
const OWN = /^(?:his|her|its|their)$/;

/** `Ana wept at the port, and her son warned`: does the source begin in another clause than the one whose subject the rules read? */
function runsOverClause({ view }: Reading, { start, end }: TokenRange, source: TokenRange): boolean {
  if (end !== source.end || source.start - start < 2 || view.pos[source.start - 1] !== Tag.CCONJ) return false;
  const { tokens } = view.document;
  if (tokens[source.start - 2]!.text === ',' && OWN.test(tokens[source.start]!.lower)) return true;
  for (let i = start; i < source.start; i++) if (view.pos[i] === Tag.VERB || view.pos[i] === Tag.AUX) return true;
  return false;
}

/** Longest name of whom something is told, in tokens. */
const MOST_ADDRESSEE = 8;

/** `assured the American people that …`: whom it is said to is no content. */
function withoutAddressee({ view }: Reading, frame: JudgedFrame, rule: RuledFrame): JudgedFrame {
  const [first] = frame.content;
  const [clause] = rule.content;
  if (!first || !clause || first.start !== frame.cue.end || first.end !== clause.end) return frame;
  const gap = clause.start - first.start;
  if (gap <= 0 || gap > MOST_ADDRESSEE || view.document.tokens[clause.start]!.lower !== 'that') return frame;
  for (let i = first.start; i < clause.start; i++) if (view.pos[i] === Tag.VERB || view.quote[i]! !== 0) return frame;
  return { ...frame, content: [clause, ...frame.content.slice(1)] };
}

/** `“We lost.” “We did not,” Ben Orr said.`: a quotation right before another one is somebody else's answer or question. */
function withoutNeighbour({ view }: Reading, frame: JudgedFrame, { content: [said] }: RuledFrame): JudgedFrame {
  const [first] = frame.content;
  if (!first || !said || first.start >= said.start || first.end !== said.end) return frame;
  const isApart = view.quote[said.start - 1]! & QuoteState.Closes && view.quote[said.start]! & QuoteState.Opens;
  if (!isApart || !(view.quote[first.start]! & QuoteState.Opens)) return frame;
  return { ...frame, content: [said, ...frame.content.slice(1)] };
}

/** Longest name that may be missing at the end, in tokens. */
const MOST_APPOSITION = 5;

/** `that he never met the reporter, Ana Vale`: the name at the end belongs to the content. */
function withApposition({ view }: Reading, frame: JudgedFrame, rule: RuledFrame): JudgedFrame {
  const last = frame.content.at(-1);
  const end = rule.content.at(-1)?.end ?? 0;
  if (!last || end <= last.end + 1 || end > last.end + MOST_APPOSITION) return frame;
  if (rule.content.at(-1)!.start >= last.end || view.document.tokens[last.end]!.text !== ',') return frame;
  for (let i = last.end + 1; i < end; i++) if (view.pos[i] !== Tag.PROPN) return frame;
  return { ...frame, content: [...frame.content.slice(0, -1), { start: last.start, end }] };
}

/** `She added that it leaks and concluded: “We must close it.”` is two statements. */
function cutAtSibling({ view }: Reading, frame: JudgedFrame, byCue: ReadonlyMap<number, RuledFrame>): JudgedFrame {
  for (const { start, end } of frame.content) {
    for (let i = Math.max(start + 1, frame.cue.end); i < end; i++) {
      const rule = byCue.get(i);
      if (rule && isSibling(rule, frame) && view.quote[rule.content[0]!.start]! & QuoteState.Inside) {
        const until = view.pos[rule.cue.start - 1] === Tag.CCONJ ? rule.cue.start - 1 : rule.cue.start;
        const content = frame.content.flatMap((range) =>
          range.start < until ? [{ start: range.start, end: Math.min(range.end, until) }] : [],
        );
        return content.length > 0 ? { ...frame, content } : frame;
      }
    }
  }
  return frame;
}

const isSibling = ({ source, content, confidence }: RuledFrame, frame: JudgedFrame) =>
  confidence >= SURE &&
  content.length > 0 &&
  source.some((range) => frame.source.some((other) => touches(range, other)));
