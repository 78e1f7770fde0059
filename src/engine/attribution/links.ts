import type { Attribution } from '../model';

/** The attributions with their references (`within`, `follows`) moved to where `placeOf` says; those to nowhere and to themselves go. */
export function relink(
  attributions: readonly Attribution[],
  placeOf: (index: number) => number | undefined,
): Attribution[] {
  const move = (index: number | undefined) => (index === undefined ? undefined : placeOf(index));
  return attributions.map(({ within, follows, ...item }, i) => {
    const outer = move(within);
    const before = move(follows);
    return Object.assign(
      item,
      outer !== undefined && outer !== i && { within: outer },
      before !== undefined && before !== i && { follows: before },
    );
  });
}

/** The attributions sorted by where their contents begin, references moved. */
export function inTextOrder(attributions: readonly Attribution[]): Attribution[] {
  const order = attributions
    .map((_, i) => i)
    .sort((a, b) => attributions[a]!.content[0]![0] - attributions[b]!.content[0]![0] || a - b);
  const place = new Map(order.map((from, to) => [from, to]));
  return relink(
    order.map((i) => attributions[i]!),
    (index) => place.get(index),
  );
}
