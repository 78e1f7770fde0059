import { describe, expect, it } from 'vitest';
import { compareMarks } from '../../../scripts/sweep/compare-marks';

const MARKS = ['“The berth was promised to us,”', 'that nothing had been promised'];

describe('paint and marks', () => {
  it.each([
    ['as they should be', MARKS],
    ['with the page’s own white space and hyphens', ['“The berth\n   was prom\u00adised to us,”', MARKS[1]!]],
    ['in several ranges', ['“The berth was ', 'promised to us,”', MARKS[1]!]],
    ['painted twice, by fill and line', [...MARKS, ...MARKS]],
    ['with a repeat in capitals', [...MARKS, 'THE BERTH WAS PROMISED TO US']],
  ])('agree: %s', (_, painted) => {
    expect(compareMarks(MARKS, painted)).toEqual({ wrong: [], missing: [] });
  });

  it('do not where other words are painted, or more than a mark’s', () => {
    const more = `${MARKS[0]} said Ada Quill. Comments`;
    expect(compareMarks(MARKS, [...MARKS, 'Advertisement', more]).wrong).toEqual(['Advertisement', more]);
  });

  it('do not where a mark or the half of it is not painted', () => {
    expect(compareMarks(MARKS, ['“The berth was ', MARKS[1]!]).missing).toEqual([MARKS[0]]);
    expect(compareMarks(MARKS, []).missing).toEqual(MARKS);
  });
});
