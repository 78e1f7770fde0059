import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/cli/plain-text';
import { ANALYSIS_VERSION, BLOCK_SEPARATOR, type Analysis, type Span } from '../../src/engine/model';

const kinds = (text: string) => readPlainText(text, 'x').article.blocks.map(({ kind, text }) => [kind, text]);

const bare = (text: string) => text.replaceAll(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');

/** An analysis whose only statement covers the given span of the document's text. */
const analysisOf = (text: string, span: Span): Analysis => ({
  version: ANALYSIS_VERSION,
  id: 'x',
  url: '',
  title: '',
  lang: 'en',
  text,
  statements: [{ id: 's1', type: 'indirect', content: [span], cue: [], source: [], speaker: null, confidence: 1 }],
  speakers: [{ id: 'p1', name: 'Ada Pell', kind: 'person', mentions: [span] }],
  denials: [],
  contradictions: [],
  truncated: false,
  notices: [],
});

describe('plain text', () => {
  it.each([
    [
      'blank lines part paragraphs',
      'Bridge closed\n\nNobody came.\n \nNobody went.',
      ['headline', 'paragraph', 'paragraph'],
    ],
    [
      'one paragraph a line',
      'Bridge closed\nNobody came at all.\nWho is to blame\nNobody went.',
      ['headline', 'paragraph', 'heading', 'paragraph'],
    ],
    ['a line that goes on', 'Nobody came;\nnobody went.\nThat was all.', ['paragraph', 'paragraph']],
    [
      'hard-wrapped lines',
      'Nobody came to the old bridge over the Tarn on that\nMonday, since it was closed by the council of the\ntown above it.\n\nThat was all that there was to be said about it by\nanybody.',
      ['paragraph', 'paragraph'],
    ],
    [
      'a headline with a period',
      'Council Denies Knowing Of Cracks In Bridge.\n\nNobody came.',
      ['headline', 'paragraph'],
    ],
    ['a single sentence', 'Nobody came.', ['paragraph']],
    ['Windows line ends', 'Bridge closed\r\n\r\nNobody came.\r\n', ['headline', 'paragraph']],
    ['nothing but white space', ' \n\n ', []],
  ])('%s', (_, text, expected) => {
    expect(kinds(text).map(([kind]) => kind)).toEqual(expected);
  });

  it('points every span into the text as it was given', () => {
    const part = fc.constantFrom(
      'said',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\r\n',
      '\u00a0',
      '\u00ad',
      '\ufeff',
      '“',
      '😀',
      'Ada.',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
        fc.nat(),
        fc.nat(),
        (input, a, b) => {
          const { article, restore } = readPlainText(input, 'x');
          const text = article.blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
          const at = (n: number) => n % (text.length + 1);
          const span: Span = [Math.min(at(a), at(b)), Math.max(at(a), at(b))];
          const restored = restore(analysisOf(text, span));
          const [start, end] = restored.statements[0]!.content[0]!;
          expect(restored.text).toBe(input);
          expect(bare(input.slice(start, end))).toBe(bare(text.slice(...span)));
          expect(restored.speakers[0]!.mentions).toEqual([[start, end]]);
        },
      ),
    );
  });
});
