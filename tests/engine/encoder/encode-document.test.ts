import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../../src/engine/encoder/encoded-document';
import type { Encoder } from '../../../src/engine/encoder/encoder';
import { documentEncoder } from '../../../src/engine/encoder/encode-document';
import { readText } from '../support';
import { SHAPE } from './support';

const PIECES = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...'a b c d x y . ##x ##y'.split(' ')];

/** An encoder that gives for each piece the number of the window, the piece's place in it, its id and its type. */
function fakeEncoder(positions: number, pieces: readonly string[] = PIECES, outputs = OUTPUTS) {
  const asked: string[] = [];
  const encoder: Encoder = {
    shape: { ...SHAPE, positions, outputs },
    pieces,
    read(ids, types) {
      const window = asked.push(Array.from(ids, (id) => pieces[id]).join(' '));
      const rows = new Float32Array(ids.length * outputs);
      ids.forEach((id, place) => rows.set([window, place, id, types[place]!], place * outputs));
      return rows;
    },
  };
  return { encoder, asked };
}

/** What a document's tokens got: window, place, piece, type. */
function read(text: string, positions: number) {
  const { encoder, asked } = fakeEncoder(positions);
  const document = readText(text);
  const encoded = documentEncoder(encoder)(document);
  expect(encoded).toHaveLength(document.tokens.length * OUTPUTS);
  const rows = document.tokens.map(({ text }, i) => {
    const [window, place, id, type] = encoded.subarray(i * OUTPUTS);
    return `${text}: ${window} ${place} ${PIECES[id!]} ${type}`;
  });
  return { asked, rows };
}

describe('a document', () => {
  it('is read at the first piece of each token', () => {
    expect(read('Axy by b.', 32)).toEqual({
      asked: ['[CLS] a ##x ##y b ##y b . [SEP]'],
      rows: ['Axy: 1 1 a 1', 'by: 1 4 b 0', 'b: 1 6 b 0', '.: 1 7 . 0'],
    });
  });

  it('is read window by window', () => {
    expect(read('A bx. C dx.', 8)).toEqual({
      asked: ['[CLS] a b ##x . [SEP]', '[CLS] c d ##x . [SEP]'],
      rows: ['A: 1 1 a 1', 'bx: 1 2 b 0', '.: 1 4 . 0', 'C: 2 1 c 1', 'dx: 2 2 d 0', '.: 2 4 . 0'],
    });
  });

  it('is read with words cut behind their twelfth piece', () => {
    const { asked } = read(`a${'x'.repeat(30)} b.`, 32);
    expect(asked).toEqual([`[CLS] a ${'##x '.repeat(11)}b . [SEP]`]);
  });

  it('is read with what the vocabulary lacks as unknown', () => {
    expect(read('7 b.', 32).rows).toEqual(['7: 1 1 [UNK] 0', 'b: 1 2 b 0', '.: 1 3 . 0']);
  });

  it('of nothing gives nothing', () => {
    const { encoder, asked } = fakeEncoder(32);
    expect(documentEncoder(encoder)(readText())).toHaveLength(0);
    expect(asked).toEqual([]);
  });

  it('keeps what a second one does not change', () => {
    const { encoder } = fakeEncoder(32);
    const encode = documentEncoder(encoder);
    const first = encode(readText('a b.'));
    const copy = first.slice();
    encode(readText('c d.'));
    expect(first).toEqual(copy);
  });
});

/** What the encoder is asked by readings one after the other, and what the last of them gave. */
const windowsOf = (remembered: number, ...readings: string[][]) => {
  const { encoder, asked } = fakeEncoder(14);
  const encode = documentEncoder(encoder, remembered);
  let encoded: Float32Array = new Float32Array();
  for (const blocks of readings) encoded = encode(readText(...blocks));
  return { asked, encoded };
};

describe('a page that is read again', () => {
  /** Three windows of twelve pieces at most. */
  const PAGE = ['A b c.', 'B c d.', 'C d a.', 'D a b.', 'A c b d.'];
  it('has only what is new read, before, between and behind what stands', () => {
    const { asked } = windowsOf(1, PAGE);
    const [first, ...rest] = PAGE;
    expect(windowsOf(1, PAGE, ['D d.', ...PAGE]).asked).toEqual([...asked, '[CLS] d d . [SEP]']);
    expect(windowsOf(1, PAGE, [...PAGE, 'D d.']).asked).toEqual([...asked, '[CLS] d d . [SEP]']);
    expect(
      windowsOf(1, PAGE, [first!, 'D d.', ...rest])
        .asked.slice(asked.length)
        .join(' '),
    ).toContain('d d .');
    expect(windowsOf(1, PAGE, ['D d.', ...PAGE], ['C c.', 'D d.', ...PAGE]).asked.slice(asked.length)).toEqual([
      '[CLS] d d . [SEP]',
      '[CLS] c c . [SEP]',
    ]);
  });

  it('has what stands as it was', () => {
    const once = windowsOf(1, PAGE).encoded;
    const { encoded } = windowsOf(1, PAGE, ['D d.', ...PAGE]);
    expect(encoded.slice(-once.length)).toEqual(once);
  });

  it('is told from a page that shares a block with another', () => {
    const other = ['A a.', 'A d d d.', 'B b b b.', PAGE[4]!];
    expect(windowsOf(1, other, PAGE).asked).toEqual([...windowsOf(0, other).asked, ...windowsOf(0, PAGE).asked]);
  });

  it('is remembered beside so many others, and only where that is asked for', () => {
    const other = ['D d d.', 'D c c.'];
    const twice = (remembered: number) => windowsOf(remembered, PAGE, other, PAGE).asked.length;
    expect(twice(2)).toBeLessThan(twice(1));
    expect(twice(1)).toBe(twice(0));
  });
});

it.each([
  ['gives another number of outputs', PIECES, 5],
  ['has no piece to begin with', PIECES.filter((piece) => piece !== '[CLS]'), OUTPUTS],
  ['has no piece to end with', PIECES.filter((piece) => piece !== '[SEP]'), OUTPUTS],
  ['has no piece for what is unknown', PIECES.filter((piece) => piece !== '[UNK]'), OUTPUTS],
])('an encoder is refused that %s', (_, pieces, outputs) => {
  expect(() => documentEncoder(fakeEncoder(32, pieces, outputs).encoder)).toThrow(RangeError);
});
