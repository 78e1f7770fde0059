import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadShippedModel } from '../../src/cli/load-model';
import { fromText } from '../../src/cli/read-input';
import { analyse } from '../../src/engine/analyse';
import type { AttributionModel } from '../../src/engine/attribution/model-file';
import type { Analysis } from '../../src/engine/model';
import { DEFAULT_SETTINGS } from '../../src/shared/settings';
import { shownStatements } from '../../src/shared/shown';
import { heldOutEncoder } from '../encoder/held-out';
import { crossValidatedModels } from '../cross-validation';
import { READ_BEFORE, readMarkedPages } from '../marked-pages';
import { scorePages } from './score-by-tool';
import type { Evaluation, Section } from './section';

/** Whole articles with every statement marked by hand, as a reader is shown them: real pages from their HTML, and the seed report, by `score-pages.mjs`. */
export const evaluatePages: Evaluation = ({ corpus, tools, wantsErrors }) => {
  if (!tools) return [];
  const model = loadShippedModel();
  const marked = readMarkedPages(corpus);
  const ids = new Set(marked.map(({ id }) => id));
  const analyseBy = (modelFor: (page: string) => AttributionModel) =>
    marked.map(({ id, article }) => analyse(article, modelFor(id)));
  const encode = heldOutEncoder();
  if (!encode) console.error('No encoder that has not seen the pages (npm run train:encoder): read by words alone.');
  const quick = analyseBy(crossValidatedModels(corpus, ids)).filter(isUnread);
  const pages = encode ? analyseBy(crossValidatedModels(corpus, ids, encode)) : [];
  const unread = pages.filter(isUnread);
  const folder = path.join(corpus, 'pages');
  const seed = path.join(corpus, 'seed');
  const report = fromText(readFileSync(path.join(seed, 'article.txt'), 'utf8'), 'article');
  const sectionOf = (name: string, title: string, from: string, analyses: readonly Analysis[]): Section => {
    const [lines, errors] = scorePages(tools, from, analyses.map(asShown), wantsErrors ? [[], ['--errors']] : [[]]);
    return { name, title, lines: lines!, ...(errors && { errors: errors.filter((line) => ERROR.test(line)) }) };
  };
  return [
    ...(encode
      ? [
          sectionOf(
            'pages',
            'Real pages that nobody had read while the rules were written, as shown, cross-validated',
            folder,
            unread,
          ),
          {
            name: 'confidence',
            title: 'The same pages: what a least confidence would show',
            lines: byConfidence(tools, folder, unread),
          },
          sectionOf('pages-all', 'All marked pages, as shown, cross-validated', folder, pages),
        ]
      : []),
    sectionOf('pages-quick', 'The first pages read by words alone, without the encoder', folder, quick),
    sectionOf('seed', 'The seed report, as shown', seed, [report.finish(analyse(report.article, model))]),
  ];
};

const isUnread = ({ id }: { readonly id: string }) => !READ_BEFORE.has(id);

const ERROR = / (?:missed|wrong extent|no such|speaker ")/;

/** An analysis with no other statements than those that a reader sees by default. */
const asShown = (analysis: Analysis): Analysis => ({
  ...analysis,
  statements: shownStatements(analysis, DEFAULT_SETTINGS),
});

const LEVELS = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const TYPES = ['direct', 'mixed', 'indirect', 'all'] as const;

interface Score extends Record<(typeof TYPES)[number], { found: number }> {
  readonly shown: Record<(typeof TYPES)[number], { shown: number; false: number; wrongExtent: number }>;
}

/** For each least confidence and type: statements shown, how many of the marked ones are found, and how many of the shown are false or of wrong extent. */
function byConfidence(tools: string, folder: string, analyses: readonly Analysis[]): string[] {
  const runs = LEVELS.map((level) => [`--min=${level}`, '--json']);
  const scores = scorePages(tools, folder, analyses, runs).map(([line]): Score => JSON.parse(line!));
  const rows = scores.map((score) =>
    TYPES.map((type) => {
      const { shown, false: wrong, wrongExtent } = score.shown[type];
      return `${String(shown).padStart(6)}${percent(score[type].found)}${percent(wrong)}${percent(wrongExtent)}`;
    }),
  );
  return [
    `     ${TYPES.map((type) => ` | ${type}`.padEnd(27)).join('')}`.trimEnd(),
    `from ${TYPES.map(() => ' |  shown found false extent').join('')}`,
    ...rows.map((cells, i) => `${LEVELS[i]!.toFixed(2)} ${cells.map((cell) => ` | ${cell} `).join('')}`.trimEnd()),
  ];
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
