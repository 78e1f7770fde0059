import { MAX_PAGE_COST, LINE_COST } from '../../article/page-facts';
import type { Box, Line, PageLines } from '../../article/page-lines';
import { factsOf, nestedMakeOf } from './box-facts';
import { sliceRun, type TextRun } from './text-run';
import type { Walk, WalkedBox, WalkedLine } from './walk';

/** The facts about a page, and the way from them back to it: `runs[i]` is line `i` in the page, `elements[i]` box `i`. */
export interface LinkedPage extends PageLines {
  readonly runs: readonly TextRun[];
  readonly elements: readonly Element[];
}

/** The walk's lines within the budget, and of its boxes those that hold one. */
export function linkPage(walk: Walk): LinkedPage {
  const boxes: Box[] = [];
  const elements: Element[] = [];
  const known = new Map<WalkedBox, Box>();
  const boxFor = (walked: WalkedBox): Box => {
    const added: Box = {
      ...factsOf(walked.element),
      parent: walked.parent && known.get(walked.parent)!,
      index: boxes.length,
      hidden: walked.hidden,
      timed: walked.timed,
    };
    known.set(walked, added);
    boxes.push(added);
    elements.push(walked.element);
    return added;
  };
  boxFor(walk.root);
  const kept = cutToBudget(walk.lines);
  const lines = kept.map(({ run, box, ...facts }, index): Line => {
    for (const walked of newBoxes(box, known)) boxFor(walked);
    return { text: run.text, index, box: known.get(box)!, ...facts };
  });
  return { boxes, lines, runs: kept.map(({ run }) => run), elements, codes: walk.codes };
}

/** The box and those around it that are not known yet, outermost first. */
function newBoxes(box: WalkedBox, known: { has(box: WalkedBox): boolean }): WalkedBox[] {
  const chain: WalkedBox[] = [];
  for (let at: WalkedBox | null = box; at && !known.has(at); at = at.parent) chain.push(at);
  return chain.toReversed();
}

/**
 * Lines of one make count together, and where the page is too large each make keeps the same share at most, half of the whole, a quarter
 * and so on, from its first line on: a million comments do not take the place of the article above or below them.
 */
function cutToBudget(lines: readonly WalkedLine[]): readonly WalkedLine[] {
  const seen = new Set<WalkedBox>();
  const costs = lines.map(({ run, box }) => {
    const fresh = newBoxes(box, seen);
    for (const one of fresh) seen.add(one);
    return run.text.length + LINE_COST * (1 + fresh.length);
  });
  const makes = lines.map(({ box }) => nestedMakeOf(box.element));
  const sizes = new Map<string, number>();
  makes.forEach((make, i) => sizes.set(make, (sizes.get(make) ?? 0) + costs[i]!));
  let share = MAX_PAGE_COST;
  while ([...sizes.values()].reduce((sum, size) => sum + Math.min(size, share), 0) > MAX_PAGE_COST) share /= 2;
  const used = new Map<string, number>();
  return lines.flatMap((line, i) => {
    const { run } = line;
    const before = used.get(makes[i]!) ?? 0;
    used.set(makes[i]!, before + costs[i]!);
    const chars = Math.min(run.text.length, share - before - costs[i]! + run.text.length);
    return chars > 0 ? [{ ...line, run: sliceRun(run, 0, chars) }] : [];
  });
}
