import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../src/engine/model';
import type { GoldArticle, GoldAttribution } from './corpus';

/**
 * What a marked attribution is to a reader. `statement`: somebody says it. `either`: one may call it so or not; neither asked
 * for nor held against anybody. `none`: a thought, a stance, an act, or nobody's. `nested`: said inside another statement.
 */
export type Standing = 'statement' | 'either' | 'none' | 'nested';

/** Standings of a cue's senses, as `cue-senses.tsv` has them: says, denies and asks; either; all others are none. */
function standingOf(sense: string | undefined): Standing {
  if (!sense || sense.startsWith('M')) return 'either';
  return /^[SDQ]/.test(sense) ? 'statement' : 'none';
}

/** Labels by hand of PolNeAR's cue phrases: lower case, white space collapsed, pieces joined by ` … `. */
export function readCueSenses(corpus: string): Map<string, string> {
  const lines = readFileSync(path.join(corpus, 'polnear/cue-senses.tsv'), 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [phrase, sense] = line.split('\t');
      return phrase && sense ? [[phrase, sense] as const] : [];
    }),
  );
}

/**
 * PolNeAR's attributions, far wider than what a reader calls a statement, with their standing by the sense of their cue.
 * Quoted words are somebody's whatever the cue.
 */
export const withStandings = (articles: readonly GoldArticle[], senses: ReadonlyMap<string, string>): GoldArticle[] =>
  articles.map((article) => ({
    ...article,
    annotations: article.annotations.map((annotation) => ({
      ...annotation,
      attributions: annotation.attributions.map((item) => ({
        ...item,
        standing: standingIn(article.text, item, senses),
      })),
    })),
  }));

function standingIn(text: string, { content, cue }: GoldAttribution, senses: ReadonlyMap<string, string>): Standing {
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end));
  if (/[“”"„«»]|''/.test(words(content).join(' '))) return 'statement';
  return standingOf(senses.get(words(cue).join(' … ').toLowerCase().replace(/\s+/g, ' ').trim()));
}

/** Whether its cue is one to learn: only the outermost statements are. */
export const isCue = (standing: Standing): boolean => standing === 'statement' || standing === 'either';
