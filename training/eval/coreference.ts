import { spanOf } from '../../src/engine/document/spans';
import { rankAntecedents } from '../../src/engine/speakers/antecedents/rank-antecedents';
import { gapQuestion, readGap } from '../antecedents/gap';
import { traceText } from '../antecedents/documents';
import { readWikinews, type WikinewsText } from '../antecedents/wikinews';
import type { Span } from '../../src/engine/model';
import type { Evaluation } from './section';

/** What nobody here wrote: GAP's pronouns between two names, and the named persons and organisations of Wikinews. */
export const evaluateCoreference: Evaluation = ({ corpus }) => [
  { name: 'gap', title: 'GAP, test part, the two given names as candidates', lines: scoreGap(corpus) },
  {
    name: 'wikinews',
    title: 'Entities of 43 Wikinews texts: mentions by name, B³',
    lines: scoreWikinews(readWikinews(corpus)),
  },
];

interface Counts {
  right: number;
  told: number;
  gold: number;
}

const f1 = ({ right, told, gold }: Counts) => (2 * right) / (told + gold || 1);
const percent = (share: number) => (100 * share).toFixed(1);

/** F1 over both names of each passage, as GAP's own scorer has it, for men, for women, and the ratio of the two. */
function scoreGap(corpus: string): string[] {
  const counts = { masculine: emptyCounts(), feminine: emptyCounts() };
  for (const passage of readGap(corpus)) {
    if (passage.split !== 'test') continue;
    const { candidates, a, b, wanted } = gapQuestion(passage);
    const given = candidates.filter(({ entity }) => entity === a || entity === b);
    const [best] = rankAntecedents(given, wanted.kind);
    const told = best && best.probability >= 0.5 ? best.entity : undefined;
    const row = counts[wanted.gender === 'female' ? 'feminine' : 'masculine'];
    for (const [entity, isMeant] of [
      [a, passage.aIs],
      [b, passage.bIs],
    ] as const) {
      const isTold = entity !== undefined && entity === told;
      row.told += isTold ? 1 : 0;
      row.gold += isMeant ? 1 : 0;
      row.right += isTold && isMeant ? 1 : 0;
    }
  }
  const { masculine, feminine } = counts;
  const both = sum(masculine, feminine);
  return [
    `F1 ${percent(f1(both))}: masculine ${percent(f1(masculine))}, feminine ${percent(f1(feminine))}, ratio ${(f1(feminine) / f1(masculine)).toFixed(2)}`,
    `precision ${percent(both.right / both.told)}, recall ${percent(both.right / both.gold)}`,
  ];
}

const emptyCounts = (): Counts => ({ right: 0, told: 0, gold: 0 });
const sum = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  told: a.told + b.told,
  gold: a.gold + b.gold,
});

/**
 * B³ (Bagga and Baldwin 1998) over mentions by name: for each mention the share of its group that is in the other one’s group,
 * nothing for a mention that the other side does not have.
 */
function scoreWikinews(texts: readonly WikinewsText[]): string[] {
  return (['person', 'organization'] as const).map((type) => {
    const total = { precision: 0, mentions: 0, recall: 0, gold: 0 };
    for (const text of texts) addText(total, text, type);
    const [precision, recall] = [total.precision / total.mentions, total.recall / total.gold];
    return `${type.padEnd(13)} F1 ${percent((2 * precision * recall) / (precision + recall))}, precision ${percent(precision)}, recall ${percent(recall)}, ${total.gold} mentions`;
  });
}

function addText(
  total: { precision: number; mentions: number; recall: number; gold: number },
  { id, text, entities }: WikinewsText,
  type: 'person' | 'organization',
): void {
  const { document, references, move } = traceText(id, text);
  const isName = ([start, end]: Span) => /^(?:the |a |an )?\p{Lu}/u.test(document.text.slice(start, end));
  const gold = entities
    .filter((entity) => entity.type === type)
    .map(({ mentions }) =>
      mentions.map(move).filter((span) => isName(span) && !PRONOUN.test(document.text.slice(...span))),
    )
    .filter((mentions) => mentions.length > 0);
  const kind = type === 'person' ? 'person' : 'organisation';
  const found = references.entities
    .filter((entity) => entity.kind === kind && entity.words.length > 0)
    .map(({ names }) => names.map((range) => spanOf(document, range)));
  for (const [groups, size, add] of [
    [keysOf(found, gold), 'mentions', 'precision'],
    [keysOf(gold, found), 'gold', 'recall'],
  ] as const) {
    for (const group of groups) {
      for (const key of group) {
        total[size]++;
        if (key >= 0) total[add] += group.filter((other) => other === key).length / group.length;
      }
    }
  }
}

/** For each mention the number of the other side’s group that has it, or -1. */
const keysOf = (groups: readonly (readonly Span[])[], other: readonly (readonly Span[])[]) => {
  const places = other.flatMap((spans, group) => spans.map((span) => ({ span, group })));
  return groups.map((spans) => spans.map((span) => places.find((place) => isSamePlace(place.span, span))?.group ?? -1));
};

const PRONOUN = /^(?:he|she|it|they|i|we|you|his|her|its|their|my|our|this|that|who)$/i;

/** The longer of two spans ends as the other one does, or starts as it does: titles and appositions are drawn in or not. */
const isSamePlace = (a: Span, b: Span) => a[1] === b[1] || (a[0] === b[0] && Math.min(a[1], b[1]) > a[0]);
