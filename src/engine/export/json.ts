import type { Analysis } from '../model';
import { citation } from './citation';
import { indexAnalysis } from './index-analysis';

/** The whole analysis as the engine gives it, each statement with its words and link added, pretty-printed, with a newline at the end. */
export function toJson(analysis: Analysis): string {
  const index = indexAnalysis(analysis);
  const statements = analysis.statements.map((statement) => {
    const { words, link } = citation(index, statement);
    return { ...statement, words, link };
  });
  return `${JSON.stringify({ ...analysis, statements }, null, 2)}\n`;
}
