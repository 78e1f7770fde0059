/** Items of a group that is searched whole: those of a sentence or two. Of larger ones, lists or rubbish, the most valuable first. */
const LARGEST_GROUP = 40;

/** Sets looked at for one group before the best so far has to do. */
const MOST_STEPS = 5000;

/**
 * The indices, ascending, of a set without rivals that is worth most together: each group of items that are tied by rivalries
 * is searched whole (branch and bound), the most valuable first. `rivals` is symmetric; what is worth is above or at 0.
 */
export function bestTogether(worth: readonly number[], rivals: readonly (readonly number[])[]): number[] {
  return groupsOf(rivals)
    .flatMap((group) => bestOf(group, worth, rivals))
    .sort((a, b) => a - b);
}

/** Items that are tied to each other by a chain of rivalries. */
function groupsOf(rivals: readonly (readonly number[])[]): number[][] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (let first = 0; first < rivals.length; first++) {
    if (seen.has(first)) continue;
    seen.add(first);
    const group = [first];
    // A list grows while it is walked.
    for (const item of group) {
      for (const rival of rivals[item]!) {
        if (seen.has(rival)) continue;
        seen.add(rival);
        group.push(rival);
      }
    }
    groups.push(group);
  }
  return groups;
}

function bestOf(
  group: readonly number[],
  worth: readonly number[],
  rivals: readonly (readonly number[])[],
): readonly number[] {
  const byWorth = group.toSorted((a, b) => worth[b]! - worth[a]! || a - b);
  if (group.length > LARGEST_GROUP) return firstComeOf(byWorth, rivals);
  let best: readonly number[] = [];
  let most = -1;
  let steps = 0;
  const search = (open: readonly number[], chosen: readonly number[], value: number) => {
    const [first, ...rest] = open;
    if (first === undefined) {
      if (value > most) {
        most = value;
        best = chosen;
      }
      return;
    }
    if (++steps > MOST_STEPS && best.length > 0) return;
    const bound = open.reduce((sum, item) => sum + worth[item]!, value);
    if (bound <= most) return;
    const against = new Set(rivals[first]);
    search(
      rest.filter((item) => !against.has(item)),
      [...chosen, first],
      value + worth[first]!,
    );
    if (rest.some((item) => against.has(item))) search(rest, chosen, value);
  };
  search(byWorth, [], 0);
  return best;
}

/** Each item that is no rival of one before. */
function firstComeOf(items: readonly number[], rivals: readonly (readonly number[])[]): number[] {
  const barred = new Set<number>();
  return items.filter((item) => {
    if (barred.has(item)) return false;
    for (const rival of rivals[item]!) barred.add(rival);
    return true;
  });
}
