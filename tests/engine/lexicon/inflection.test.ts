import { describe, expect, it } from 'vitest';
import { finiteForms, stem, verbForms } from '../../../src/engine/lexicon/inflection';

describe('verbForms', () => {
  it.each([
    ['say', 'say says said saying'],
    ['deny', 'deny denies denied denying'],
    ['beg', 'beg begs begged begging'],
    ['quip', 'quip quips quipped quipping'],
    ['admit', 'admit admits admitted admitting'],
    ['agree', 'agree agrees agreed agreeing'],
    ['lie', 'lie lies lied lying'],
    ['write', 'write writes wrote written writing'],
    ['read', 'read reads reading'],
    ['echo', 'echo echoes echoed echoing'],
    ['signal', 'signal signals signalled signaled signalling signaling'],
    ['show', 'show shows showed shown showing'],
    ['explain', 'explain explains explained explaining'],
    ['have', 'have has had having'],
  ])('of %s', (base, forms) => {
    expect(verbForms(base).join(' ')).toBe(forms);
  });

  it('lead back to one stem', () => {
    for (const base of ['deny', 'admit', 'write', 'agree', 'quip', 'dispute'])
      expect(new Set(verbForms(base).map(stem)).size).toBe(1);
  });

  it('are finite without the participle', () => {
    expect(finiteForms('reject')).toEqual(['reject', 'rejects', 'rejected']);
  });
});
