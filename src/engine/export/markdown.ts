import type { Analysis, Conflict, Denial, Speaker, Statement } from '../model';
import { citation, type Citation, citationsOf, creditOf, oneLine, withLead, wordsOf } from './citation';
import { type Index, indexAnalysis } from './index-analysis';
import { type ExportWords, nameIn } from './words';

/**
 * The article's statements by speaker (those with most first), then what is denied and what is in conflict, as CommonMark.
 * Words of the page are escaped: they can make no heading, link, image or HTML.
 */
export function toMarkdown(analysis: Analysis, words: ExportWords): string {
  const index = indexAnalysis(analysis);
  const groups = bySpeaker(analysis.statements);
  const { denials, contradictions } = analysis;
  return [
    `# ${escape(oneLine(analysis.title)) || words.article}`,
    Object.values(creditOf(analysis, words)).filter(Boolean).map(escape).join(' · '),
    analysis.url && `<${address(analysis.url)}>`,
    words.caution,
    ...groups.map(([id, statements]) => speakerSection(index, index.speakers.get(id ?? ''), statements, words)),
    denials.length > 0 && `## ${words.denials}`,
    denials.map((denial) => denialItem(index, denial, words)).join('\n'),
    contradictions.length > 0 && `## ${words.conflicts}`,
    ...contradictions.map((conflict) => conflictSection(index, conflict, words)),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** Speakers by number of statements; those whom nobody names come last. */
function bySpeaker(statements: readonly Statement[]): [speaker: string | null, Statement[]][] {
  const groups = new Map<string | null, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.speaker);
    if (group) group.push(statement);
    else groups.set(statement.speaker, [statement]);
  }
  return [...groups].sort(([a, x], [b, y]) => Number(a === null) - Number(b === null) || y.length - x.length);
}

function speakerSection(
  index: Index,
  speaker: Speaker | undefined,
  statements: readonly Statement[],
  words: ExportWords,
): string {
  const items = statements.map((statement) => item(citation(index, statement), words.types[statement.type], words));
  return [
    `## ${escape(oneLine(speaker?.name ?? words.noSpeaker))}`,
    speaker?.role && escape(oneLine(speaker.role)),
    items.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function denialItem(index: Index, { statement, object }: Denial, words: ExportWords): string {
  return citationsOf(index, [statement])
    .map((cited) => {
      const denied = object.length > 0 ? wordsOf(index.analysis.text, object) : cited.words;
      return item({ ...cited, lead: '', words: denied }, words.deniedBy(nameOf(cited, words)), words);
    })
    .join('\n');
}

function conflictSection(index: Index, { type, headline, sides }: Conflict, words: ExportWords): string {
  const items = sides.map((side) =>
    citationsOf(index, side)
      .map((cited) => item(cited, nameOf(cited, words), words))
      .join('\n'),
  );
  const topic = escape(wordsOf(index.analysis.text, headline));
  return [`### ${words.conflictTypes[type]}`, topic, items.join('\n')].join('\n\n');
}

const nameOf = (cited: Citation, words: ExportWords) => `**${escape(nameIn(cited, words))}**`;

function item(cited: Citation, note: string, words: ExportWords): string {
  const { via, link } = cited;
  const place = link && `[${words.passage}](<${address(link)}>)`;
  return `- ${escape(withLead(cited))} (${[note, via && words.reportedBy(escape(via)), place].filter(Boolean).join('; ')})`;
}

/** Text that CommonMark shows as it stands. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]|~!]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/u, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** An address between `<` and `>`. */
const address = (url: string) => url.replace(/[<>\s]/gu, (character) => encodeURIComponent(character));
