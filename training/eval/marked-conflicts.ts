import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyse } from '../../src/engine/analyse';
import { findConflicts } from '../../src/engine/conflicts/find-conflicts';
import type { ConflictModel } from '../../src/engine/conflicts/scoring/weights.data';
import { readDocument } from '../../src/engine/document/read-document';
import type { Analysis, ConflictType, SideMember, Span } from '../../src/engine/model';
import { loadShippedModel } from '../../src/cli/load-model';
import { fitModel, linksOf, readLabelledArticles, readOtherExamples } from '../contradictions/fit';
import { readGoldArticles } from '../contradictions/gold';
import { readLabelledLinks } from '../contradictions/labelled-links';
import { readPairMatchers } from '../contradictions/marked-pairs';
import { originalSpan, readJsonLines } from '../corpus';
import { goldPath, halfOf, readMarkedTexts, type GoldFile, type Half, type MarkedText } from './marked-articles';

const HALVES: readonly Half[] = ['A', 'B'];
const DENIALS: readonly GoldFile[] = ['denials-pages', 'denials-polnear'];
const CARDS = ['page-articles', 'polnear-quoted', 'polnear-articles'] as const;

/** Whether a reader sees conflicts of the type without asking for them. */
export const isDefault = (type: ConflictType): boolean => type !== 'disagreement' && type !== 'possible';

/** Both scorers on both halves, each analysed with what the other half told of the kinds of link, and how sure the cards were. */
export function scoreMarked(
  corpus: string,
  tools: string,
  wantsErrors: boolean,
): { lines: string[]; errors: string[] } {
  const texts = readMarkedTexts(corpus);
  const models = fitHalves(corpus);
  const attribution = loadShippedModel();
  const analyses = new Map<string, Analysis>();
  for (const [id, { article }] of texts) {
    const { denials: _, contradictions: __, ...rest } = analyse(article, attribution);
    const found = findConflicts(readDocument(article), rest.statements, rest.speakers, models[halfOf(id)]);
    const contradictions = found.contradictions.filter(({ type }) => isDefault(type));
    analyses.set(id, { ...rest, denials: found.denials, contradictions });
  }
  const run = (half: Half, file: GoldFile, ...flags: string[]) => {
    const gold = readJsonLines<{ id: string }>(goldPath(corpus, file)).filter(({ id }) => halfOf(id) === half);
    const prepared = gold.map(({ id }) => inOriginal(file, texts.get(id)!, analyses.get(id)!));
    return runScorer(corpus, tools, file, gold, prepared, flags);
  };
  const files = [...DENIALS, ...CARDS];
  return {
    lines: [
      ...HALVES.flatMap((half) => files.flatMap((file) => [`half ${half}, ${file}:`, ...run(half, file), ''])),
      'Confidence of the default cards, and how many were right:',
      ...bins(corpus, texts, analyses),
    ],
    errors: wantsErrors ? files.flatMap((file) => run('A', file, '--errors')) : [],
  };
}

/** For each half the model that has seen the other one only. */
function fitHalves(corpus: string): Record<Half, ConflictModel> {
  const articles = readLabelledArticles(corpus);
  const others = readOtherExamples(corpus);
  const links = readLabelledLinks(corpus);
  const without = (half: Half) => {
    const seen = articles.filter(({ marked }) => halfOf(marked.id) !== half);
    return fitModel(seen, others, [...linksOf(seen), ...links.filter(({ id }) => halfOf(id) !== half)]);
  };
  return { A: without('A'), B: without('B') };
}

/** The scorer of the oldest file wants offsets of the corpus text. */
function inOriginal(file: GoldFile, { id, toOriginal }: MarkedText, analysis: Analysis): unknown {
  if (file !== 'polnear-articles' || !toOriginal) return { ...analysis, id };
  const all = (spans: readonly Span[]) => spans.map((span) => originalSpan(span, toOriginal));
  const member = (one: SideMember) => (typeof one === 'string' ? one : { ...one, spans: all(one.spans) });
  return {
    id,
    statements: analysis.statements.map((one) => Object.assign({}, one, { content: all(one.content) })),
    contradictions: analysis.contradictions.map((card) =>
      Object.assign({}, card, { sides: card.sides.map((side) => side.map(member)) }),
    ),
  };
}

function runScorer(
  corpus: string,
  tools: string,
  file: GoldFile,
  gold: readonly unknown[],
  analyses: readonly unknown[],
  flags: readonly string[],
): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-'));
  try {
    const write = (name: string, values: readonly unknown[]) => {
      const place = path.join(folder, name);
      writeFileSync(place, values.map((value) => JSON.stringify(value)).join('\n'));
      return place;
    };
    const files = [write('gold.jsonl', gold), write('analyses.jsonl', analyses)];
    const scorer = DENIALS.includes(file) ? 'score-denials' : 'score-page-contradictions';
    const args =
      file === 'polnear-articles'
        ? [path.join(tools, 'score-contradictions.mjs'), path.join(corpus, 'polnear/train.jsonl.gz'), ...files]
        : [path.join(tools, `${scorer}.mjs`), ...files];
    return execFileSync('node', [...args, ...flags], { encoding: 'utf8' })
      .trimEnd()
      .split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Upper ends of five ranges of confidence. */
const BINS = [0.85, 0.9, 0.93, 0.96, 1];

function bins(
  corpus: string,
  texts: ReadonlyMap<string, MarkedText>,
  analyses: ReadonlyMap<string, Analysis>,
): string[] {
  const gold = readGoldArticles(corpus);
  const cards = CARDS.flatMap((file) =>
    [...readPairMatchers(corpus, file, texts, gold, analyses)].flatMap(([id, isMarked]) => {
      const { statements, contradictions } = analyses.get(id)!;
      const spansOf = (one: SideMember) =>
        typeof one === 'string' ? statements.find((statement) => statement.id === one)!.content : one.spans;
      return contradictions.map(({ sides: [a, b], confidence }) => ({
        confidence,
        isRight: a.some((x) => b.some((y) => isMarked(spansOf(x), spansOf(y)))),
      }));
    }),
  );
  return BINS.map((until, i) => {
    const inside = cards.filter(({ confidence }) => confidence > (BINS[i - 1] ?? 0) && confidence <= until);
    return `up to ${until.toFixed(2)}  ${String(inside.length).padStart(3)} cards, right ${inside.filter(({ isRight }) => isRight).length}`;
  });
}
