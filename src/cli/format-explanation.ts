import type { ExplainedContradictions, ExplainedPair } from '../engine';

/** How the cards came about, as lines to read: what each statement claims and denies, then the pairs that were weighed. */
export function formatExplanation({ statements, pairs }: ExplainedContradictions): string {
  const lines = ['', 'How statements were read'];
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

const formatPair = ({ sides, type, tier, probability, shown, evidence, features }: ExplainedPair): string[] => [
  `  ${sides.join(' and ')}  ${tier} ${type}, ${Math.round(probability * 100)} %${shown ? '' : ', not shown'}: ${evidence}`,
  `      ${features}`,
];
