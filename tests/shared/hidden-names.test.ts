import { expect, it } from 'vitest';
import { hiddenNameKey, withoutHiddenNames } from '../../src/shared/hidden-names';
import { buildAnalysis } from '../support/analysis-builder';

const analysis = (name: string, more: readonly string[] = []) =>
  buildAnalysis({
    statements: [...more, '“The berth is ours,”'].map((words) => ({ words, speaker: 'a' })),
    speakers: [{ id: 'a', name }],
  });

it('a hidden name is off that statement, also when the page has others by then, and back when it is another name', () => {
  const first = analysis('Ada Quill');
  const key = hiddenNameKey(first, first.statements[0]!);
  const later = withoutHiddenNames(analysis('Ada Quill', ['“Ships pass,”']), [key]);
  expect(later.statements.map(({ speaker }) => speaker)).toEqual(['a', null]);
  const renamed = withoutHiddenNames(analysis('Tom Reed'), [key]);
  expect(renamed.statements[0]!.speaker).toBe('a');
});

it('keys of other things hide nothing', () => {
  const first = analysis('Ada Quill');
  expect(withoutHiddenNames(first, ['contradiction'])).toBe(first);
});
