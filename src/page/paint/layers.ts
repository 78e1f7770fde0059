/** What is to be painted under one name. */
export interface Layer {
  readonly priority: number;
  readonly ranges: Range[];
}

export interface Layers {
  readonly all: ReadonlyMap<string, Layer>;
  add(name: string, priority: number, range: Range): void;
}

export function createLayers(): Layers {
  const all = new Map<string, Layer>();
  return {
    all,
    add(name, priority, range) {
      const layer = all.get(name);
      if (layer) layer.ranges.push(range);
      else all.set(name, { priority, ranges: [range] });
    },
  };
}

/** Makes a highlight cover these ranges; those that it has over the same text stay as they are. */
export function changeTo(highlight: Highlight, ranges: readonly Range[]): void {
  const standing = new Map<Node, AbstractRange[]>();
  for (const range of highlight) {
    const others = standing.get(range.startContainer);
    if (others) others.push(range);
    else standing.set(range.startContainer, [range]);
  }
  const kept = new Set<AbstractRange>();
  const added: Range[] = [];
  for (const range of ranges) {
    const one = standing.get(range.startContainer)?.find((other) => !kept.has(other) && isSame(other, range));
    if (one) kept.add(one);
    else added.push(range);
  }
  for (const range of [...standing.values()].flat()) if (!kept.has(range)) highlight.delete(range);
  for (const range of added) highlight.add(range);
}

const isSame = (a: AbstractRange, b: AbstractRange) =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
