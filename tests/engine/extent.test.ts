import { expect, it } from 'vitest';
import { analyse, type Article } from '../../src/engine';

const article: Article = {
  id: 'quarry',
  url: '',
  title: '',
  lang: 'en',
  authors: [],
  publisher: '',
  blocks: [
    'Ada Quill said the quarry had never been inspected.',
    'Otto Brandt denied that. “The quarry was inspected in March,” Brandt said.',
  ].map((text) => ({ kind: 'paragraph', text })),
};

it('finds the same statements and speakers where conflicts are not asked for, and no denial', () => {
  const all = analyse(article, null);
  const quick = analyse(article, null, 'statements');
  expect(all.denials.length).toBeGreaterThan(0);
  expect(quick).toEqual({ ...all, denials: [], contradictions: [] });
});
