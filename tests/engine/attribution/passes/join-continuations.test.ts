import { describe, expect, test } from 'vitest';
import { withContinuations } from '../../../../src/engine/attribution/passes/join-continuations';
import type { Attribution, Span } from '../../../../src/engine/model';
import { readText } from '../../support';

const document = readText(
  '“The sluice was open on Sunday.',
  '“Nobody had told us about it.',
  '“We shall write to the minister,” Ines Duarte said.',
  'The ministry declined to comment.',
);
const words = (spans: readonly Span[]) => spans.map(([start, end]) => document.text.slice(start, end));
const spanOf = (part: string): Span => {
  const start = document.text.indexOf(part);
  return [start, start + part.length];
};
const statement = (content: string, cue: string): Attribution => ({
  type: 'direct',
  content: [spanOf(content)],
  cue: [spanOf(cue)],
  source: [],
  confidence: 0.9,
});

describe('a quotation over several paragraphs', () => {
  test('is whole where only its last piece was found', () => {
    const found = withContinuations(document, [statement('“We shall write to the minister,”', 'said')]);
    expect(found.map(({ content }) => words(content))).toEqual([
      ['“The sluice was open on Sunday.', '“Nobody had told us about it.', '“We shall write to the minister,”'],
    ]);
  });

  test('is whole where only its first piece was found', () => {
    const found = withContinuations(document, [statement('“The sluice was open on Sunday.', 'declined')]);
    expect(found[0]?.content).toHaveLength(3);
  });

  test('leaves a piece to the statement that holds it', () => {
    const first = statement('“The sluice was open on Sunday.', 'declined');
    const last = statement('“We shall write to the minister,”', 'said');
    expect(withContinuations(document, [first, last]).map(({ content }) => words(content))).toEqual([
      ['“The sluice was open on Sunday.', '“Nobody had told us about it.'],
      ['“We shall write to the minister,”'],
    ]);
  });

  test('a statement that now begins earlier stands earlier, and is still referred to', () => {
    const inside = { ...statement('had told us', 'Nobody'), within: 1 };
    const whole = statement('“We shall write to the minister,”', 'said');
    const found = withContinuations(document, [inside, whole]);
    expect(found[0]?.content).toHaveLength(3);
    expect(found[1]?.within).toBe(0);
  });
});
