import path from 'node:path';
import type { Statement } from '../../src/engine/model';
import type { TextDocument } from '../../src/engine/document/document';
import { readDocument } from '../../src/engine/document/read-document';
import { readJsonLines } from '../corpus';

/** A line of a pair file: two texts and how a reader labelled them. */
export interface LabelledPair {
  readonly id: string;
  readonly split?: string;
  readonly a: string;
  readonly b: string;
  readonly label: string;
  readonly category?: string;
  readonly label3?: string;
  readonly pred?: Readonly<Record<string, string>>;
}

export const readPairs = (corpus: string, name: string): LabelledPair[] =>
  readJsonLines<LabelledPair>(path.join(corpus, `contradiction/${name}.jsonl.gz`));

/** Two texts as two statements of unnamed people in one article. */
export function pairAsArticle({ id, a, b }: LabelledPair): { document: TextDocument; statements: Statement[] } {
  const blocks = [a, b].map((text) => ({ kind: 'paragraph' as const, text: text.replaceAll(/\s+/g, ' ').trim() }));
  const document = readDocument({ id, url: '', title: '', lang: 'en', authors: [], publisher: '', blocks });
  const statements = document.blocks.map(({ start, end }, i): Statement => ({
    id: `s${i + 1}`,
    type: 'indirect',
    content: [[start, end]],
    cue: [],
    source: [],
    speaker: null,
    confidence: 1,
  }));
  return { document, statements };
}
