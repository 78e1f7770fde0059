import path from 'node:path';
import type { Span } from '../../src/engine/model';
import { findAttributions } from '../../src/engine/attribution/find-attributions';
import type { AttributionModel } from '../../src/engine/attribution/model-file';
import { readDocument } from '../../src/engine/document/read-document';
import { loadShippedModel } from '../../src/cli/load-model';
import { DEFAULT_SETTINGS } from '../../src/shared/settings';
import { originalSpan, plainArticle, readDevelopmentArticles, type GoldArticle } from '../corpus';
import { bootstrap } from './bootstrap';
import { scoreAttribution } from './score-by-tool';
import {
  formatScores,
  KINDS,
  scoreArticle,
  summarise,
  type AttributionScores,
  type Match,
  type PredictedArticle,
  type Tally,
} from './score-attributions';
import type { Evaluation } from './section';

/** What the attribution stage finds in a gold article, in the gold text's offsets. */
export function predict(gold: GoldArticle, model: AttributionModel | null): PredictedArticle {
  const { article, toOriginal } = plainArticle(gold.id, gold.text);
  const back = (spans: readonly Span[]) => spans.map((span) => originalSpan(span, toOriginal));
  const statements = findAttributions(readDocument(article), model).map(({ content, cue, source, confidence }) => ({
    content: back(content),
    cue: back(cue),
    source: back(source),
    confidence,
  }));
  return { id: gold.id, statements };
}

/** PolNeAR's development articles: the learned engine beside the rules alone. */
export const evaluateAttribution: Evaluation = ({ corpus, tools, wantsErrors }) => {
  const articles = readDevelopmentArticles(corpus);
  const run = (model: AttributionModel | null) =>
    articles.map((gold) => {
      const predicted = predict(gold, model);
      return { gold, predicted, ...scoreArticle(gold, predicted) };
    });
  const model = loadShippedModel();
  const learned = run(model);
  const rules = run(null);
  const tallies = learned.map(({ tally }) => tally);
  return [
    {
      name: 'polnear',
      title: `PolNeAR, ${articles.length} development articles, in per cent (95 % intervals over articles)`,
      lines: [
        ...(model ? [] : ['No model file: these are the rules alone.']),
        formatScores(summarise(tallies)),
        '',
        ...intervals(tallies),
        '',
        ...(tools ? asReadersMeanIt(tools, corpus, learned) : []),
        'The rules alone:',
        formatScores(summarise(rules.map(({ tally }) => tally))),
        '',
        'Confidence, and how often content and source were right:',
        ...reliability(learned),
      ],
      ...(wantsErrors && {
        errors: learned.flatMap(({ gold, predicted, matches }) => errorsOf(gold, predicted, matches)),
      }),
    },
  ];
};

/** The same by the reader's definition of a statement, which leaves out what nobody says: what is shown by default. */
function asReadersMeanIt(
  tools: string,
  corpus: string,
  runs: readonly { readonly predicted: PredictedArticle }[],
): string[] {
  const folder = path.join(corpus, 'polnear');
  const predicted = runs.map((run) => run.predicted);
  const flags = [`--senses=${path.join(folder, 'cue-senses.tsv')}`, `--min=${DEFAULT_SETTINGS.minimumConfidence}`];
  const lines = scoreAttribution(tools, path.join(folder, 'dev.jsonl.gz'), predicted, flags);
  return [`By the reader's definition of a statement, as shown:`, ...lines, ''];
}

const FIGURES: readonly (readonly [name: string, figure: (scores: AttributionScores) => number])[] = [
  ...KINDS.map((kind) => [`content+source F1, ${kind}`, (s: AttributionScores) => s.contentAndSource[kind].f] as const),
  ['source span F1', (s) => s.span.source.f],
  ['cue span F1', (s) => s.span.cue.f],
  ['content span F1', (s) => s.span.content.f],
];

function intervals(tallies: readonly Tally[]): string[] {
  const scores = summarise(tallies);
  const ranges = bootstrap(
    tallies,
    FIGURES.map(([, figure]) => figure),
  );
  return FIGURES.map(([name, figure], i) => {
    const [low, high] = ranges[i]!;
    return `${name.padEnd(28)} ${figure(scores).toFixed(1).padStart(5)}  (${low.toFixed(1)} to ${high.toFixed(1)})`;
  });
}

/** Upper ends of the ranges of confidence that are told apart. */
const CONFIDENCES = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** For each range of confidence how many statements have it, what they have on average, and how many of them are right. */
function reliability(runs: readonly { predicted: PredictedArticle; matches: readonly Match[] }[]): string[] {
  const statements = runs.flatMap(({ predicted, matches }) => {
    const right = new Set(matches.filter(({ sourceRight }) => sourceRight).map(({ predicted: index }) => index));
    return predicted.statements.map(({ confidence = 0 }, i) => ({ confidence, isRight: right.has(i) }));
  });
  return CONFIDENCES.flatMap((until, i) => {
    const from = CONFIDENCES[i - 1] ?? 0;
    const inside = statements.filter(({ confidence }) => confidence > from && confidence <= until);
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const share = inside.filter(({ isRight }) => isRight).length / inside.length;
    return [
      `up to ${until.toFixed(1)}  ${String(inside.length).padStart(5)} statements, told ${percent(mean)}, right ${percent(share)}`,
    ];
  });
}

const percent = (share: number) => (100 * share).toFixed(0).padStart(3);

/** Misses, inventions and wrong sources of one article, to be read. */
export function errorsOf(gold: GoldArticle, predicted: PredictedArticle, matches: readonly Match[]): string[] {
  const words = (spans: readonly Span[]) =>
    spans.map(([s, e]) => gold.text.slice(s, e).replace(/\s+/g, ' ')).join(' … ');
  const show = ({ source, cue, content }: PredictedArticle['statements'][number]) =>
    `[${words(source)}] {${words(cue)}} ${words(content)}`;
  const golds = gold.annotations[0]!.attributions;
  const foundGold = new Map(matches.map((match) => [match.gold, match]));
  const foundPredicted = new Set(matches.map((match) => match.predicted));
  const lines: string[] = [];
  golds.forEach((item, i) => {
    const match = foundGold.get(i);
    if (!match) lines.push(`${gold.id}\n  missed    ${show(item)}`);
    else if (!match.sourceRight)
      lines.push(`${gold.id}\n  source    ${show(item)}\n  instead   ${show(predicted.statements[match.predicted]!)}`);
  });
  predicted.statements.forEach((item, j) => {
    if (!foundPredicted.has(j)) lines.push(`${gold.id}\n  invented  ${show(item)}`);
  });
  return lines;
}
