import type { Analysis, Contradiction, Statement } from '../engine/model';
import type { Settings } from './settings';

/** Statements that the settings show: the same in the page, in the popup's list and in the badge's number. */
export function shownStatements(analysis: Analysis, settings: Settings): readonly Statement[] {
  return analysis.statements.filter(
    ({ type, confidence }) => settings.types[type] && confidence >= settings.minimumConfidence,
  );
}

/** Contradictions that the settings show, reported ones first. */
export function shownContradictions(analysis: Analysis, settings: Settings): readonly Contradiction[] {
  return analysis.contradictions
    .filter(
      ({ tier, type }) =>
        tier === 'reported' ||
        (settings.contradictions === 'inferred' && (type !== 'disagreement' || settings.disagreements)),
    )
    .toSorted((a, b) => Number(b.tier === 'reported') - Number(a.tier === 'reported'));
}
