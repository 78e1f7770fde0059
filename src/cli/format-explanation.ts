import type { ExplainedPair, Explanation, StatementOrigin } from '../engine';

/** How an analysis came about, as lines to read: where each statement and its speaker come from, what it claims and denies, then the pairs that were weighed. */
export function formatExplanation({ origins, statements, pairs }: Explanation): string {
  const lines = ['', 'How statements were found', ...origins.flatMap(formatOrigin), '', 'How statements were read'];
  for (const { id, propositions, denials } of statements) {
    lines.push(
      `  ${id}`,
      ...propositions.map((line) => `      ${line}`),
      ...denials.map((line) => `      denies (${line})`),
    );
  }
  lines.push('', `Pairs weighed (${pairs.length})`, ...pairs.flatMap(formatPair));
  return lines.join('\n');
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

const formatOrigin = ({ id, generator, score, changes, speaker }: StatementOrigin): string[] => [
  `  ${id}  ${generator}, ${percent(score)}; speaker ${speaker ? `${speaker.by}, ${percent(speaker.probability)}` : 'unknown'}`,
  ...changes.map((change) => `      ${change}`),
];

const formatPair = ({ sides, type, tier, probability, shown, evidence, features }: ExplainedPair): string[] => [
  `  ${sides.join(' and ')}  ${tier} ${type}, ${percent(probability)}${shown ? '' : ', not shown'}: ${evidence}`,
  `      ${features}`,
];
