import { type Analysis, relocate } from '../engine';
import { contradictionKey } from '../shared/contradiction-key';
import { hash } from '../shared/hash';

/**
 * The same analysis with ids that another reading of a page gives again, whatever came before on it: they are made of words and names, not of
 * places. Of equal ones the second has a 2 behind it, and so on.
 */
export function withLastingIds(analysis: Analysis): Analysis {
  const { statements, speakers, denials, contradictions } = analysis;
  const wordsOf = (spans: Analysis['statements'][number]['content']) =>
    spans.map((span) => analysis.text.slice(...span)).join(' ');
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  const name = (id: string, kind: string, key: string) => {
    const made = kind + hash(key);
    const count = (counts.get(made) ?? 0) + 1;
    counts.set(made, count);
    ids.set(id, count > 1 ? `${made}-${count}` : made);
  };
  for (const { id, content } of statements) name(id, 's', wordsOf(content));
  for (const speaker of speakers) name(speaker.id, 'p', speaker.name);
  for (const { id, statement, object } of denials) name(id, 'd', `${ids.get(statement)} ${wordsOf(object)}`);
  for (const conflict of contradictions) name(conflict.id, 'c', contradictionKey(analysis, conflict));
  return { ...analysis, ...relocate(analysis, 0, (id) => ids.get(id)!) };
}
