import { expect, test } from 'vitest';
import { readText } from '../engine/support';
import { corpusFolder, originalSpan, plainArticle, readTrainingArticles } from '../../training/corpus';
import { markedIds } from '../../training/eval/marked-articles';
import { prepare } from '../../training/prepare';
import { tinyCorpus } from './tiny-corpus';

test('plain text becomes blocks whose offsets lead back to it', () => {
  const text = '  A headline \n\nOne  two\u00adthree.\n \nLast.\n';
  const { article, toOriginal } = plainArticle('x', text);
  expect(article.blocks.map((block) => block.text)).toEqual(['A headline', 'One twothree.', 'Last.']);
  const document = readText(...article.blocks);
  for (const token of document.tokens) {
    const [start, end] = originalSpan([token.start, token.end], toOriginal);
    expect(text.slice(start, end).replaceAll('\u00ad', '')).toBe(token.text);
  }
});

test('gold spans become the tokens they cover', () => {
  const { document, attributions } = prepare(tinyCorpus()[0]!);
  const words = attributions.map(({ cue, source, content }) =>
    [source, cue, content].map((ranges) =>
      ranges
        .map(({ start, end }) =>
          document.tokens
            .slice(start, end)
            .map((token) => token.text)
            .join(' '),
        )
        .join(' | '),
    ),
  );
  expect(words).toEqual([
    ['Ines Duarte', 'said', 'that the bridge is safe'],
    ['Tomasz Wilk', 'said', '“ We think the ferry will sail , ”'],
  ]);
});

const corpus = corpusFolder();

test.skipIf(!corpus)('nothing is trained on an article whose denials or conflicts are marked', () => {
  const trained = new Set(readTrainingArticles(corpus!).map(({ id }) => id));
  const marked = (['polnear-articles', 'polnear-quoted', 'denials-polnear'] as const).flatMap((file) =>
    markedIds(corpus!, file),
  );
  expect(marked.filter((id) => trained.has(id))).toEqual([]);
});
