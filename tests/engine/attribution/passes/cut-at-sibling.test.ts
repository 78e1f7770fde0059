import { describe, expect, test } from 'vitest';
import { cutAtSibling } from '../../../../src/engine/attribution/passes/cut-at-sibling';
import { besideRule } from '../support';

describe('a content', () => {
  const text = 'The letter said that the dam leaks and concluded: “We must close it.” Ana Vale wrote it.';
  const told = {
    source: ['The letter'],
    cue: 'said',
    content: ['that the dam leaks and concluded: “We must close it.”'],
  };

  test('ends before a further quotation of the same speaker with its own cue', () => {
    const ruled = { source: ['The letter'], cue: 'concluded', content: ['“We must close it.”'] };
    expect(besideRule(cutAtSibling, text, told, ruled).content).toEqual(['that the dam leaks']);
  });

  test('keeps what somebody else is quoted with inside it', () => {
    const ruled = { source: ['the dam'], cue: 'concluded', content: ['“We must close it.”'] };
    expect(besideRule(cutAtSibling, text, told, ruled)).toEqual(told);
  });

  test('keeps a clause that is told without marks', () => {
    const plain = 'The letter said that the dam leaks and concluded that it must close.';
    const whole = {
      source: ['The letter'],
      cue: 'said',
      content: ['that the dam leaks and concluded that it must close'],
    };
    const ruled = { source: ['The letter'], cue: 'concluded', content: ['that it must close'] };
    expect(besideRule(cutAtSibling, plain, whole, ruled)).toEqual(whole);
  });
});
