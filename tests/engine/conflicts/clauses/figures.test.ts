import { expect, test } from 'vitest';
import { readFigures } from '../../../../src/engine/conflicts/clauses/figures';
import { createWordReader } from '../../../../src/engine/conflicts/clauses/words';
import { readText } from '../../support';

/** The figures of a sentence: their word, the values that they allow, the first word of what is counted. */
function read(text: string) {
  const document = readText(text);
  const words = createWordReader(document).words({ start: 0, end: document.tokens.length });
  return readFigures(document, words).map(
    ({ word, low, high, counted }) => `${word.lower} ${Math.round(low)}-${Math.round(high)} ${counted[0]}`,
  );
}

test.each<[text: string, figures: string[]]>([
  ['They inspected 14 drains.', ['14 14-14 drain']],
  ['They inspected 14 of its 30 drains.', ['14 14-14 drain']],
  ['They inspected 14 of the 30 drains.', ['14 14-14 drain']],
  ['Its 30 drains leak.', ['30 28-32 drain']],
  ['The quality of its 30 drains fell.', ['30 28-32 drain']],
  ['They inspected 14 drains of 30 towns.', ['14 14-14 drain', '30 28-32 town']],
  ['They cost $40.', ['40 38-42 $']],
  ['They cost 40%.', ['40 38-42 %']],
  ['It rose by 3 million barrels.', ['3 2820000-3180000 barrel']],
  ['It employs 2,000 sailors.', ['2,000 1880-2120 sailor']],
  ['It was built in 1987.', []],
  ['She is 40 years old.', []],
  ['The company is big.', []],
])('%s', (text, figures) => {
  expect(read(text)).toEqual(figures);
});
