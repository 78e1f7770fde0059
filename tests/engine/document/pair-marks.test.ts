import { expect, test } from 'vitest';
import { pairMarks, type BlockView } from '../../../src/engine/document/quotations';
import type { Mark } from '../../../src/engine/document/quotation-marks';

/** A block of 30 tokens in sentences of ten; only a mark at its very beginning runs on, and a lead-in is one token long. */
const block: BlockView = {
  tokenCount: 30,
  sentenceEnd: (token) => (Math.floor(token / 10) + 1) * 10,
  beforeLeadIn: (_, to) => to - 1,
  runsOn: (token) => token === 0,
};

const SIDES = { '-': 'no', '?': 'weak', '!': 'yes' } as const;
const isSide = (char: string | undefined): char is keyof typeof SIDES => char !== undefined && char in SIDES;

/** `TOKEN` with how it opens and how it closes, `-` not, `?` weakly, `!` surely: `0!- 5-!`; an `a` behind: set apart by spaces. */
function markOf(written: string): Mark {
  const [, token, opens, closes, apart] = /^(\d+)(.)(.)(a?)$/u.exec(written) ?? [];
  if (!isSide(opens) || !isSide(closes)) throw new Error(`no mark: ${written}`);
  const mark = { token: Number(token), style: 'double', opens: SIDES[opens], closes: SIDES[closes] } as const;
  return apart ? { ...mark, apart: true } : mark;
}

const read = (written: string) =>
  pairMarks(written.split(' ').map(markOf), block).map(
    ({ tokens: { start, end }, closed }) => `${start}-${end}${closed ? '' : ' open'}`,
  );

test.each<[name: string, marks: string, quotations: string[]]>([
  ['an opening and a closing mark', '2!- 5-!', ['2-6']],
  ['two of them', '2!- 5-! 7!- 9-!', ['2-6', '7-10']],
  ['a weak closing mark closes what is open', '2!- 5-?', ['2-6']],
  ['one inside another', '2!- 4!- 6-! 8-!', ['2-9', '4-7']],
  ['a mark that surely does both closes where one is open', '2!! 5!!', ['2-6']],
  ['a mark that surely opens and weakly closes opens', '2!- 4!? 6-! 8-!', ['2-9', '4-7']],
  ['a mark that weakly opens and surely closes closes', '2!- 5?!', ['2-6']],
  ['a weakly opening mark opens before a sure closing one', '2?- 5-!', ['2-6']],
  ['and not before a weak one', '2?- 5-?', []],
  ['nor at the end', '2?-', []],
  ['a closing mark alone', '5-!', []],
  ['a mark that does nothing', '2!- 4-- 6-!', ['2-7']],
  [
    'a third inside two is one too many: the first was lost',
    '1!- 6!- 8!- 10-! 12-! 14-!',
    ['1-5 open', '6-13', '8-11'],
  ],
  ['an unclosed mark ends before the lead-in of the next', '2!- 6!- 9-!', ['2-5 open', '6-10']],
  ['and with its sentence', '12!-', ['12-20 open']],
  ['at the block’s beginning it runs on to the end', '0!-', ['0-30 open']],
  ['or to the next', '0!- 25!- 27-!', ['0-24 open', '25-28']],
  ['with no words it is none', '2!- 4!- 8-!', ['4-9']],
  ['set apart by spaces it is the wreck of a dash', '2!-a', []],
  ['two unclosed ones end at each other', '2!- 6!-', ['2-5 open', '6-10 open']],
])('%s', (_name, marks, quotations) => {
  expect(read(marks)).toEqual(quotations);
});
