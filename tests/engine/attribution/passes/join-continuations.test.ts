import { describe, expect, test } from 'vitest';
import { joinContinuations } from '../../../../src/engine/attribution/passes/join-continuations';
import type { Candidate } from '../../../../src/engine/attribution/candidate';
import { readText } from '../../support';
import { candidateOf, runPass, wordsOf } from '../support';

const document = readText(
  '“The sluice was open on Sunday.',
  '“Nobody had told us about it.',
  '“We shall write to the minister,” Ines Duarte said.',
  'The ministry declined to comment.',
);
const statement = (content: string, cue: string, id = 0) => candidateOf(document, { cue, content: [content] }, { id });
const join = (...candidates: Candidate[]) =>
  runPass(joinContinuations, document, candidates).map((candidate) => wordsOf(document, candidate).content);

describe('a quotation over several paragraphs', () => {
  test('is whole where only its last piece was found', () => {
    const found = join(statement('“We shall write to the minister,”', 'said'));
    expect(found).toEqual([
      ['“The sluice was open on Sunday.', '“Nobody had told us about it.', '“We shall write to the minister,”'],
    ]);
  });

  test('is whole where only its first piece was found', () => {
    const found = join(statement('“The sluice was open on Sunday.', 'declined'));
    expect(found[0]).toHaveLength(3);
  });

  test('leaves a piece to the statement that holds it', () => {
    const first = statement('“The sluice was open on Sunday.', 'declined');
    const last = statement('“We shall write to the minister,”', 'said', 1);
    expect(join(first, last)).toEqual([
      ['“The sluice was open on Sunday.', '“Nobody had told us about it.'],
      ['“We shall write to the minister,”'],
    ]);
  });

  test('a statement that now begins earlier stands earlier', () => {
    const inside = statement('had told us', 'Nobody');
    const whole = statement('“We shall write to the minister,”', 'said', 1);
    expect(join(inside, whole).map((content) => content.length)).toEqual([3, 1]);
  });
});
