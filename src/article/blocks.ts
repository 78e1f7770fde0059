import type { BlockKind } from '../engine';
import type { Outline } from './find-root';
import { splitLabels } from './labels';
import { wordCount } from './mass';
import { INSERTED_BYLINE } from './phrases.data';
import { scopesOf } from './scopes';
import { isHeading, tagsAround } from './select-lines';
import type { Line } from './page-lines';

/** A block of the article: the part `[start, end)` of a line. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly scope?: number;
}

const MAX_BYLINE_WORDS = 20;
const MAX_BOLD_HEADING_WORDS = 14;

/** The selected lines as blocks: what each is on the page, labels apart from the words that they introduce. `headings` are some that are no heading elements. */
export function toBlocks(lines: readonly Line[], outline: Outline, headings: ReadonlySet<Line>): PageBlock[] {
  const labels = splitLabels(lines);
  const scopes = scopesOf(lines, outline.root);
  return lines.flatMap((line, i) => {
    const block = (kind: BlockKind, start: number, end: number): PageBlock => {
      const scope = scopes[i];
      return scope === undefined ? { kind, line, start, end } : { kind, line, start, end, scope };
    };
    const split = labels.get(line);
    return split
      ? [block('label', 0, split[0]), block('paragraph', split[1], line.text.length)]
      : [block(headings.has(line) ? 'heading' : kindOf(line, outline), 0, line.text.length)];
  });
}

function kindOf(line: Line, { root, hints }: Outline): BlockKind {
  const { box, text, boldChars } = line;
  if (hints[box.index] === 'embed') return 'embedded-post';
  if (wordCount(text) <= MAX_BYLINE_WORDS && INSERTED_BYLINE.test(text)) return 'byline';
  if (isHeading(line)) return 'heading';
  if (boldChars >= text.length && wordCount(text) <= MAX_BOLD_HEADING_WORDS && !/[.,;:”"’']$/.test(text))
    return 'heading';
  const around = tagsAround(box, root);
  if (around.has('blockquote')) return 'block-quote';
  return around.has('li') ? 'list-item' : 'paragraph';
}
