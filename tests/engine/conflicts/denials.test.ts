import { describe, expect, it } from 'vitest';
import type { Denial } from '../../../src/engine';
import { findConflicts } from '../../../src/engine/conflicts/find-conflicts';
import { CALLED_UNTRUE } from './vignettes/called-untrue';
import { DENIED_ALONE } from './vignettes/denied-alone';
import { DENIED_IN_ANSWER } from './vignettes/denied-in-answer';
import { UTTERED } from './vignettes/uttered';
import { NEARLY_DENIED } from './vignettes/nearly-denied';
import { readMarked } from './vignettes/vignette';

const ALL = [...DENIED_ALONE, ...DENIED_IN_ANSWER, ...CALLED_UNTRUE, ...NEARLY_DENIED, ...UTTERED].map(
  (one) => [one.name, one] as const,
);

/** The denials of the last statement. */
function denialsOf(text: string): readonly Denial[] {
  const { document, statements, speakers } = readMarked(text);
  const last = statements.at(-1)!.id;
  return findConflicts(document, statements, speakers).denials.filter(({ statement }) => statement === last);
}

describe('a denial', () => {
  it.each(ALL)('is found: %s', (_, { text, form, objectKind }) => {
    expect(denialsOf(text)).toMatchObject([{ form, objectKind }]);
  });

  it.each(ALL)('is none in the twin of: %s', (_, { text, twin }) => {
    expect(text).toContain(twin[0]);
    expect(denialsOf(text.replace(...twin))).toEqual([]);
  });
});
