import type { TextBlock, TokenRange } from '../../document/document';
import type { Draft } from './drafts';
import { findLabels, nameOf, type Label } from './labels';
import { isPunctuation, wordAt, type Narration } from './narration';

/** Words that the page's structure gives to somebody, and the blocks that they are read from. */
export interface Turn {
  readonly blocks: readonly number[];
  readonly draft: Draft;
}

/** Blocks, the label's own among them, that the last turn may have where no other is longer. */
const LAST_TURN = 4;

/** The turns of an interview or a transcript: each label with its words, up to the next label, and the questions between answers of one label. */
export function findTurns(narration: Narration): readonly Turn[] {
  const { document } = narration;
  const labels = findLabels(document);
  let longest = LAST_TURN;
  return labels.flatMap((label, i) => {
    const next = labels[i + 1];
    const { content, blocks } = wordsOf(narration, label, next, longest);
    longest = Math.max(longest, blocks.length);
    const isOneSided = next !== undefined && nameOf(document, next.name) === nameOf(document, label.name);
    const question = isOneSided && content.length > 1 && asks(narration, content.at(-1)!) ? content.pop() : undefined;
    const turns: Turn[] = [];
    if (content.length > 0) {
      const cue = label.end > label.name.end && { cue: { start: label.end - 1, end: label.end } };
      turns.push({ blocks, draft: { rule: 'label', content, ...cue, source: label.name, direct: true } });
    }
    if (question) turns.push({ blocks: [blocks.at(-1)!], draft: { rule: 'label', content: [question], direct: true } });
    return turns;
  });
}

/**
 * What a label introduces: the rest of its block and the unlabelled blocks up to the next label. Behind the last label the
 * article's own voice may come back: behind a typed one it does, else no turn is longer than the `longest` before.
 */
function wordsOf(narration: Narration, label: Label, next: Label | undefined, longest: number) {
  const { blocks } = narration.document;
  const home = blocks[label.block]!;
  const blocksRead = [label.block];
  const content: TokenRange[] = [];
  const start = afterPunctuation(narration, label.end, home.tokens.end);
  const end = next?.block === label.block ? next.name.start : home.tokens.end;
  if (start < end) content.push({ start, end });
  const limit = next?.block ?? Math.min(blocks.length, label.block + (label.typed ? 1 : longest));
  for (let i = label.block + 1; i < limit; i++) {
    if (!goesOnIn(blocks[i]!, home)) break;
    blocksRead.push(i);
    content.push(blocks[i]!.tokens);
  }
  return { content, blocks: blocksRead };
}

const goesOnIn = ({ kind, scope }: TextBlock, home: TextBlock) =>
  /^(?:paragraph|list-item|block-quote)$/.test(kind) && scope === home.scope;

function afterPunctuation(narration: Narration, from: number, limit: number): number {
  let at = from;
  while (at < limit && isPunctuation(narration, at) && wordAt(narration, at) !== '"') at++;
  return at;
}

const asks = ({ tokens }: Narration, { end }: TokenRange) => tokens[end - 1]!.text === '?';
