import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../src/engine/conflicts/find-conflicts';
import { readMarked } from '../vignettes/vignette';

/** Whether these words of a second speaker deny something. */
function denies(content: string): boolean {
  const marked = readMarked(`<Ben Orr> [said] {the port would close}.\n<Ana Vale> [said] {${content}}.`);
  return findConflicts(marked.document, marked.statements, marked.speakers).denials.length > 0;
}

describe('words that call a claim untrue', () => {
  test.each([
    'that claim is untrue',
    'the claim was an untrue story',
    'the claim was wrong',
    'that is not true',
    'that is simply not true',
    'that is not so',
    'that is not correct',
    'this never was true',
    'the report is inaccurate',
    'it is not the case',
    'that was a lie',
  ])('%s', (content) => {
    expect(denies(content)).toBe(true);
  });
});

describe('words that do not', () => {
  test.each([
    'the claim is not untrue',
    'the report is not inaccurate',
    'the claim was not a mistake',
    'it was wrong to close the port',
    'there was something wrong with the dam',
    'the false alarm cost a week',
    'that claim is true',
    'the claim is correct',
    'that is not true yet',
    'that is not so bad',
    'the account is not politically correct',
    'The True Company is not big',
    'that would not be true',
  ])('%s', (content) => {
    expect(denies(content)).toBe(false);
  });
});
