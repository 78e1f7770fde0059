import type { Line } from './page-lines';

/** `Q:`, `A.` and the like name their speaker by themselves. */
const QUESTION_MARKER = /^(?:Q|A|Question|Answer)\s?[:.](?=\s|$)/;
/** `ADA PELL:` in a transcript. */
const CAPITAL_LABEL = /^[\p{Lu}][\p{Lu}\p{N}.'’ -]{1,40}:(?=\s)/u;
/** A name set off in bold, with a colon inside or behind the bold words. */
const NAME = /^(?:\p{Lu}[\p{L}\p{N}.'’-]*)(?: (?:\p{Lu}[\p{L}\p{N}.'’-]*|of|de|van|von|bin|al|el|the)){0,4}$/u;
/** A label that is met once is a lead-in ("Background:"), not somebody who speaks. */
const MIN_USES = 2;

/** The lines of an interview or transcript that begin with a speaker's label, each with where its label ends and its words begin. */
export function splitLabels(lines: readonly Line[]): Map<Line, readonly [labelEnd: number, wordsStart: number]> {
  const lengths = new Map<Line, number>();
  const uses = new Map<string, number>();
  for (const line of lines) {
    const length = labelLength(line);
    if (length === 0) continue;
    lengths.set(line, length);
    const label = withoutColon(line.text.slice(0, length));
    uses.set(label, (uses.get(label) ?? 0) + 1);
  }
  const split = new Map<Line, readonly [number, number]>();
  for (const [line, length] of lengths) {
    const { text } = line;
    if (uses.get(withoutColon(text.slice(0, length)))! < MIN_USES) continue;
    const rest = text.slice(length).search(/\S/);
    if (rest >= 0) split.set(line, [length, length + rest]);
  }
  return split;
}

const withoutColon = (label: string) => label.replace(/\s?[:.]?$/, '');

/** Length of the label at the line's start, its colon included; 0 where there is none. */
function labelLength({ text, leadChars }: Line): number {
  const marker = QUESTION_MARKER.exec(text) ?? CAPITAL_LABEL.exec(text);
  if (marker) return marker[0].length;
  if (leadChars === 0 || leadChars >= text.length) return 0;
  const lead = text.slice(0, leadChars).trimEnd();
  const colon = lead.endsWith(':') ? 0 : text.slice(lead.length).search(/\S/) + 1;
  if (colon > 0 && text[lead.length + colon - 1] !== ':') return 0;
  return NAME.test(withoutColon(lead)) ? lead.length + colon : 0;
}
