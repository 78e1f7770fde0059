import type { Analysis } from '../../src/engine/model';
import { colourSpeakers } from '../../src/shared/colour-speakers';
import type { TabState } from '../../src/shared/messages';
import { buildAnalysis } from '../support/analysis-builder';

/** States of the popup to look at: each is a screenshot of the gallery. */
const site = 'news.example.org';

export const DAM: Analysis = buildAnalysis({
  text: 'Oluwaseun Adeyinka, the council’s director of works, denied that anyone had been asked to delay the report.',
  url: 'https://news.example.org/valley/dam',
  title: 'Council ‘knew dam was cracked’, says engineers’ letter',
  statements: [
    {
      words: 'Inspectors found cracks in the dam at Corrie Water eight months ago',
      type: 'indirect',
      speaker: 'letter',
    },
    { words: '“no longer fit for a winter flood”', type: 'mixed', speaker: 'letter' },
    { words: '“We were asked to delay our report until after the budget. We declined.”', speaker: 'letter' },
    { words: 'anyone had been asked to delay the report', type: 'indirect', speaker: 'adeyinka', cue: 'denied' },
    { words: '“There was no such request, in writing or otherwise,”', speaker: 'adeyinka' },
    { words: '“The dam is safe.”', speaker: 'adeyinka' },
    { words: 'six of the drains were blocked', type: 'indirect', speaker: 'adeyinka' },
    { words: 'the dam was not safe', type: 'indirect', speaker: 'solbakken' },
    { words: '14 of its 30 drains were blocked', type: 'indirect', speaker: 'solbakken' },
    { words: '“full confidence” in the works department', type: 'mixed', speaker: 'spokesman', confidence: 0.62 },
    { words: 'the budget committee had discussed the cracks in private', type: 'indirect', speaker: 'official' },
    { words: '“It was on the agenda and then it wasn’t,”', speaker: 'official' },
    { words: 'two metres would be enough', type: 'indirect', speaker: null },
  ],
  speakers: [
    { id: 'letter', name: 'the letter signed by four engineers', kind: 'document' },
    { id: 'adeyinka', name: 'Oluwaseun Adeyinka', role: 'the council’s director of works' },
    { id: 'solbakken', name: 'Henrike Solbakken', role: 'one of the engineers who signed the letter' },
    { id: 'achterberg', name: 'Rhiannon Achterberg', role: 'the council leader' },
    { id: 'spokesman', name: 'Rhiannon Achterberg’s spokesman', for: 'achterberg' },
    { id: 'official', name: 'One official', kind: 'anonymous' },
  ],
  contradictions: [
    {
      sides: [['s3'], ['s4', 's5']],
      topic: 'asked to delay our report',
      marked: ['asked to delay our report', 'asked to delay the report', 'no such request'],
    },
    {
      sides: [['s7'], ['s9']],
      tier: 'inferred',
      type: 'possible',
      link: 'figures',
      topic: 'six',
      marked: ['six', '14'],
    },
  ],
});

const LONG_NAME = `Sir ${'Extraordinarily-Longnamed '.repeat(20)}of <b>Markup</b>`;

export const CROWD: Analysis = buildAnalysis({
  title: 'A crowd',
  truncated: true,
  notices: ['rules-only'],
  statements: Array.from({ length: 2000 }, (_, i) => ({
    words: `Statement number ${i + 1} of a very long live page with plenty of words in it.`,
    speaker: `p${Math.min(i % 230, i % 29, i % 199)}`,
    type: (['direct', 'mixed', 'indirect'] as const)[i % 3]!,
  })),
  speakers: Array.from({ length: 230 }, (_, i) => ({
    id: `p${i}`,
    name: i === 0 ? LONG_NAME : i === 1 ? 'شيرين عبادي' : `Speaker ${i}`,
    role: i === 0 ? LONG_NAME : 'member of the assembly',
  })),
});

const done = (analysis: Analysis, dismissed: readonly string[] = [], once = false): TabState => ({
  status: 'done',
  site,
  analysis,
  colours: [...colourSpeakers(analysis)],
  dismissed,
  once,
});

export const STATES: Readonly<Record<string, TabState>> = {
  idle: { status: 'idle', site },
  working: { status: 'working', site },
  done: done(DAM),
  crowd: done(CROWD),
  agreed: done({ ...DAM, contradictions: [] }),
  once: done(DAM, [], true),
  nothing: done(buildAnalysis()),
  'not-an-article': { status: 'skipped', site, reason: 'not-an-article' },
  'not-english': { status: 'skipped', site, reason: 'not-english' },
  'too-short': { status: 'skipped', site, reason: 'too-short' },
  missing: { status: 'skipped', site, reason: 'missing' },
  empty: { status: 'skipped', site, reason: 'empty' },
  off: { status: 'off', site },
  'no-access': { status: 'no-access', site: 'a-rather-long-host-name.of-some-regional-newspaper.example.com' },
  reload: { status: 'reload', site },
  unsupported: { status: 'unsupported' },
  failed: { status: 'failed', site },
};
