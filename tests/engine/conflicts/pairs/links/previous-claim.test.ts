import { expect, test } from 'vitest';
import { previousClaim } from '../../../../../src/engine/conflicts/pairs/links/previous-claim';
import { readStatements } from '../../../../../src/engine/conflicts/pairs/statement-reading';
import { readMarked } from '../../vignettes/vignette';

/** Whether somebody takes back what they have just said, with this cue and content. */
function takesBack(cue: string, content: string, first = 'said'): boolean {
  const marked = readMarked(`<Ana Vale> [${first}] {the port would close}.\n<Ana Vale> [${cue}] {${content}}.`);
  const { readings } = readStatements(marked.document, marked.statements, marked.speakers);
  const [denial] = readings[1]!.denials;
  expect(denial).toMatchObject({ object: { own: true } });
  return previousClaim(readings[1]!, denial!, readings).length > 0;
}

test.each<[cue: string, content: string, first?: string]>([
  ['retracted', 'her words'],
  ['retracted', 'it'],
  ['retracted', 'that'],
  ['retracted', 'her claim'],
  ['retracted', 'her report'],
  ['retracted', 'her email'],
  ['reversed', 'her position'],
  ['revised', 'her estimate'],
  ['retracted', 'her warning', 'has warned them that'],
  ['retracted', 'her plan for the port'],
  ['retracted', 'her apology for the closing of the port'],
])('%s %s', (cue, content, first) => {
  expect(takesBack(cue, content, first)).toBe(true);
});

test.each<[cue: string, content: string, first?: string]>([
  ['retracted', 'her apology'],
  ['retracted', 'her apology', 'warned'],
  ['retracted', 'her boats'],
  ['walked back', 'her apology to the crew'],
  ['retracted', 'her wooden claim'],
])('%s %s: something else', (cue, content, first) => {
  expect(takesBack(cue, content, first)).toBe(false);
});
