import { expect, test } from 'vitest';
import { writeSections } from '../../training/eval/section';

const section = { name: 'speed', title: 'Speed', lines: ['fast'] };

test('a section goes where its marks are, and the rest stays', () => {
  const document = '# Quality\n\nBefore.\n\n<!-- eval:speed -->old<!-- /eval:speed -->\n\nAfter.\n';
  const written = writeSections(document, [section]);
  expect(written).toContain(
    'Before.\n\n<!-- eval:speed -->\n\nSpeed\n\n```text\nfast\n```\n\n<!-- /eval:speed -->\n\nAfter.',
  );
  expect(written).not.toContain('old');
  expect(writeSections(written, [section])).toBe(written);
});

test('a section without marks goes to the end', () => {
  expect(writeSections('# Quality\n', [section])).toBe(
    '# Quality\n\n<!-- eval:speed -->\n\nSpeed\n\n```text\nfast\n```\n\n<!-- /eval:speed -->\n',
  );
});
