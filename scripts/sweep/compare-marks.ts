/** What of a page's paint is not as the analysis has it. */
export interface MarkFaults {
  /** Painted words that no mark has. */
  readonly wrong: readonly string[];
  /** Marks whose words are not all painted. */
  readonly missing: readonly string[];
}

/** Repeats of a statement on the page may differ in case and punctuation; white space and soft hyphens are the page's. */
const bare = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** Compares the texts of the painted ranges with the words of the marks that should be there. A mark may be painted in several ranges. */
export function compareMarks(marks: readonly string[], painted: readonly string[]): MarkFaults {
  const wanted = marks.map(bare);
  const found = [...new Set(painted.map(bare))].filter((text) => text !== '');
  const original = new Map(painted.map((text) => [bare(text), text]));
  const wrong = found.filter((text) => !wanted.some((mark) => mark.includes(text) || text === mark));
  return {
    wrong: wrong.map((text) => original.get(text)!),
    missing: marks.filter((_, i) => !isCovered(wanted[i]!, found)),
  };
}

/** Whether the ranges' texts that stand in the mark cover all of it. */
function isCovered(mark: string, found: readonly string[]): boolean {
  const covered = Array.from(mark, () => false);
  for (const text of found) {
    for (let at = mark.indexOf(text); at >= 0; at = mark.indexOf(text, at + text.length))
      covered.fill(true, at, at + text.length);
  }
  return covered.every(Boolean);
}
