import { analyse } from '../../src/engine/analyse';
import { findConflicts } from '../../src/engine/conflicts/find-conflicts';
import { CONFLICT_MODEL, type ConflictModel } from '../../src/engine/conflicts/scoring/weights.data';
import type { Analysis } from '../../src/engine/model';
import { loadShippedModel } from '../../src/cli/load-model';
import { pairAsArticle, readPairs, type LabelledPair } from '../contradictions/pairs-data';
import { plainArticle, readDevelopmentArticles } from '../corpus';
import { isDefault, scoreMarked } from './marked-conflicts';
import type { Evaluation } from './section';

/** Pair files without contradictions, or their pairs that hold none: whatever is flagged there is false. */
const FLAG_RATES: readonly { name: string; keep: (pair: LabelledPair) => boolean; what: string }[] = [
  { name: 'refnli', keep: ({ label }) => label === 'neutral' || label === 'entailment', what: 'no contradictions' },
  { name: 'med', keep: () => true, what: 'all' },
  { name: 'monli', keep: () => true, what: 'all' },
  { name: 'claimdiff', keep: ({ split }) => split === 'test-full', what: 'test-full, natural distribution' },
  { name: 'mnli-dev', keep: ({ label }) => label !== 'contradiction', what: 'neutral and entailment' },
];

/** Pair files with contradictions: how many are found, by the type that the file tells. */
const RECALLS: readonly { name: string; is: (pair: LabelledPair) => boolean }[] = [
  { name: 'sick', is: ({ label }) => label === 'contradiction' },
  { name: 'rte3-dev', is: ({ label }) => label === 'contradiction' },
  { name: 'negation-nli', is: ({ label }) => label === 'contradiction' },
  { name: 'breaking-nli', is: ({ label }) => label === 'contradiction' },
  { name: 'political-inconsistency', is: ({ label3 }) => label3 === 'Inconsistent' },
];

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`;

/** Denials and cards on the marked articles, cards on ordinary ones, and pairs of statements. */
export const evaluateContradictions: Evaluation = ({ corpus, tools, wantsErrors }) => {
  const marked = tools ? scoreMarked(corpus, tools, wantsErrors) : { lines: ['no scorers'], errors: [] };
  return [
    {
      name: 'contradictions',
      title: 'Denials and default cards on the marked articles, end to end, by half',
      lines: marked.lines,
      errors: marked.errors,
    },
    {
      name: 'contradiction-cards',
      title: 'Cards on ordinary articles (PolNeAR development part, end to end)',
      lines: countCards(corpus),
    },
    {
      name: 'contradiction-pairs',
      title: 'Pairs of statements',
      lines: [...flagRates(corpus), '', ...recalls(corpus), '', ...beside(corpus)],
    },
  ];
};

function countCards(corpus: string): string[] {
  const attribution = loadShippedModel();
  const analyses = readDevelopmentArticles(corpus).map(({ id, text }) =>
    analyse(plainArticle(id, text).article, attribution),
  );
  const count = (keep: (card: Analysis['contradictions'][number]) => boolean) =>
    analyses.reduce((sum, { contradictions }) => sum + contradictions.filter(keep).length, 0);
  const line = (what: string, cards: number) =>
    `${what.padEnd(34)} ${String(cards).padStart(3)}  ${(cards / analyses.length).toFixed(3)} an article`;
  return [
    `${analyses.length} articles`,
    line(
      'shown by default',
      count(({ type }) => isDefault(type)),
    ),
    line(
      'possible (hidden by default)',
      count(({ type }) => type === 'possible'),
    ),
    line(
      'differing views (hidden by default)',
      count(({ type }) => type === 'disagreement'),
    ),
    line(
      'denials',
      analyses.reduce((sum, { denials }) => sum + denials.length, 0),
    ),
  ];
}

function isFlagged(pair: LabelledPair, model: ConflictModel = CONFLICT_MODEL): boolean {
  const { document, statements } = pairAsArticle(pair);
  return findConflicts(document, statements, [], model).contradictions.length > 0;
}

const flagRates = (corpus: string): string[] => [
  'flagged though no contradiction',
  ...FLAG_RATES.map(({ name, keep, what }) => {
    const pairs = readPairs(corpus, name).filter(keep);
    return `  ${name.padEnd(24)} ${percent(pairs.filter((pair) => isFlagged(pair)).length, pairs.length)} of ${pairs.length} (${what})`;
  }),
];

function recalls(corpus: string): string[] {
  const lines = ['contradictions found'];
  for (const { name, is } of RECALLS) {
    const pairs = readPairs(corpus, name);
    const rows = new Map<string, { all: number; found: number }>();
    let flagged = 0;
    let right = 0;
    for (const pair of pairs) {
      const found = isFlagged(pair);
      flagged += Number(found);
      if (!is(pair)) continue;
      right += Number(found);
      const row = rows.get(pair.category ?? '') ?? { all: 0, found: 0 };
      rows.set(pair.category ?? '', { all: row.all + 1, found: row.found + Number(found) });
    }
    const all = [...rows.values()].reduce((sum, row) => sum + row.all, 0);
    lines.push(
      `  ${name.padEnd(24)} recall ${percent(right, all)} of ${all}, precision ${percent(right, flagged)} of ${flagged}`,
    );
    const kinds = [...rows]
      .filter(([kind, { found }]) => kind && found > 0)
      .toSorted((x, y) => y[1].found - x[1].found);
    for (const [kind, row] of kinds) lines.push(`    ${kind.padEnd(22)} ${percent(row.found, row.all)} of ${row.all}`);
  }
  return lines;
}

/** The engine beside published predictions of language models for the same political pairs. */
function beside(corpus: string): string[] {
  const pairs = readPairs(corpus, 'political-inconsistency');
  const systems = Object.keys(pairs[0]?.pred ?? {});
  const measure = (name: string, says: (pair: LabelledPair) => boolean) => {
    const flagged = pairs.filter(says);
    const right = flagged.filter(({ label3 }) => label3 === 'Inconsistent').length;
    const others = pairs.filter(({ label3 }) => label3 !== 'Inconsistent');
    const wrong = others.filter(says).length;
    const inconsistent = pairs.length - others.length;
    return `  ${name.padEnd(24)} precision ${percent(right, flagged.length)}, recall ${percent(right, inconsistent)}, others flagged ${percent(wrong, others.length)}`;
  };
  return [
    'political-inconsistency beside published predictions',
    measure('this engine', (pair) => isFlagged(pair)),
    ...systems.map((system) => measure(system, ({ pred }) => pred?.[system] === 'Inconsistent')),
  ];
}
