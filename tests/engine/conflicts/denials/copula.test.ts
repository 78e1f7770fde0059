import { expect, test } from 'vitest';
import { createWordReader } from '../../../../src/engine/conflicts/clauses/words';
import { copulaBefore } from '../../../../src/engine/conflicts/denials/copula';
import { readText } from '../../support';

/** The copula of the sentence's last word, which judges a claim. */
function copulaOf(text: string): string | undefined {
  const document = readText(text);
  const words = createWordReader(document).words({ start: 0, end: document.tokens.length });
  return words[copulaBefore(words, words.length - 1)]?.lower;
}

test.each([
  ['The claim was untrue', 'was'],
  ['Both claims are untrue', 'are'],
  ['Says that’s untrue', "'s"],
  ['Their claims weren’t untrue', "weren't"],
  // Adverbs and other words of little weight between them.
  ['The claim was entirely untrue', 'was'],
  ['The claims were doubly and utterly untrue', 'were'],
  ['The claims were all of them so very untrue', undefined],
  ['The claim was just so very, very, very untrue', 'was'],
  ['The claim was just so very, very, very, very untrue', undefined],
  ['Claims were never untrue', 'were'],
  ['Claims were reported untrue', 'were'],
  ['Claims were false, untrue', 'were'],
  // An adjective, where an article, a word of degree or "and" lets it in.
  ['It was a total fabrication', 'was'],
  ['It was utter nonsense', 'was'],
  ['Claims were politically motivated and false', 'were'],
  ['Claims were wooden nonsense', undefined],
  ['The claims of boats were wooden nonsense', undefined],
  ['The claims he made were wooden nonsense', undefined],
  // "Not" is passed, "did not" is another verb.
  ['Claims were not untrue', 'were'],
  ['Claims were so, she did not lie', undefined],
  ['Not untrue', undefined],
  ['Untrue', undefined],
  // A preposition begins another phrase; "a pack of" belongs to the noun.
  ['It was a pack of lies', 'was'],
  ['It was a proof of lies', undefined],
  ['Of lies', undefined],
  ['It was on lies', undefined],
  ['It is that lies', undefined],
  ['It is one pack to lie', undefined],
  ['It was to lie', undefined],
])('%s: %s', (text, copula) => {
  expect(copulaOf(text)).toBe(copula);
});
