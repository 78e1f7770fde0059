import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { citeConflict, citeStatement, indexAnalysis, toCsv, toMarkdown } from '../../src/engine';
import { exportWords } from '../../src/shared/export-words';
import { type MessageKey, provideMessages } from '../../src/shared/i18n';
import { buildAnalysis } from '../support/analysis-builder';

const BRIDGE = buildAnalysis({
  title: '',
  statements: [
    { words: '“Der Pfeiler hält.”', speaker: 'amt' },
    { words: 'der Pfeiler halte nicht', speaker: 'ida', type: 'indirect', within: 's1' },
    { words: 'niemand habe gewarnt', type: 'indirect' },
  ],
  speakers: [
    { id: 'amt', name: 'Bauamt Quellau', kind: 'organisation' },
    { id: 'ida', name: 'Ida Sommerfeldt' },
  ],
  contradictions: [{ sides: [['s1'], ['s2']], topic: '“Der Pfeiler hält.”' }],
  credit: { authors: ['A. Bergen', 'C. Dahl'], publisher: 'Quellauer Bote', published: '2026-02-03' },
});

afterAll(() => provideMessages(english));

describe.each(['de', 'fr', 'es'])('exports and copies in %s', (locale) => {
  const messages: Readonly<Record<MessageKey, { readonly message: string }>> = JSON.parse(
    readFileSync(new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'),
  );
  const text = (key: MessageKey, name = '') => messages[key].message.replace('$1', name);
  beforeAll(() => provideMessages(messages));

  it('have no word of another language: Markdown', () => {
    const markdown = toMarkdown(BRIDGE, exportWords());
    expect(markdown.match(/^#+ .*$/gmu)).toEqual([
      `# ${text('tab_article')}`,
      '## Bauamt Quellau',
      '## Ida Sommerfeldt',
      `## ${text('speaker_unknown')}`,
      `## ${text('options_conflicts')}`,
      `### ${text('conflict_dispute')}`,
    ]);
    expect(markdown).toContain(text('export_caution'));
    expect(markdown).toContain(`(${text('type_direct')}; [${text('export_passage')}](<`);
    expect(markdown).toContain(`(${text('type_indirect')}; ${text('reported_by', 'Bauamt Quellau')}; `);
    expect(markdown).toMatch(/A\. Bergen (?:und|et|y) C\. Dahl/u);
  });

  it('have no word of another language: CSV', () => {
    const [names, first] = toCsv(BRIDGE, exportWords()).slice(1).split('\r\n');
    for (const column of ['speaker', 'role', 'type', 'words', 'link', 'authors', 'outlet', 'date'] as const)
      expect(names).toContain(`"${text(`column_${column}`)}"`);
    expect(first).toContain(`"${text('kind_organisation')}","${text('type_direct')}"`);
  });

  it('have no word of another language: the clipboard', () => {
    const index = indexAnalysis(BRIDGE);
    expect(citeStatement(index, BRIDGE.statements[2]!, exportWords())).toContain(`(${text('speaker_unknown')})`);
    expect(citeStatement(index, BRIDGE.statements[1]!, exportWords())).toContain(text('reported_by', 'Bauamt Quellau'));
    expect(citeConflict(index, BRIDGE.contradictions[0]!, exportWords())).toMatch(
      new RegExp(`^${text('conflict_dispute')}: `, 'u'),
    );
  });
});
