import { describe, expect, it } from 'vitest';
import { makeWordPiece } from '../../../src/engine/encoder/wordpiece';

const VOCABULARY =
  "[PAD] [UNK] [CLS] [SEP] the run ##ning ##n un ##run nunez u s . ' ’ $ - ^ vice president μσ 中 文 # a ##a ##😀 i".split(
    ' ',
  );
const tokenizer = makeWordPiece(VOCABULARY);
const pieces = (word: string) => tokenizer.split(word).map((piece) => VOCABULARY[piece]);

describe('pieces of words', () => {
  it.each([
    ['a whole word', 'the', ['the']],
    ['the longest piece first', 'running', ['run', '##ning']],
    ['pieces that go on', 'unrunn', ['un', '##run', '##n']],
    ['no case', 'THE', ['the']],
    ['no accents', 'Núñez', ['nunez']],
    ['no accents where they are characters of their own', 'Nu\u0301n\u0303ez', ['nunez']],
    ['marks by themselves', 'U.S.', ['u', '.', 's', '.']],
    ['either apostrophe', "s's’s", ['s', "'", 's', '’', 's']],
    ['hyphens between words', 'Vice-President', ['vice', '-', 'president']],
    ['symbols that count as marks', '$^', ['$', '^']],
    ['ideographs by themselves', '中文', ['中', '文']],
    ['the whole word unknown where a piece is', 'theq', ['[UNK]']],
    ['what follows a mark known', 'q-the', ['[UNK]', '-', 'the']],
    ['a word of a hundred letters', 'a'.repeat(100), ['a', ...Array.from({ length: 99 }, () => '##a')]],
    ['no longer word', 'a'.repeat(101), ['[UNK]']],
    ['characters outside the basic plane', 'a😀', ['a', '##😀']],
    ['no invisible characters', 'the\u200D\u00AD\uFEFF', ['the']],
    ['spaces between words', 'the\u00A0\tthe', ['the', 'the']],
    ['the dotless rest of a dotted capital', 'İ', ['i']],
    ['the sigma that is not at the end', 'ΜΣ', ['μσ']],
    ['nothing', '\u200B', []],
  ])('%s', (_, word, expected) => {
    expect(pieces(word)).toEqual(expected);
  });

  it('are found by name', () => {
    expect([tokenizer.id('[CLS]'), tokenizer.id('missing')]).toEqual([2, undefined]);
  });

  it('need a piece for what is unknown', () => {
    expect(() => makeWordPiece(['a'])).toThrow('[UNK]');
  });
});
