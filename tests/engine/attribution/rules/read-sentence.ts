import { toAttributions } from '../../../../src/engine/attribution/candidate';
import { findByRules } from '../../../../src/engine/attribution/rules/find-by-rules';
import type { Span } from '../../../../src/engine/model';
import { readText } from '../../support';

/** What the rules find in a sentence: `source | cue | content`, with `< 1` where it stands inside the first one, `= 1` where it shares the first one's speaker. */
export function readSentence(text: string): string[] {
  const document = readText(text);
  const words = (spans: readonly Span[]) => spans.map((span) => document.text.slice(...span)).join(' … ');
  return toAttributions(document, findByRules(document)).map(({ source, cue, content, within, follows }) => {
    const parts = [words(source), words(cue), words(content)].join(' | ');
    return (
      parts + (within === undefined ? '' : ` < ${within + 1}`) + (follows === undefined ? '' : ` = ${follows + 1}`)
    );
  });
}
