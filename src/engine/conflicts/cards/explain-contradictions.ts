import type { Speaker, Statement } from '../../model';
import type { TextDocument } from '../../document/document';
import { isSure, scorePairs, type ScoredPair } from '../scoring/score-pairs';
import type { Proposition } from '../clauses/propositions';
import { readStatements, type StatementReading } from '../pairs/statement-reading';
import type { Word } from '../clauses/words';
import { CONFLICT_MODEL } from '../scoring/weights.data';

/** One statement as the contradiction stage reads it, in words. */
export interface ExplainedStatement {
  readonly id: string;
  /** A line a clause: certainty, time, words with the negated ones marked, poles and figures. */
  readonly propositions: readonly string[];
  /** What it denies ("stated: claim of berg: reactor leaked"). */
  readonly denials: readonly string[];
}

/** A pair that was weighed, the features that counted, and whether it is sure enough for a card. */
export interface ExplainedPair {
  readonly sides: readonly [string, string];
  readonly type: string;
  readonly tier: string;
  readonly probability: number;
  readonly shown: boolean;
  readonly evidence: string;
  readonly features: string;
}

export interface ExplainedContradictions {
  readonly statements: readonly ExplainedStatement[];
  readonly pairs: readonly ExplainedPair[];
}

/** How the cards of an article come about, for people who read along. */
export function explainContradictions(
  document: TextDocument,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
): ExplainedContradictions {
  const read = readStatements(document, statements, speakers);
  const pairs = scorePairs(read, CONFLICT_MODEL)
    .toSorted((x, y) => y.probability - x.probability)
    .map(explainPair);
  return { statements: read.readings.map(explainStatement), pairs };
}

function explainPair(pair: ScoredPair): ExplainedPair {
  const { a, b, type, tier, probability, evidence, features, link } = pair;
  return {
    sides: [a.statement.id, b.statement.id],
    type,
    tier,
    probability,
    shown: isSure(pair, CONFLICT_MODEL.thresholds),
    evidence: plain(evidence),
    features: tier === 'inferred' ? describeFeatures(features, CONFLICT_MODEL.inferred) : describeLink(link, features),
  };
}

const plain = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ');

function explainStatement({ statement, propositions, denials }: StatementReading): ExplainedStatement {
  return {
    id: statement.id,
    propositions: propositions.map(describe),
    denials: denials.map(({ form, object: { kind, owners, words } }) => {
      const owner = owners.size ? ` of ${[...owners].join(' ')}` : '';
      return `${form}: ${kind}${owner}${words.length ? `: ${plain(words)}` : ''}`;
    }),
  };
}

function describe({ certainty, time, words, negations, poles, figures }: Proposition): string {
  const negated = new Set(negations.flatMap(({ focus }) => focus));
  const parts = [
    `${certainty}, ${time}:`,
    words.map((word) => (negated.has(word) ? `¬${word.lower}` : word.lower)).join(' '),
  ];
  for (const { word, pole } of poles) parts.push(`[${word.lower} ${pole.axis}${pole.sign > 0 ? '+' : '−'}]`);
  for (const { low, high, unit } of figures) parts.push(`[${low} to ${high} ${unit}]`);
  return parts.join(' ');
}

/** The kind of link and what was found. */
const describeLink = (link: string, features: Readonly<Record<string, number>>): string => {
  const found = Object.entries(features).filter(([, value]) => value > 0);
  return [link, ...found.map(([name, value]) => `${name} ${value.toFixed(2)}`)].join(', ');
};

const describeFeatures = (
  features: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): string =>
  Object.entries(features)
    .filter(([, value]) => value > 0)
    .map(([name, value]) => `${name} ${value.toFixed(2)} × ${(weights[name] ?? 0).toFixed(2)}`)
    .join(', ');
