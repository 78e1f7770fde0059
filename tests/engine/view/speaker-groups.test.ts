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

test('whose statements are as many stand in the order of the text, members by their number', () => {
  const { groups } = speakerGroups({
    speakers: [
      speaker('p1', 'Ana Kovač'),
      speaker('p2', 'Her spokesman', 'p1'),
      speaker('p3', 'Her lawyer', 'p1'),
      speaker('p4', 'Tom Reed'),
      speaker('p5', 'Eva Moss'),
    ],
    statements: ['p5', 'p2', 'p3', 'p3', 'p1', 'p4'].map((id, i) => statement(`s${i}`, id)),
  });
  expect(groups.map(({ speaker, total }) => [speaker.id, total])).toEqual([
    ['p1', 4],
    ['p5', 1],
    ['p4', 1],
  ]);
  expect(groups[0]?.statements.map(({ id }) => id)).toEqual(['s4']);
  expect(groups[0]?.members.map(({ speaker, statements }) => [speaker.id, statements.map(({ id }) => id)])).toEqual([
    ['p3', ['s2', 's3']],
    ['p2', ['s1']],
  ]);
});

test('somebody who says nothing and speaks through nobody is left out, and so is who is not there', () => {
  const { groups, unattributed } = speakerGroups({
    speakers: [speaker('p1', 'Ana Kovač'), speaker('p2', 'Tom Reed')],
    statements: [statement('s1', 'p2'), statement('s2', 'p9')],
  });
  expect(groups.map(({ speaker }) => speaker.id)).toEqual(['p2']);
  expect(unattributed).toEqual([]);
});
