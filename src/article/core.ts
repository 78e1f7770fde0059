import { massOf } from './mass';
import type { Box, Line } from './page-lines';

/** Share of the running text that makes a kind of box one that the article is written in. */
const CORE_SHARE = 0.15;

/** Which lines of the article's box are the bulk of its text, and how others stand to them. */
export interface Core {
  /** Stands in a kind of box that much of the text stands in. */
  readonly isCore: (line: Line) => boolean;
  /** Stands in the same kind of element, though around it is another. */
  readonly isAkin: (line: Line) => boolean;
  /** Stands in the same box as such lines, or in a list or table there. */
  readonly isBeside: (line: Line) => boolean;
  /** Place of the last such line on the page. */
  readonly last: number;
}

/** Inside one of these words stand as deep as paragraphs beside it. */
const GROUP = /^(?:ul|ol|dl|blockquote|t(?:able|body|r))$/;

export function readCore(lines: readonly Line[]): Core {
  const isCore = holdsMuch(lines, ({ box }) => `${box.make}<${box.parent?.make ?? ''}`);
  const core = lines.filter(isCore);
  const around = new Set(core.flatMap(({ box }) => [box, box.parent]));
  const tags = new Set(core.map(({ box }) => box.tag));
  return {
    isCore,
    isAkin: holdsMuch(lines, ({ box }) => box.make),
    isBeside: ({ box }) => (tags.has(box.tag) || GROUP.test(box.parent?.tag ?? '')) && around.has(holderOf(box)),
    last: core.at(-1)?.index ?? -1,
  };
}

function holderOf(box: Box): Box | null {
  let at = box.parent;
  while (at && GROUP.test(at.tag)) at = at.parent;
  return at;
}

/** Whether lines of the same key hold a good part of the running text together. */
function holdsMuch(lines: readonly Line[], keyOf: (line: Line) => string): (line: Line) => boolean {
  const masses = new Map<string, number>();
  let total = 0;
  for (const line of lines) {
    const mass = massOf(line);
    total += mass;
    masses.set(keyOf(line), (masses.get(keyOf(line)) ?? 0) + mass);
  }
  return (line) => (masses.get(keyOf(line)) ?? 0) >= CORE_SHARE * total;
}
