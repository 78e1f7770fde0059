import { expect, it } from 'vitest';
import { analyse } from '../../src/engine';
import { articleOf } from './support';

const article = articleOf(
  'Ada Quill said the quarry had never been inspected.',
  'Otto Brandt denied that. “The quarry was inspected in March,” Brandt said.',
);

it('finds the same statements and speakers where conflicts are not asked for, and no denial', () => {
  const all = analyse(article, null);
  const quick = analyse(article, null, 'statements');
  expect(all.denials.length).toBeGreaterThan(0);
  expect(quick).toEqual({ ...all, denials: [], contradictions: [] });
});
