import type { Analysis, Conflict, Denial, Speaker, Statement } from '../model';
import {
  citation,
  type Citation,
  citationsOf,
  CONFLICT_WORDS,
  creditOf,
  NO_SPEAKER,
  oneLine,
  withLead,
  wordsOf,
} from './citation';
import { type Index, indexAnalysis } from './index-analysis';

/**
 * The article's statements by speaker (those with most first), then what is denied and what is in conflict, as CommonMark.
 * Words of the page are escaped: they can make no heading, link, image or HTML.
 */
export function toMarkdown(analysis: Analysis): string {
  const index = indexAnalysis(analysis);
  const groups = bySpeaker(analysis.statements);
  const { denials, contradictions } = analysis;
  return [
    `# ${escape(oneLine(analysis.title)) || 'Article'}`,
    Object.values(creditOf(analysis)).filter(Boolean).map(escape).join(' · '),
    analysis.url && `<${address(analysis.url)}>`,
    'Found by a program on the reader’s own machine: check the words against the article before you use them.',
    ...groups.map(([id, statements]) => speakerSection(index, index.speakers.get(id ?? ''), statements)),
    denials.length > 0 && '## Denials',
    denials.map((denial) => denialItem(index, denial)).join('\n'),
    contradictions.length > 0 && '## Conflicting statements',
    ...contradictions.map((conflict) => conflictSection(index, conflict)),
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

function speakerSection(index: Index, speaker: Speaker | undefined, statements: readonly Statement[]): string {
  const items = statements.map((statement) => item(citation(index, statement), statement.type));
  return [
    `## ${escape(oneLine(speaker?.name ?? NO_SPEAKER))}`,
    speaker?.role && escape(oneLine(speaker.role)),
    items.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function denialItem(index: Index, { statement, object }: Denial): string {
  return citationsOf(index, [statement])
    .map((cited) => {
      const denied = object.length > 0 ? wordsOf(index.analysis.text, object) : cited.words;
      return item({ ...cited, lead: '', words: denied }, `denied by **${escape(cited.speaker)}**`);
    })
    .join('\n');
}

function conflictSection(index: Index, { type, headline, sides }: Conflict): string {
  const items = sides.map((side) =>
    citationsOf(index, side)
      .map((cited) => item(cited, `**${escape(cited.speaker)}**`))
      .join('\n'),
  );
  return [`### ${CONFLICT_WORDS[type]}`, escape(wordsOf(index.analysis.text, headline)), items.join('\n')].join('\n\n');
}

function item(cited: Citation, note: string): string {
  const { via, link } = cited;
  const source = via && `via ${escape(via)}`;
  const place = link && `[in the article](<${address(link)}>)`;
  return `- ${escape(withLead(cited))} (${[note, source, place].filter(Boolean).join('; ')})`;
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
