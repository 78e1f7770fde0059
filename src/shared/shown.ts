import type { Analysis, Conflict, Statement } from '../engine';
import type { Settings } from './settings';

/** Statements that the settings show, in text order: the same in the page, in the popup's list and in the badge's number. */
export function shownStatements(
  { statements }: Pick<Analysis, 'statements'>,
  { types, minimumConfidence }: Pick<Settings, 'types' | 'minimumConfidence'>,
): readonly Statement[] {
  return statements
    .filter(({ type, confidence, content }) => types[type] && confidence >= minimumConfidence && content.length > 0)
    .toSorted((a, b) => a.content[0]![0] - b.content[0]![0]);
}

/** Contradictions that the settings show, reported ones first. */
export function shownContradictions(
  { contradictions }: Pick<Analysis, 'contradictions'>,
  settings: Pick<Settings, 'contradictions' | 'disagreements'>,
): readonly Conflict[] {
  return contradictions
    .filter(
      ({ type }) =>
        (type !== 'possible' || settings.contradictions === 'inferred') &&
        (type !== 'disagreement' || settings.disagreements),
    )
    .toSorted((a, b) => Number(b.tier === 'reported') - Number(a.tier === 'reported'));
}
