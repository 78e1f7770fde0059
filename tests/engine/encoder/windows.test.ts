import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../../src/engine/document/document';
import { cutWindows, type Window } from '../../../src/engine/encoder/windows';
import { readText } from '../support';

const codeOf = (character: string) => character.charCodeAt(0);

/** Cuts with a vocabulary of letters; `<` begins a window, `|` ends a stretch. */
const cut = (document: TextDocument, most: number): Window[] =>
  cutWindows(
    document,
    {
      begin: codeOf('<'),
      end: codeOf('|'),
      ofForms: document.forms.map(({ text }) => Array.from(text, codeOf)),
    },
    most,
  );

const written = ({ pieces }: Window) => String.fromCharCode(...pieces);

describe('windows', () => {
  it.each<[what: string, blocks: string[], most: number, windows: string[]]>([
    ['whole blocks together as far as they fit', ['It is.', 'We go.'], 16, ['<Itis.|Wego.|']],
    ['the next window where one does not', ['It is.', 'We go.'], 14, ['<Itis.|', '<Wego.|']],
    ['a block that would fit in two halves whole', ['We.', 'Go on now.'], 14, ['<We.|', '<Goonnow.|']],
    ['a long block sentence by sentence', ['It is so. We go. No.'], 14, ['<Itisso.|', '<Wego.No.|']],
    ['its last sentences with the next block', ['It is so. We go.', 'No.'], 14, ['<Itisso.|', '<Wego.|No.|']],
    [
      'a long sentence anywhere, but no part of a word',
      ['One two three fours.'],
      14,
      ['<Onetwo|', '<threefours|', '<.|'],
    ],
    ['what is left of it with the sentence behind it', ['One two three. No.'], 14, ['<Onetwo|', '<three.No.|']],
    ['what is before it by itself', ['No no. One two three.'], 14, ['<Nono.|', '<Onetwo|', '<three.|']],
    ['nothing', [], 14, []],
  ])('hold %s', (_, blocks, most, windows) => {
    expect(cut(readText(...blocks), most).map(written)).toEqual(windows);
  });

  it('tell words with a capital from others, in all their pieces', () => {
    const [window] = cut(readText('The iPad of US aid, 2 É é.'), 64);
    expect(written(window!)).toBe('<TheiPadofUSaid,2Éé.|');
    expect(written({ ...window!, pieces: window!.pieces.filter((_, i) => window!.types[i]) })).toBe('TheiPadUSÉ');
  });

  it('have each token once and in order, at its first piece, and are never too long', () => {
    const word = fc.integer({ min: 1, max: 12 }).map((length) => 'abcdefghijkl'.slice(0, length));
    const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `X${words.join(' ')}.`);
    const block = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), fc.integer({ min: 17, max: 80 }), (blocks, most) => {
        const document = readText(...blocks);
        const windows = cut(document, most);
        const read = windows.flatMap((window) =>
          [...window.tokens].map((token, i) => {
            const { text } = document.tokens[token]!;
            const place = window.places[i]!;
            expect(written(window).slice(place, place + text.length)).toBe(text);
            return token;
          }),
        );
        expect(read).toEqual(document.tokens.map((_, i) => i));
        for (const { pieces, types } of windows) {
          expect(pieces.length).toBeLessThanOrEqual(most);
          expect(types).toHaveLength(pieces.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
