/**
 * How calm the pages are with the default settings: `npm run -s compare -- write FILE`, then `npm run -s paint -- FILE`. Tells, over
 * the articles with statements, the median share of the text under fills and under any mark, and how often two speakers whose statements
 * follow each other have the same colour.
 */
import { readFileSync } from 'node:fs';
import type { Analysis } from '../src/engine';
import { type Mark, marksOf } from '../src/page/paint/marks';
import { colourSpeakers } from '../src/shared/colour-speakers';
import { DEFAULT_SETTINGS } from '../src/shared/settings';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: measure-paint FILE (from npm run compare -- write FILE)');
const analyses = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Analysis => JSON.parse(line))
  .filter(({ statements }) => statements.length > 0);

const marks = analyses.map((analysis) => ({
  analysis,
  marks: marksOf(analysis, colourSpeakers(analysis), DEFAULT_SETTINGS),
}));
const filled = marks.map(({ analysis, marks: all }) =>
  share(
    analysis,
    all.filter((mark) => mark.filled),
  ),
);
const marked = marks.map(({ analysis, marks: all }) => share(analysis, all));
const neighbours = analyses.flatMap(neighbouringColours);
const coloured = neighbours.filter(([a, b]) => a !== undefined && b !== undefined);

console.log(`${analyses.length} articles with statements`);
console.log(`under fills: median ${percent(median(filled))}; under any mark: ${percent(median(marked))}`);
console.log(`without any fill: ${filled.filter((one) => one === 0).length} articles`);
console.log(
  `speakers side by side: ${neighbours.length}; both coloured: ${coloured.length}, of these of one colour: ${coloured.filter(([a, b]) => a === b).length}; both neutral: ${neighbours.filter(([a, b]) => a === undefined && b === undefined).length}`,
);

function share({ text }: Analysis, some: readonly Mark[]): number {
  return some.reduce((sum, { span }) => sum + span[1] - span[0], 0) / Math.max(1, text.length);
}

function neighbouringColours(analysis: Analysis): [number | undefined, number | undefined][] {
  const colours = colourSpeakers(analysis);
  const order = analysis.statements.toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  return order.flatMap(({ speaker }, i): [number | undefined, number | undefined][] => {
    const next = order[i + 1];
    if (!next || next.speaker === speaker) return [];
    return [[colours.get(speaker ?? ''), colours.get(next.speaker ?? '')]];
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
