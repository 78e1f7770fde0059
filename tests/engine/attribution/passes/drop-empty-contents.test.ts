import { expect, test } from 'vitest';
import { dropEmptyContents } from '../../../../src/engine/attribution/passes/drop-empty-contents';
import { readText } from '../../support';
import { candidateOf, runPass } from '../support';

const stays = (text: string, cue: string, content: string) => {
  const document = readText(text);
  return runPass(dropEmptyContents, document, [candidateOf(document, { cue, content: [content] })]).length > 0;
};

test.each([
  ['Ana Vale told me that.', 'told', 'that'],
  ['The council ruled that out.', 'ruled', 'that out'],
  ['Ben Orr asked her about it.', 'asked', 'it'],
])('%s tells nothing', (text, cue, content) => expect(stays(text, cue, content)).toBe(false));

test.each([
  ['It leaked, which the mayor denied.', 'denied', 'which'],
  ['Ana Vale said they do.', 'said', 'they do'],
  ['Ana Vale said “that”.', 'said', '“that”'],
])('%s tells something', (text, cue, content) => expect(stays(text, cue, content)).toBe(true));
