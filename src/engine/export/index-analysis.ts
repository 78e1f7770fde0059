import type { Analysis, Speaker, Statement } from '../model';

/** An analysis with its parts found by id. */
export interface Index {
  readonly analysis: Analysis;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly statements: ReadonlyMap<string, Statement>;
}

export function indexAnalysis(analysis: Analysis): Index {
  return {
    analysis,
    speakers: new Map(analysis.speakers.map((speaker) => [speaker.id, speaker])),
    statements: new Map(analysis.statements.map((statement) => [statement.id, statement])),
  };
}
