import { analyse, type Analysis } from '../../src/engine';
import type { LinkKind } from '../../src/engine/conflicts/pairs/link-kind';
import { readStatements } from '../../src/engine/conflicts/pairs/statement-reading';
import { scorePairs } from '../../src/engine/conflicts/scoring/score-pairs';
import { CONFLICT_MODEL } from '../../src/engine/conflicts/scoring/weights.data';
import { readDocument } from '../../src/engine/document/read-document';
import { loadShippedModel } from '../../src/cli/load-model';
import { readMarkedTexts } from '../eval/marked-articles';
import { readGoldArticles } from './gold';
import { readPairMatchers } from './marked-pairs';

/** A link between a denial and a claim that the engine found end to end, and whether a reader marked the two as a conflict. */
export interface LabelledLink {
  readonly id: string;
  readonly link: LinkKind;
  readonly positive: boolean;
}

export const LINK_KINDS: readonly LinkKind[] = [
  'pointed',
  'called',
  'answered',
  'unsaid',
  'owned',
  'document',
  'words',
  'taken-back',
  'turned-down',
  'loose',
];

const FILES = ['page-articles', 'polnear-quoted', 'polnear-articles'] as const;

/** The links of all marked articles, from the engine's own statements and speakers. */
export function readLabelledLinks(corpus: string): LabelledLink[] {
  const texts = readMarkedTexts(corpus);
  const model = loadShippedModel();
  const analyses = new Map<string, Analysis>();
  for (const [id, { article }] of texts) analyses.set(id, analyse(article, model));
  const gold = readGoldArticles(corpus);
  return FILES.flatMap((file) =>
    [...readPairMatchers(corpus, file, texts, gold, analyses)].flatMap(([id, isMarked]) => {
      const { statements, speakers } = analyses.get(id)!;
      const read = readStatements(readDocument(texts.get(id)!.article), statements, speakers);
      return scorePairs(read, CONFLICT_MODEL)
        .filter(({ tier }) => tier === 'reported')
        .flatMap(({ link, type, a, b }) => {
          const kind = LINK_KINDS.find((one) => one === link);
          const positive = isMarked(a.statement.content, b.statement.content, type === 'disagreement');
          return kind ? [{ id, link: kind, positive }] : [];
        });
    }),
  );
}
