import type { BlockKind } from '../../engine/model';
import type { Outline } from './find-root';
import { splitLabels } from './labels';
import { wordCount } from './mass';
import { INSERTED_BYLINE } from './phrases.data';
import { scopesOf } from './scopes';
import { isHeading, tagsAround } from './select-lines';
import type { TextRun } from './text-run';
import type { Line } from './walk';

/** A block of the article, still tied to the page. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly run: TextRun;
  readonly scope?: number;
}

const MAX_BYLINE_WORDS = 20;
const MAX_BOLD_HEADING_WORDS = 14;

/** The selected lines as blocks: what each is on the page, labels apart from the words that they introduce. */
export function toBlocks(lines: readonly Line[], outline: Outline): PageBlock[] {
  const labels = splitLabels(lines);
  const scopes = scopesOf(lines, outline.root);
  return lines.flatMap((line, i) => {
    const block = (kind: BlockKind, run: TextRun): PageBlock => {
      const scope = scopes[i];
      return scope === undefined ? { kind, run } : { kind, run, scope };
    };
    const split = labels.get(line);
    return split ? [block('label', split[0]), block('paragraph', split[1])] : [block(kindOf(line, outline), line.run)];
  });
}

function kindOf(line: Line, { root, hints }: Outline): BlockKind {
  const { box, run, boldChars } = line;
  if (hints[box.index] === 'embed') return 'embedded-post';
  if (wordCount(run.text) <= MAX_BYLINE_WORDS && INSERTED_BYLINE.test(run.text)) return 'byline';
  if (isHeading(line)) return 'heading';
  if (boldChars >= run.text.length && wordCount(run.text) <= MAX_BOLD_HEADING_WORDS && !/[.,;:”"’']$/.test(run.text))
    return 'heading';
  const around = tagsAround(box, root);
  if (around.has('blockquote')) return 'block-quote';
  return around.has('li') ? 'list-item' : 'paragraph';
}
