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

  test.each([
    ['a heading', { kind: 'heading', text: '“the port is old”' }, 1],
    ['a standfirst', { kind: 'standfirst', text: '“the port is old”, says Ana Vale' }, 1],
    ['three words', { kind: 'block-quote', text: '“the port is”' }, 2],
    ['half a word at the end', { kind: 'block-quote', text: '“The port is old and it leak”' }, 2],
    ['other words behind the same beginning', { kind: 'block-quote', text: '“The port is old and dear”' }, 2],
    ['words from its middle', { kind: 'block-quote', text: '“is old and it leaks”' }, 1],
    ['a part of it, with a name, in a list', { kind: 'list-item', text: '“The port is old,” Ana Vale said' }, 2],
    ['a part of it, with a name, in a post', { kind: 'embedded-post', text: '“The port is old,” Ana Vale said' }, 2],
  ] as const)('%s: %s leaves %i', (_, block, count) => {
    expect(statementsOf(BODY, block).kept).toHaveLength(count);
    expect(statementsOf(block, BODY).kept).toHaveLength(count);
  });

  test.each([
    [7, 'One two three four five six seven', 2],
    [8, 'One two three four five six seven eight', 1],
  ])('a copy of %i words in the running text', (_, words, count) => {
    const said = `“${words},” Ana Vale said.`;
    expect(statementsOf(said, said).kept).toHaveLength(count);
  });

  test('a pull quote before the whole statement that it repeats is a place of that one', () => {
    const { kept, said } = statementsOf({ kind: 'block-quote', text: `“${WORDS}”` }, `“${WORDS},” Ana Vale said.`);
    expect(kept.map(({ content }) => content)).toEqual([said[1]!.content]);
    expect(kept[0]?.repeats).toEqual(said[0]!.content);
  });

  test('words of a cue without a source are somebody’s', () => {
    const { document, said } = statementsOf(BODY, `“${WORDS}” was said.`);
    const cue = tokensIn(document.tokens, document.text.lastIndexOf('said'), document.text.length - 1);
    expect(runPass(foldRepeats, document, [said[0]!, { ...said[1]!, cue }])).toHaveLength(2);
  });

  test('all copies are places of the first, in the order of the text', () => {
    const { kept, said } = statementsOf({ kind: 'headline', text: `“${WORDS}”` }, BODY, BODY, BODY);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.content).toEqual(said[1]!.content);
    expect(kept[0]?.repeats).toEqual([said[0]!, said[2]!, said[3]!].flatMap(({ content }) => content));
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
