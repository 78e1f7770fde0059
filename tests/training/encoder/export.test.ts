import { expect, test } from 'vitest';
import { readText } from '../../engine/support';
import { lineOf } from '../../../training/encoder/export';
import { keyOf } from '../../../training/encoder/held-out';

const range = (start: number, end: number) => ({ start, end });

test('a document becomes a line with its tokens, where they stand, and what is marked in them', () => {
  const document = readText('The dam holds. It is old.', '“It leaks,” Okafor said.');
  const line = lineOf(
    {
      id: 'invented',
      document,
      attributions: [
        { standing: 'statement', cue: [range(14, 15)], source: [range(13, 14)], content: [range(8, 13)] },
        { standing: 'either', cue: [range(2, 3), range(6, 7)], source: [], content: [] },
      ],
      marked: Uint8Array.from({ length: document.tokens.length }, (_, i) => (i < 8 ? 0 : 1)),
    },
    'page',
  );
  const { key, fold, ...rest } = JSON.parse(line);
  expect(key).toBe(keyOf(document));
  expect([0, 1, 2, 3, 4]).toContain(fold);
  expect(rest).toEqual({
    id: 'invented',
    part: 'page',
    tokens: 'The dam holds . It is old . “ It leaks , ” Okafor said .'.split(' '),
    blocks: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1],
    sentences: [0, 4, 8],
    marked: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1],
    attributions: [
      { standing: 'statement', cue: [[14, 15]], source: [[13, 14]], content: [[8, 13]] },
      {
        standing: 'either',
        cue: [
          [2, 3],
          [6, 7],
        ],
        source: [],
        content: [],
      },
    ],
  });
  expect(line).not.toContain('\n');
});
