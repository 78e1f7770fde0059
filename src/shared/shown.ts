import { type Analysis, type Conflict, type Statement, statementsOf } from '../engine';
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

/** Of the statements that the settings show those that the page's view has, in text order. */
export function statementsInView(analysis: Analysis, settings: Settings): readonly Statement[] {
  const statements = shownStatements(analysis, settings);
  switch (settings.view) {
    case 'all':
      return statements;
    case 'quotes':
      return statements.filter(({ type }) => type !== 'indirect');
    case 'denials': {
      const disputed = shownContradictions(analysis, settings).flatMap(({ sides }) => statementsOf(sides));
      const wanted = new Set([...analysis.denials.map(({ statement }) => statement), ...disputed]);
      return statements.filter(({ id }) => wanted.has(id));
    }
    case 'off':
      return [];
  }
}

/** From this confidence on quoted words are shown before the article is read thoroughly. */
const SURE = 0.8;

/** The settings under which a page is shown before it is read thoroughly. */
export const sureOnly = (settings: Settings): Settings => ({
  ...settings,
  types: { ...settings.types, indirect: false },
  minimumConfidence: Math.max(settings.minimumConfidence, SURE),
});
