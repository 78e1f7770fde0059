import { describe, expect, test } from 'vitest';
import { foldRepeats } from '../../../../src/engine/attribution/passes/fold-repeats';
import type { Candidate } from '../../../../src/engine/attribution/candidate';
import type { Block } from '../../../../src/engine/model';
import { tokensIn } from '../../../../src/engine/document/spans';
import { readText } from '../../support';
import { runPass } from '../support';

const WORDS = 'The port is old and it leaks everywhere';
const BODY = `“${WORDS} these days,” Ana Vale said.`;

/** The text's words in marks as a statement each, with the name in their block as its source. */
function statementsOf(...blocks: (string | Block)[]) {
  const document = readText(...blocks);
  const said = document.quotations.map(({ tokens, block }, id): Candidate => {
    const name = document.text.indexOf('Ana Vale', document.blocks[block]!.start);
    const isNamed = name >= 0 && name < document.blocks[block]!.end;
    return {
      id,
      origin: 'tagger',
      content: [tokens],
      source: isNamed ? [tokensIn(document.tokens, name, name + 'Ana Vale'.length)] : [],
      confidence: 0.9,
    };
  });
  return { document, said, kept: runPass(foldRepeats, document, said) };
}

describe('words that are said again', () => {
  test.each([
    ['a pull quote', { kind: 'block-quote', text: `“${WORDS}”` }],
    ['a headline', { kind: 'headline', text: `“${WORDS}”, says Ana Vale` }],
    ['a caption', { kind: 'caption', text: `“${WORDS}”` }],
    ['a paragraph with nobody named', { kind: 'paragraph', text: `“${WORDS}”` }],
  ] as const)('%s is another place of the statement', (_, block) => {
    const before = statementsOf(block, BODY);
    expect(before.kept).toHaveLength(1);
    expect(before.kept[0]?.content).toEqual(before.said[1]?.content);
    expect(before.kept[0]?.repeats).toEqual(before.said[0]?.content);
    const behind = statementsOf(BODY, block);
    expect(behind.kept).toHaveLength(1);
    expect(behind.kept[0]?.repeats).toEqual(behind.said[1]?.content);
  });

  test('a box that copies a paragraph word for word is no second statement', () => {
    const { kept } = statementsOf(BODY, 'The council met on Monday.', BODY);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.repeats).toHaveLength(1);
  });

  test('a slogan that two people use is said twice', () => {
    expect(statementsOf('“Save our port!” Ana Vale said.', '“Save our port!” Ana Vale said.').kept).toHaveLength(2);
  });

  test('what refers to a repeat refers to the statement', () => {
    const { document, said } = statementsOf({ kind: 'headline', text: `“${WORDS}”` }, BODY, '“And it is ours.”');
    const kept = runPass(foldRepeats, document, [said[0]!, said[1]!, { ...said[2]!, follows: said[0]!.id }]);
    expect(kept).toHaveLength(2);
    expect(kept[1]?.follows).toBe(said[1]!.id);
  });
});
