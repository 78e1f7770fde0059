import { isDeepStrictEqual } from 'node:util';
import {
  BLOCK_SEPARATOR,
  type Analysis,
  type Article,
  type Attribution,
  type Block,
  type Conflict,
  type Denial,
  NARRATOR,
  type SideMember,
  type Speaker,
  type Span,
  type Statement,
  statementsOf,
} from '../../src/engine';

/** The text that spans point into, and where in it one block ends and the next begins. */
interface Page {
  readonly text: string;
  readonly breaks: readonly number[];
}

/** What is wrong with an analysis that every later stage would trip over, in words; empty where all is well. */
export function problemsOf(analysis: Analysis, article: Article): string[] {
  const { statements, speakers, denials, contradictions, text } = analysis;
  const page = { text, breaks: breaksOf(article) };
  const problems: string[] = [];
  if (!isDeepStrictEqual(analysis, JSON.parse(JSON.stringify(analysis)))) problems.push('is not plain JSON');
  problems.push(...textProblems(analysis, article));
  problems.push(...idProblems('statement', statements), ...idProblems('speaker', speakers));
  problems.push(...idProblems('denial', denials), ...idProblems('contradiction', contradictions));
  problems.push(...chainProblems('within', new Map(statements.map(({ id, within }) => [id, within]))));
  problems.push(...chainProblems('for', new Map(speakers.map((speaker) => [speaker.id, speaker.for]))));
  const people = new Set(speakers.map(({ id }) => id));
  const said = new Set(statements.map(({ id }) => id));
  for (const statement of statements) problems.push(...statementProblems(page, statement, people));
  for (const speaker of speakers) problems.push(...speakerProblems(page, speaker));
  for (const denial of denials) problems.push(...denialProblems(page, denial, { said, people }));
  for (const card of contradictions) problems.push(...conflictProblems(page, card, { said, people }));
  return problems;
}

/** The same of what the stage of attribution finds in a text: statements in text order, links that lead to another one. */
export function attributionProblems(found: readonly Attribution[], text: string): string[] {
  const page = { text, breaks: [] };
  return found.flatMap((attribution, i) => {
    const { content, follows, within } = attribution;
    return named(String(i), [
      ...partProblems(page, attribution),
      ...[follows, within].map(
        (link) => link === undefined || (link !== i && found[link] !== undefined) || `link ${link}`,
      ),
      i === 0 || content[0]![0] >= found[i - 1]!.content[0]![0] || 'out of order',
    ]);
  });
}

/** The blocks of an article and of those that the page shows behind it. */
export const blocksOf = ({ blocks, more = [] }: Article): readonly Block[] => [...blocks, ...more.flatMap(blocksOf)];

function breaksOf(article: Article): number[] {
  let end = 0;
  return blocksOf(article).map(({ text }) => (end += text.length + BLOCK_SEPARATOR.length) - 1);
}

function textProblems({ text, truncated, skipped, statements, speakers, ...rest }: Analysis, article: Article) {
  const whole = blocksOf(article)
    .map((block) => block.text)
    .join(BLOCK_SEPARATOR);
  if (skipped)
    return text === '' && statements.length + speakers.length + rest.denials.length + rest.contradictions.length === 0
      ? []
      : ['skipped, and yet something was found'];
  if (truncated ? whole.startsWith(text) : whole === text) return [];
  return ['the text is not that of the blocks'];
}

function idProblems(what: string, things: readonly { readonly id: string }[]): string[] {
  const ids = new Set(things.map(({ id }) => id));
  return ids.size === things.length ? [] : [`a ${what}'s id stands twice`];
}

/** Each thing's parent is there, and no chain of parents comes back to where it began. */
function chainProblems(name: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  return [...parents.keys()].flatMap((id) => {
    const seen = new Set([id]);
    for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
      if (!parents.has(at)) return [`${id}: ${name} leads to ${at}, which is not there`];
      if (seen.has(at)) return [`${id}: ${name} leads in a circle`];
      seen.add(at);
    }
    return [];
  });
}

