import { describe, expect, test } from 'vitest';
import { findByRules } from '../../../../src/engine/attribution/rules/find-by-rules';
import { readText } from '../../support';

/** How often the rules look at a token of the text: work counted, not timed. */
function looks(text: string): number {
  const document = readText(...text.split('\n\n'));
  let count = 0;
  const tokens = new Proxy(document.tokens, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++;
      const value: unknown = Reflect.get(target, key, receiver);
      return value;
    },
  });
  findByRules({ ...document, tokens });
  return count;
}

const REPEATED: readonly (readonly [name: string, piece: string])[] = [
  ['statements', '“We all left early that day,” Ana Vale said. '],
  ['clauses in one sentence', 'Ana Vale said the port closed, and '],
  ['sources', 'according to Ana Vale, '],
  ['quotations in one sentence', '“no” and '],
  ['loose quotations', '“We all left early on that very day.” '],
  ['paragraphs', '“We all left early on that very day.”\n\n'],
  ['continued paragraphs', '“We all left early on that very day.\n\n'],
  ['labels', 'Q: Why was it late?\n\nA: It rained.\n\n'],
  ['signed posts', 'It rained. — Ana Vale (@vale)\n\n'],
  ['names', 'Ana Vale, '],
  ['brackets', 'Vale ) said ( '],
];

describe('twice the text is twice the work', () => {
  test.each(REPEATED)('%s', (_name, piece) => {
    const once = looks(piece.repeat(400));
    expect(looks(piece.repeat(800))).toBeLessThan(2.2 * once + 1000);
  });
});
