import { expect, test } from 'vitest';
import type { Speaker, Statement } from '../../../src/engine/model';
import { speakerGroups } from '../../../src/engine/view/speaker-groups';

const speaker = (id: string, name: string, principal?: string): Speaker => ({
  id,
  name,
  kind: 'person',
  mentions: [],
  ...(principal && { for: principal }),
});
const statement = (id: string, speaker: string | null): Statement => ({
  id,
  type: 'direct',
  content: [[0, 1]],
  cue: [],
  source: [],
  speaker,
  confidence: 1,
});

test('groups a spokesman under his principal, most statements first', () => {
  const { groups, unattributed } = speakerGroups({
    speakers: [speaker('p1', 'Ana Kovač'), speaker('p2', 'Ana Kovač’s spokesman', 'p1'), speaker('p3', 'Tom Reed')],
    statements: [statement('s1', 'p3'), statement('s2', 'p2'), statement('s3', null), statement('s4', 'p2')],
  });
  expect(groups.map(({ speaker, statements, total }) => [speaker.id, statements.length, total])).toEqual([
    ['p1', 0, 2],
    ['p3', 1, 1],
  ]);
  expect(groups[0]?.members.map(({ speaker, statements }) => [speaker.id, statements.length])).toEqual([['p2', 2]]);
  expect(unattributed.map(({ id }) => id)).toEqual(['s3']);
});

test('survives speakers for each other in a circle', () => {
  const { groups } = speakerGroups({
    speakers: [speaker('p1', 'One', 'p2'), speaker('p2', 'Two', 'p1')],
    statements: [statement('s1', 'p1'), statement('s2', 'p2')],
  });
  expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(2);
});
