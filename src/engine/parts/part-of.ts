import { statementsOf } from '../export/side-member';
import type { Analysis, ArticlePart, Statement } from '../model';
import { relocate } from './relocate';

/** The analysis of one of a page's articles, as if it stood there alone; ids are the page's. */
function partOf(analysis: Analysis, { title, authors, span: [start, end] }: ArticlePart): Analysis {
  const { parts: _, credit, ...page } = analysis;
  const statements = analysis.statements.filter((statement) => isIn(statement, [start, end]));
  const ids = new Set(statements.map(({ id }) => id));
  const speakers = new Set(statements.map(({ speaker }) => speaker));
  const findings = {
    statements,
    speakers: analysis.speakers.filter(
      ({ id, mentions }) => speakers.has(id) || mentions.some(([at]) => at >= start && at < end),
    ),
    denials: analysis.denials.filter(({ statement }) => ids.has(statement)),
    contradictions: analysis.contradictions.filter(({ sides }) => statementsOf(sides).every((id) => ids.has(id))),
  };
  return {
    ...page,
    title,
    ...((credit ?? authors.length > 0) && { credit: { publisher: '', ...credit, authors } }),
    text: analysis.text.slice(start, end),
    ...relocate(findings, -start),
  };
}

/** The analyses of a page's articles: of one alone where it has no other. */
export const partsOf = (analysis: Analysis): readonly [Analysis, ...Analysis[]] => {
  const [first, ...others] = (analysis.parts ?? []).map((part) => partOf(analysis, part));
  return first ? [first, ...others] : [analysis];
};

const isIn = ({ content }: Statement, [start, end]: ArticlePart['span']): boolean =>
  content[0] !== undefined && content[0][0] >= start && content[0][0] < end;
