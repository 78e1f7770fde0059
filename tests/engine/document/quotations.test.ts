import { describe, expect, test } from 'vitest';
import { readText } from '../support';

/** The quotations of a text, nested ones indented by ">". */
const read = (...blocks: string[]) => {
  const { quotations, text } = readText(...blocks);
  return quotations.map(({ start, end, depth }) => '>'.repeat(depth) + text.slice(start, end));
};

describe('quotation marks', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['curly double', 'He said “no” and “never”.', ['“no”', '“never”']],
    ['straight double', 'He said "no" and "never".', ['"no"', '"never"']],
    ['two single marks', "He said ''no way'' to it.", ["''no way''"]],
    ['German and French', 'Er: „nein“ et « non » aussi.', ['„nein“', '« non »']],
    ['curly opened, straight closed', 'He said “no way" and left.', ['“no way"']],
    ['British single with an apostrophe inside', "'We don't know,' she said.", ["'We don't know,'"]],
    ['curly single with an apostrophe inside', '‘We don’t know,’ she said.', ['‘We don’t know,’']],
    [
      'possessive of a plural inside a single quotation',
      "'The workers' rights are safe,' she said.",
      ["'The workers' rights are safe,'"],
    ],
    ['double in single', '\'He told me "no" twice,\' she said.', ['\'He told me "no" twice,\'', '>"no"']],
    ['single in double', '“He told me ‘no’ twice,” she said.', ['“He told me ‘no’ twice,”', '>‘no’']],
    [
      'double in double',
      '“The poll asks: “Do you agree?” Most do.”',
      ['“The poll asks: “Do you agree?” Most do.”', '>“Do you agree?”'],
    ],
    [
      'single in single',
      "'They sit in a 'pressure meter' all day,' she said.",
      ["'They sit in a 'pressure meter' all day,'", ">'pressure meter'"],
    ],
    ['spaces inside the marks', 'It is “ not yet over , ” she said.', ['“ not yet over , ”']],
    ['straight marks with spaces inside', '" We are not intervening , " she said.', ['" We are not intervening , "']],
    ['bracket behind an opening mark', '"[They] left," she said.', ['"[They] left,"']],
    ['adjacent quotations', '“One.” “Two.” she said.', ['“One.”', '“Two.”']],
    ['lost space before the mark', 'She said,"We left." Then', ['"We left."']],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each<[name: string, text: string]>([
    ['apostrophes', "It's Ana's and the boys' and O'Brien's."],
    ['decades and elisions', "In the '90s rock 'n' roll was the thing, 'cause it was."],
    ['feet and inches', 'He is 6\'2" tall and she is 5\' 4" tall.'],
    ['inches alone', 'A 12" record beside a 7" one.'],
    ['a name with an apostrophe before it', '’Masechaba Thabane sat in the villagers’ hall.'],
    ['dashes that became marks', 'OSLO " The port is closed " for now, it seems, and nobody knows'],
    ['a stray single mark', 'Bo told me I shouldn‘t go there.'],
  ])('no quotation: %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  test.each<[name: string, text: string, expected: string[]]>([
    ['ends at the paragraph’s end', '“It goes on and on.', ['“It goes on and on.']],
    [
      'ends where the next one opens',
      'It said “the work is done in a safe manner and concluded: “We leave.”',
      ['“the work is done in a safe manner', '“We leave.”'],
    ],
    [
      'ends with its sentence in the middle of a paragraph',
      'He called it "a mess. It was late. Nobody came.',
      ['"a mess.'],
    ],
    ['odd number of marks', 'She said "no" and "yes" and "maybe.', ['"no"', '"yes"', '"maybe.']],
    ['a stray closing mark', 'It was done.” He said “no”.', ['“no”']],
  ])('unclosed: %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a short quotation does not make a later one swallow what stands between', () => {
    expect(read('The “X” factor, he said. The “Y” one too. “We will see what comes next,” she said.')).toEqual([
      '“X”',
      '“Y”',
      '“We will see what comes next,”',
    ]);
  });
});

const continues = (...blocks: Parameters<typeof readText>) => readText(...blocks).quotations.map((q) => q.continues);

describe('quotations over several blocks', () => {
  test('each paragraph opens with a mark, the last one closes', () => {
    expect(continues('Vale said: “One.', '“Two.', '“Three.”', '“Four.”')).toEqual([-1, 0, 1, -1]);
  });

  test('British single marks too', () => {
    expect(continues("'We've seen it all before.", "'It won't last,' he said.")).toEqual([-1, 0]);
  });

  test('a caption or a related link in between is skipped', () => {
    expect(continues('Vale said: “One.', { kind: 'caption', text: 'The port' }, '“Two.”')).toEqual([-1, 0]);
    expect(continues('Vale said: “One.', 'Read more: Port closed', '“Two.”')).toEqual([-1, 0]);
  });

  test('a paragraph in between is not', () => {
    expect(
      continues(
        'Vale said: “One.',
        'The port has been closed since Monday, and the ferries are tied up in the other harbour.',
        '“Two.”',
      ),
    ).toEqual([-1, -1]);
  });
});
