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

/** Makes a highlight cover `wanted` where it covered `standing`, and gives what it covers now: ranges that stand where one is wanted stay. */
export function changeTo(highlight: Highlight, standing: readonly Range[], wanted: readonly Range[]): readonly Range[] {
  const left = new Map<Node, Range[]>();
  for (const range of standing) {
    const others = left.get(range.startContainer);
    if (others) others.push(range);
    else left.set(range.startContainer, [range]);
  }
  const now = wanted.map((range) => {
    const others = left.get(range.startContainer) ?? [];
    const at = others.findIndex((other) => isSame(other, range));
    return others.splice(at, at < 0 ? 0 : 1)[0] ?? range;
  });
  for (const range of [...left.values()].flat()) highlight.delete(range);
  for (const range of now) highlight.add(range);
  return now;
}

const isSame = (a: Range, b: Range) =>
  a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset;
