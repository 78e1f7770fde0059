/** From an analysis to what a page shows of it: worked out here once, so that no page carries the code for it. */
import { type Analysis, citeStatements, partsOf, wordsOf } from '../engine';
import { cardFacts } from './card-facts';
import { withoutDismissed } from './contradiction-key';
import { exportWords } from './export-words';
import { hiddenNameKey, withoutHiddenNames } from './hidden-names';
import { t } from './i18n';
import type { GivenName, PageResult } from './messages';

/** In characters: the settings list it in a line. */
const MAX_LABEL = 200;

/** `dismissed` has the keys of what the reader put aside, `version` is Sayso's, for reports. */
export function present(
  analysis: Analysis,
  dismissed: readonly string[],
  version: string,
): Pick<PageResult, 'analysis' | 'cards'> {
  const named = withoutHiddenNames(analysis, dismissed);
  const shown = withoutDismissed(named, dismissed);
  const citations = citationsOf(named);
  const names = givenNames(analysis, dismissed, version);
  return {
    analysis: shown,
    cards: cardFacts(shown, t).map((facts, i) => Object.assign(facts, { citation: citations[i]!, given: names[i]! })),
  };
}

/** Each statement is cited from its own article. */
function citationsOf(analysis: Analysis): string[] {
  const cited = partsOf(analysis).flatMap((part) => {
    const citations = citeStatements(part, exportWords());
    return part.statements.map(({ id }, i) => [id, citations[i]!] as const);
  });
  const byId = new Map(cited);
  return analysis.statements.map(({ id }) => byId.get(id) ?? '');
}

function givenNames(analysis: Analysis, dismissed: readonly string[], version: string): (GivenName | null)[] {
  const names = new Map(analysis.speakers.map(({ id, name }) => [id, name]));
  return analysis.statements.map((statement) => {
    const name = names.get(statement.speaker ?? '');
    if (name === undefined) return null;
    const words = wordsOf(analysis.text, statement.content);
    const key = hiddenNameKey(analysis, statement);
    return {
      hidden: dismissed.includes(key),
      dismissal: { key, label: `${name}: ${words}`.slice(0, MAX_LABEL) },
      report: [`Sayso ${version}`, analysis.url, words, name].join('\n'),
    };
  });
}
