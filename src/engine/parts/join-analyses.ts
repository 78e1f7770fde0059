import { BLOCK_SEPARATOR, type Analysis, type ArticlePart } from '../model';
import { type Findings, relocate } from './relocate';

/**
 * The analyses of articles one behind the other on a page as one, over their texts one behind the other. Ids of the first article stay; those of
 * a later one have its number before them. An article that a budget cut ends it, since the texts behind it would stand elsewhere on the page.
 */
export function joinAnalyses(analyses: readonly [Analysis, ...Analysis[]]): Analysis {
  const [first] = analyses;
  if (analyses.length === 1) return first;
  const cut = analyses.findIndex(({ truncated }) => truncated);
  const whole = cut < 0 ? analyses : analyses.slice(0, cut + 1);
  let text = '';
  const parts: ArticlePart[] = [];
  const findings: Findings[] = [];
  for (const [i, analysis] of whole.entries()) {
    if (i > 0) text += BLOCK_SEPARATOR;
    const start = text.length;
    text += analysis.text;
    const { title, credit } = analysis;
    parts.push({ title, authors: credit?.authors ?? [], span: [start, text.length] });
    findings.push(relocate(analysis, start, i > 0 ? (id) => `${i + 1}-${id}` : undefined));
  }
  return {
    ...first,
    text,
    statements: findings.flatMap(({ statements }) => statements),
    speakers: findings.flatMap(({ speakers }) => speakers),
    denials: findings.flatMap(({ denials }) => denials),
    contradictions: findings.flatMap(({ contradictions }) => contradictions),
    truncated: cut >= 0,
    ...(parts.length > 1 && { parts }),
  };
}
