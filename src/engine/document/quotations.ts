import type { Quotation, TokenRange } from './document';
import type { Mark } from './quotation-marks';

/** A quotation by the block's own token indices, `tokens.end` exclusive, marks included. */
export interface RawQuotation {
  readonly tokens: TokenRange;
  readonly style: Quotation['style'];
  readonly closed: boolean;
}

/** What pairing needs to know of a block besides its marks. */
export interface BlockView {
  readonly tokenCount: number;
  /** Token index at which the sentence of the given token ends. */
  readonly sentenceEnd: (token: number) => number;
  /** Where an unclosed quotation really ends that runs from one mark to the next opening one. */
  readonly beforeLeadIn: (from: number, to: number) => number;
  /** Whether an unclosed mark at this token is meant to run on: first in the block, after a colon, before a block that opens with a mark. */
  readonly runsOn: (token: number) => boolean;
}

/**
 * Pairs the marks of one block in a single pass for each style. Double marks first, as brackets: a closing mark takes
 * the latest open one, so that an opening mark which never closes ends where the next quotation opens. Single marks
 * then pair only inside the same double quotation (or outside all), because most of them are apostrophes.
 */
export function pairMarks(marks: readonly Mark[], block: BlockView): RawQuotation[] {
  const doubles = pairDoubles(
    marks.filter((mark) => mark.style === 'double'),
    block,
  );
  const singles = pairSingles(
    marks.filter((mark) => mark.style === 'single'),
    doubles,
    block,
  );
  return [...doubles, ...singles].sort((a, b) => a.tokens.start - b.tokens.start || b.tokens.end - a.tokens.end);
}

/** A quotation in the same marks inside another is rare, three deep unheard of: deeper nesting is a lost mark. */
const MAX_NESTED_DOUBLES = 2;

function pairDoubles(marks: readonly Mark[], block: BlockView): RawQuotation[] {
  const done: RawQuotation[] = [];
  const open: Mark[] = [];
  const lost: Mark[] = [];
  const finish = (start: number, limit: number) => {
    const stop = limit < block.tokenCount ? block.beforeLeadIn(start, limit) : limit;
    const end = block.runsOn(start) ? stop : Math.min(stop, block.sentenceEnd(start));
    if (end > start + 1) done.push({ tokens: { start, end }, style: 'double', closed: false });
  };
  marks.forEach((mark, i) => {
    const closesFirst = mark.closes === 'yes' && mark.opens !== 'yes';
    const closes = open.length > 0 && (closesFirst || (mark.closes !== 'no' && mark.opens !== 'yes') || bothWays(mark));
    if (closes) {
      done.push({ tokens: { start: open.pop()!.token, end: mark.token + 1 }, style: 'double', closed: true });
    } else if (mark.opens === 'yes' || (mark.opens === 'weak' && marks[i + 1]?.closes === 'yes')) {
      if (open.length >= MAX_NESTED_DOUBLES) lost.push(open.shift()!);
      open.push(mark);
    }
  });
  // What never closed ends where the next mark opened after it.
  const unclosed = [...lost, ...open].filter((mark) => !mark.apart).map((mark) => mark.token);
  const starts = done
    .map((quotation) => quotation.tokens.start)
    .concat(unclosed)
    .sort((a, b) => a - b);
  for (const start of unclosed) finish(start, firstAbove(starts, start) ?? block.tokenCount);
  return done;
}

const bothWays = (mark: Mark) => mark.opens === 'yes' && mark.closes === 'yes';

/** First of the ascending numbers that is greater than `value`, by bisection. */
function firstAbove(ascending: readonly number[], value: number): number | undefined {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return ascending[low];
}

function pairSingles(marks: readonly Mark[], doubles: readonly RawQuotation[], block: BlockView): RawQuotation[] {
  const done: RawQuotation[] = [];
  for (const [around, group] of groupByEnclosing(marks, doubles)) {
    const limit = around ? around.tokens.end - (around.closed ? 1 : 0) : block.tokenCount;
    pairGroup(group, limit, block, done);
  }
  return done;
}

/** Groups single marks by the innermost double quotation around them: one sweep over both lists. */
function groupByEnclosing(
  marks: readonly Mark[],
  doubles: readonly RawQuotation[],
): Map<RawQuotation | undefined, Mark[]> {
  const ordered = doubles.toSorted((a, b) => a.tokens.start - b.tokens.start || b.tokens.end - a.tokens.end);
  const groups = new Map<RawQuotation | undefined, Mark[]>();
  const around: RawQuotation[] = [];
  let next = 0;
  for (const mark of marks) {
    while (next < ordered.length && ordered[next]!.tokens.start < mark.token) around.push(ordered[next++]!);
    while (around.length && around.at(-1)!.tokens.end <= mark.token) around.pop();
    const key = around.at(-1);
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return groups;
}

/** Longest term quoted inside a quotation in the same single marks, in tokens. */
const MAX_TERM = 6;

function pairGroup(marks: readonly Mark[], limit: number, block: BlockView, done: RawQuotation[]): void {
  for (let at = 0; at < marks.length;) {
    const opener = marks[at]!;
    if (opener.opens === 'no') {
      at++;
      continue;
    }
    let next = at + 1;
    let sure = -1;
    let weak = -1;
    const terms: RawQuotation[] = [];
    while (next < marks.length && sure < 0) {
      const mark = marks[next]!;
      if (mark.opens !== 'no') {
        // Speech that fills its paragraph may hold a term in the same marks.
        const end = marks[next + 1];
        if (opener.token > 0 || end?.closes !== 'yes' || end.token - mark.token > MAX_TERM) break;
        terms.push({ tokens: { start: mark.token, end: end.token + 1 }, style: 'single', closed: true });
        next += 2;
        continue;
      }
      if (mark.closes === 'yes') sure = next;
      else if (weak < 0) weak = next;
      next++;
    }
    const closer = sure >= 0 ? sure : opener.opens === 'yes' ? weak : -1;
    // Terms behind the closing mark are read again, as quotations of their own.
    const stop = closer >= 0 ? marks[closer]!.token : limit;
    done.push(...terms.filter(({ tokens }) => tokens.start < stop));
    if (closer >= 0) {
      done.push({ tokens: { start: opener.token, end: marks[closer]!.token + 1 }, style: 'single', closed: true });
      at = closer + 1;
    } else {
      if (opener.opens === 'yes' && block.runsOn(opener.token)) {
        const end = marks[next]?.token ?? limit;
        if (end > opener.token + 1) done.push({ tokens: { start: opener.token, end }, style: 'single', closed: false });
      }
      at = next;
    }
  }
}
