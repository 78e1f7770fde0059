import { describe, expect, it } from 'vitest';
import { citeConflict, citeStatement, wordsOf } from '../../../src/engine/export/citation';
import { indexAnalysis } from '../../../src/engine/export/index-analysis';
import { toCsv } from '../../../src/engine/export/csv';
import { toJson } from '../../../src/engine/export/json';
import { toMarkdown } from '../../../src/engine/export/markdown';
import type { Analysis } from '../../../src/engine/model';
import { exportWords } from '../../../src/shared/export-words';
import { buildAnalysis } from '../../support/analysis-builder';
import '../../support/messages';

const WORDS = exportWords();

const DAM = buildAnalysis({
  text: '“The dam,” he said, “is safe.”',
  statements: [
    { words: '“We were asked to delay our report.”', speaker: 'letter', cue: 'adds' },
    { words: 'nobody was asked to wait', speaker: 'adeyinka', type: 'indirect', cue: 'insisted' },
    { words: ['“The dam,”', '“is safe.”'], speaker: 'adeyinka', within: 's2' },
    { words: 'it was on the agenda', type: 'indirect' },
  ],
  speakers: [
    { id: 'letter', name: 'the engineers’ letter', kind: 'document' },
    { id: 'adeyinka', name: 'Oluwaseun Adeyinka', role: 'director of works' },
  ],
  contradictions: [{ sides: [['s1'], ['s2']], topic: '“We were asked to delay our report.”' }],
});

/** Enough of RFC 4180 to read back what was written. */
const readCsv = (csv: string) =>
  [...csv.slice(1).matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/gu)].map(([, row = '']) =>
    [...row.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );

const csvRecords = (analysis: Analysis) => {
  const [names = [], ...rows] = readCsv(toCsv(analysis, WORDS));
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
};

describe('CSV', () => {
  it('has one row a statement with speaker, words, and who conflicts', () => {
    const rows = csvRecords(DAM);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      id: 's1',
      speaker: 'the engineers’ letter',
      'reporting words': 'adds',
      'conflicts with': 's2',
    });
    expect(rows[2]).toMatchObject({
      words: '“The dam,” … “is safe.”',
      'reported by': 'Oluwaseun Adeyinka',
      role: 'director of works',
    });
    expect(rows[3]).toMatchObject({ speaker: '', kind: '', 'conflicts with': '' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '＝1', '\r\n=1', '"=1'])(
    'no cell runs as a formula: %j',
    (evil) => {
      const analysis = buildAnalysis({
        title: evil,
        statements: [{ words: evil, speaker: 'p', cue: evil }],
        speakers: [{ id: 'p', name: evil, role: evil }],
      });
      const cells = readCsv(toCsv(analysis, WORDS)).flat();
      expect(cells).toHaveLength(2 * Object.keys(WORDS.columns).length);
      for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    },
  );
});

describe('Markdown', () => {
  it('lists speakers with most statements first, the unnamed last, then the conflicts', () => {
    const headings = toMarkdown(DAM, WORDS).match(/^#+ .*$/gmu);
    expect(headings).toEqual([
      '# Dam is safe, says council',
      '## Oluwaseun Adeyinka',
      '## the engineers’ letter',
      '## Speaker not named',
      '## Conflicting statements',
      '### Dispute',
    ]);
  });

  it('links each statement to its place', () => {
    expect(toMarkdown(DAM, WORDS)).toContain(
      '- nobody was asked to wait (Paraphrased; [in the article](<https://news.example/dam#:~:text=nobody%20was%20asked%20to%20wait>))',
    );
  });

  it('lets no text of the page become markup', () => {
    const evil = '<img src=x> ![a](b) **bold** `code` [x](y)\n# not a heading &copy;';
    const markdown = toMarkdown(
      buildAnalysis({
        title: evil,
        statements: [{ words: evil, speaker: 'p' }],
        speakers: [{ id: 'p', name: evil, role: '1. x' }],
      }),
      WORDS,
    );
    expect(markdown.match(/^#/gmu)).toHaveLength(2);
    expect(markdown).not.toMatch(/<img|[^\\]\*\*b|[^\\]!\[|[^\\]\]\(y|&copy|^1\./mu);
  });
});

describe('JSON', () => {
  it('reads back as the analysis with words and links', () => {
    const read: Analysis = JSON.parse(toJson(DAM));
    expect(read).toMatchObject({ version: 2, url: DAM.url, contradictions: DAM.contradictions });
    expect(read.statements[2]).toMatchObject({ ...DAM.statements[2], words: '“The dam,” … “is safe.”' });
  });
});

describe('an article whose outlet, authors and date are known', () => {
  const credit = { authors: ['Noor Haddad', 'Tom\nReyes'], publisher: 'Tarn Valley Post', published: '2026-03-04' };
  const credited = { ...DAM, credit };

  it('is cited with them', () => {
    expect(citeStatement(indexAnalysis(credited), DAM.statements[0]!, WORDS)).toContain(
      '\nNoor Haddad and Tom Reyes, Dam is safe, says council, Tarn Valley Post, 2026-03-04, https://news.example/dam',
    );
  });

  it('is exported with them', () => {
    expect(csvRecords(credited)[0]).toMatchObject({
      authors: 'Noor Haddad and Tom Reyes',
      outlet: 'Tarn Valley Post',
      date: '2026-03-04',
    });
    expect(toMarkdown(credited, WORDS)).toContain('\n\nNoor Haddad and Tom Reyes · Tarn Valley Post · 2026-03-04\n\n');
    expect(JSON.parse(toJson(credited))).toMatchObject({ credit });
  });
});

describe('citations for the clipboard', () => {
  const index = indexAnalysis(DAM);

  it('give a statement with who said it, through whom, and where', () => {
    expect(citeStatement(index, DAM.statements[1]!, WORDS)).toBe(
      'nobody was asked to wait (Oluwaseun Adeyinka, director of works)\n' +
        'Dam is safe, says council, https://news.example/dam#:~:text=nobody%20was%20asked%20to%20wait',
    );
    expect(citeStatement(index, DAM.statements[2]!, WORDS)).toContain('reported by Oluwaseun Adeyinka)');
    expect(citeStatement(index, DAM.statements[3]!, WORDS)).toContain('(Speaker not named)');
  });

  it('tell where the article tears words apart, but not where a quotation goes on in the next paragraph', () => {
    const text = '“Not now.\n\n“Not ever,” she said. “Never.”';
    const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
    expect(wordsOf(text, [at('“Not now.'), at('“Not ever,”'), at('“Never.”')])).toBe(
      '“Not now. “Not ever,” … “Never.”',
    );
  });

  it('keep the cue that turns the words round', () => {
    const denial = buildAnalysis({
      text: 'The mayor denied that anyone had been asked to wait.',
      statements: [{ words: 'anyone had been asked to wait', cue: 'denied', type: 'indirect' }],
    });
    expect(citeStatement(indexAnalysis(denial), denial.statements[0]!, WORDS)).toContain(
      '[denied that] anyone had been asked',
    );
    expect(toMarkdown(denial, WORDS)).toContain('\\[denied that\\] anyone had been asked');
  });

  it('give both sides of a conflict, what it is about, and the source', () => {
    const cited = citeConflict(index, DAM.contradictions[0]!, WORDS);
    for (const part of [
      'Dispute: “We were asked to delay our report.”',
      'the engineers’ letter: “We were asked to delay our report.”',
      'Oluwaseun Adeyinka: nobody was asked to wait',
      'https://news.example/dam',
    ])
      expect(cited).toContain(part);
  });
});