function statementProblems(page: Page, statement: Statement, speakers: ReadonlySet<string>): string[] {
  const { id, speaker, found, repeats = [] } = statement;
  return named(id, [
    ...partProblems(page, statement),
    ...spanProblems('repeats', page, repeats),
    ...spanProblems('name', page, found?.at ? [found.at] : []),
    speaker === null || speakers.has(speaker) || `speaker ${speaker} is not there`,
    (speaker === null) === (found === undefined) || 'a speaker without a way to them, or a way to nobody',
    isShare(found?.probability ?? 1) || `probability ${found?.probability}`,
  ]);
}

type Parts = Pick<Attribution, 'content' | 'cue' | 'source' | 'confidence'>;

function partProblems(page: Page, { content, cue, source, confidence }: Parts): (string | true)[] {
  const parts = [...content, ...cue, ...source].sort(([a], [b]) => a - b);
  return [
    content.length > 0 || 'no content',
    ...spanProblems('content', page, content),
    ...spanProblems('cue', page, cue),
    ...spanProblems('source', page, source),
    areApart(parts) || 'source, cue and content overlap',
    isShare(confidence) || `confidence ${confidence}`,
  ];
}

function speakerProblems(page: Page, { id, name, mentions }: Speaker): string[] {
  const each = mentions.flatMap((mention) => spanProblems('mention', page, [mention]));
  return named(id, [name.trim() !== '' || 'no name', ...each]);
}

interface Known {
  /** Ids of the statements. */
  readonly said: ReadonlySet<string>;
  /** Ids of the speakers. */
  readonly people: ReadonlySet<string>;
}

const isHolder = (holder: string | null, { people }: Known) =>
  holder === null || holder === NARRATOR || people.has(holder);

const wordsProblems = (page: Page, { spans, holder }: Exclude<SideMember, string>, known: Known) =>
  spanProblems('side', page, spans).concat(isHolder(holder, known) || 'a holder that is not there');

function denialProblems(page: Page, denial: Denial, known: Known): string[] {
  const { id, statement, object, evidence, claim, confidence } = denial;
  return named(id, [
    known.said.has(statement) || `statement ${statement} is not there`,
    ...spanProblems('object', page, object),
    ...spanProblems('evidence', page, evidence),
    evidence.length > 0 || 'no words that deny',
    ...spanProblems('claim', page, claim?.spans ?? []),
    !claim || claim.spans.length > 0 || 'a claim without words',
    !claim || !claim.statements.includes(statement) || 'denies itself',
    claim?.statements.every((one) => known.said.has(one)) !== false || 'a claim that is not there',
    !claim || isHolder(claim.holder, known) || `holder ${claim?.holder} is not there`,
    isShare(confidence) || `confidence ${confidence}`,
  ]);
}

function conflictProblems(page: Page, card: Conflict, known: Known): string[] {
  const { id, sides, headline, evidence, confidence } = card;
  const [one, other] = sides;
  return named(id, [
    (one.length > 0 && other.length > 0) || 'an empty side',
    !one.some((member) => other.includes(member)) || 'a statement on both sides',
    statementsOf(sides).every((member) => known.said.has(member)) || 'a statement that is not there',
    ...[...one, ...other].flatMap((member) => (typeof member === 'string' ? [] : wordsProblems(page, member, known))),
    headline.length > 0 || 'no headline',
    ...spanProblems('headline', page, headline),
    ...spanProblems('evidence', page, evidence),
    isShare(confidence) || `confidence ${confidence}`,
  ]);
}

/** In range, in text order, apart from each other, inside one block, and whole characters without white space at their ends. */
function spanProblems(name: string, page: Page, spans: readonly Span[]): (string | true)[] {
  return [
    areApart(spans) || `${name}: not in order and apart`,
    ...spans.map((span) => isWhole(page, span) || `${name}: span ${span[0]}-${span[1]} “${page.text.slice(...span)}”`),
  ];
}

const areApart = (spans: readonly Span[]) => spans.every(([start], i) => i === 0 || spans[i - 1]![1] <= start);

function isWhole({ text, breaks }: Page, [start, end]: Span): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length)
    return false;
  const words = text.slice(start, end);
  return (
    words === words.trim() &&
    !splitsCharacter(text, start) &&
    !splitsCharacter(text, end) &&
    !breaks.some((at) => start < at && at < end)
  );
}

const splitsCharacter = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xff_ff;

const isShare = (value: number) => value >= 0 && value <= 1;

const named = (id: string, found: readonly (string | true)[]) =>
  found.filter((one) => one !== true).map((one) => `${id}: ${one}`);
