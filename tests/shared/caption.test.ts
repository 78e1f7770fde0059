import { expect, it } from 'vitest';
import { captionOf, isObvious } from '../../src/shared/caption';
import { t } from '../../src/shared/i18n';
import '../support/messages';

it.each([
  [{ name: 'Ada Quill', kind: 'person', role: 'harbour master' }, '', ['harbour master']],
  [{ name: 'Ada Quill', kind: 'person' }, '', []],
  [{ name: 'the harbour master', kind: 'person', role: 'master of the harbour' }, '', []],
  [{ name: 'a letter signed by two pilots', kind: 'document' }, 'pilots', ['Document']],
  [{ name: 'the pilots’ letter', kind: 'document' }, 'Quayside Guild', ['of Quayside Guild', 'Document']],
  [{ name: 'Ada Quill’s spokesman', kind: 'person' }, 'Ada Quill', []],
  [{ name: 'a spokesman', kind: 'person' }, 'Ada Quill', ['for Ada Quill']],
  [{ name: 'Quill', kind: 'person', role: 'MP' }, '', ['MP']],
] as const)('the caption of %j, tied to “%s”, has nothing that the name says: %j', (speaker, principal, caption) => {
  expect(captionOf(speaker, principal, t)).toEqual(caption);
});

it.each([
  ['Ada Quill', true],
  ['Mr Quill', false],
  ['Ada Quill, the harbour master', true],
  ['Ada Quill, who was away', false],
  ['the harbour master', false],
])('“%s” needs no word why it is Ada Quill, harbour master: %s', (source, obvious) => {
  expect(isObvious(source, 'Ada Quill', ['harbour master'])).toBe(obvious);
});
