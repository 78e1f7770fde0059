import { expect, it } from 'vitest';
import { joinSpans } from '../../src/shared/join-spans';

const TEXT = 'There was no such request, he said.';
const span = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const;

it('words in a row are one stretch; others stay apart, in the order of the text', () => {
  const joined = joinSpans(TEXT, [span('said'), span('such'), span('no'), span('no such')]);
  expect(joined.map(([start, end]) => TEXT.slice(start, end))).toEqual(['no such', 'said']);
});
