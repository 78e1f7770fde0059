import { expect, test } from 'vitest';
import { findNounMentions } from '../../../../src/engine/speakers/mentions/noun-mentions';
import { readText } from '../../support';

/** The noun phrases of a text; the words between two slashes belong to a name. */
function find(marked: string): string[] {
  const [from, to] = [marked.indexOf('/'), marked.lastIndexOf('/') - 1];
  const document = readText(marked.replaceAll('/', ''));
  const named = (token: number) => document.tokens[token]!.start >= from && document.tokens[token]!.end <= to;
  return findNounMentions(document, named).map(({ range: { start, end } }) =>
    document.text.slice(document.tokens[start]!.start, document.tokens[end - 1]!.end),
  );
}

test.each<[text: string, phrases: string[]]>([
  ['The general met her lawyer.', ['The general', 'her lawyer']],
  ['He read a letter to the police.', ['a letter', 'the police']],
  ['Police arrested him.', ['Police']],
  ['They saw a General Store and the River Bank.', []],
  ['“Officials met us,” he said.', ['Officials']],
  ['It rained on the roofs.', []],
  ['The /Police/ sang.', []],
  ['The general /Ana Vale/ left.', []],
  ['The police officer left.', ['The police officer']],
  ['The general stated it. The mayor left.', ['The general', 'The mayor']],
  ['The report calls him a liar.', ['The report']],
])('%s', (text, phrases) => {
  expect(find(text)).toEqual(phrases);
});
