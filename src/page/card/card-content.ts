/** What the card says about one statement: from the analysis to plain data, without words of any language and without a page. */
import {
  type Analysis,
  type Conflict as FoundConflict,
  type ConflictTier,
  type ConflictType,
  type Index,
  indexAnalysis,
  shownMembers,
  type Span,
  type Statement,
  type StatementType,
  wordsOf,
} from '../../engine';
import type { Colours } from '../../shared/colour-speakers';
import type { CardFacts, PageResult } from '../../shared/messages';
import type { Settings } from '../../shared/settings';
import { shownContradictions, shownStatements } from '../../shared/shown';

/** Calibrated confidence below which the card says that this may be no statement. */
const SURE = 0.7;
/** Calibrated probability of a speaker from which the name stands without "probably". A name in the sentence itself needs no word. */
const SURE_SPEAKER = 0.85;
/** A card is glanced at; the popup has the rest. */
const MAX_RIVALS = 3;
/** In characters. */
const MAX_QUOTE = 220;
const MAX_NAME = 120;

/** Who takes the other side of a conflict. */
export interface Rival {
  /** Null where the words are no statement of their own: there is no place to jump to. */
  readonly statement: string | null;
  /** Null where the article does not tell. */
  readonly speaker: string | null;
  /** The article says it in its own voice. */
  readonly byArticle: boolean;
  readonly colour: number | undefined;
  readonly words: readonly MarkedText[];
}

/** Words of the article; `marked` are those that triggered the card. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

export interface Conflict {
  readonly id: string;
  readonly type: ConflictType;
  readonly tier: ConflictTier;
  /** What is in dispute, in the article's words. */
  readonly headline: string;
  /** Which side of the conflict the rivals take: they make the claim, or contest it. */
  readonly side: 'one' | 'other';
  readonly rivals: readonly Rival[];
  /** How many rivals the card leaves out. */
  readonly more: number;
}

export interface CardContent {
  readonly statement: string;
  /** Everything to be set off in the page while the card is open: the words, their source, where the speaker is named. */
  readonly spans: readonly Span[];
  /** Null where the article does not tell, or Sayso is not sure. */
  readonly speaker: {
    readonly name: string;
    /** A part each. */
    readonly caption: readonly string[];
  } | null;
  readonly colour: number | undefined;
  readonly type: StatementType;
  /** The words that report it ("said in a letter"); empty for a bare quotation. */
  readonly cue: string;
  /** Who passed the statement on, in a chain; else empty. */
  readonly via: string;
  /** This may be no statement. */
  readonly unsure: boolean;
  /** The speaker may be another. */
  readonly probably: boolean;
  /** The statement's words, for who does not see them set off in the page. */
  readonly words: string;
  readonly explanation: CardFacts['explanation'];
  /** The explanation need not be told. */
  readonly obvious: boolean;
  /** Among the speaker's statements in text order, from 1. */
  readonly place: {
    readonly number: number;
    readonly count: number;
    readonly previous: string | null;
    readonly next: string | null;
    /** Ids of all of them. */
    readonly all: readonly string[];
  };
  readonly conflicts: readonly Conflict[];
}

/** An analysis with what the background made of it. */
interface Presented extends Pick<PageResult, 'analysis' | 'cards'> {
  readonly colours: Colours;
}

/** Undefined for an id that the analysis does not have. */
export function cardContent(
  { analysis, colours, cards }: Presented,
  settings: Settings,
  id: string,
): CardContent | undefined {
  const index = indexAnalysis(analysis);
  const at = analysis.statements.findIndex((one) => one.id === id);
  const statement = analysis.statements[at];
  const facts = cards[at];
  if (!statement || !facts) return undefined;
  const { caption, explanation, obvious } = facts;
  const speaker = index.speakers.get(statement.speaker ?? '');
  const nameOf = (speakerId: string | null | undefined) =>
    clip(index.speakers.get(speakerId ?? '')?.name ?? '', MAX_NAME);
  const conflicts = shownContradictions(analysis, settings).flatMap((contradiction) =>
    conflictOf(index, colours, contradiction, statement),
  );
  return {
    statement: id,
    spans: [...statement.content, ...statement.source, ...(statement.found?.at ? [statement.found.at] : [])],
    speaker: speaker ? { name: nameOf(speaker.id), caption: caption.map((part) => clip(part, MAX_NAME)) } : null,
    colour: speaker && colours.get(speaker.id),
    type: statement.type,
    cue: clip(bare(wordsOf(analysis.text, statement.cue)), MAX_NAME),
    via: statement.within === undefined ? '' : nameOf(index.statements.get(statement.within)?.speaker),
    unsure: statement.confidence < SURE,
    probably: !IN_THE_SENTENCE.has(explanation.form) && (explanation.probability ?? 1) < SURE_SPEAKER,
    words: wordsOf(analysis.text, statement.content),
    obvious,
    explanation: { ...explanation, words: clip(bare(explanation.words), MAX_NAME) },
    place: placeOf(analysis, settings, statement),
    conflicts,
  };
}

const IN_THE_SENTENCE: ReadonlySet<CardFacts['explanation']['form']> = new Set(['named', 'label', 'unknown']);

/** Statements without a speaker are nobody's, so they have no fellows. */
function placeOf(analysis: Analysis, settings: Settings, { id, speaker }: Statement): CardContent['place'] {
  const fellows =
    speaker === null ? [] : shownStatements(analysis, settings).filter((statement) => statement.speaker === speaker);
  const at = fellows.findIndex((statement) => statement.id === id);
  return {
    number: at + 1,
    count: fellows.length,
    previous: fellows[at - 1]?.id ?? null,
    next: at < 0 ? null : (fellows[at + 1]?.id ?? null),
    all: fellows.map((statement) => statement.id),
  };
}

function conflictOf(
  index: Index,
  colours: Colours,
  { id, type, tier, headline, sides, evidence }: FoundConflict,
  statement: Statement,
): Conflict[] {
  const own = sides.findIndex((side) => side.includes(statement.id));
  if (own < 0) return [];
  const rivals = shownMembers(index, sides[own === 0 ? 1 : 0]).map(
    ({ statement: rival, spans, speaker, byArticle }): Rival => ({
      statement: rival?.id ?? null,
      speaker: speaker && clip(speaker.name, MAX_NAME),
      byArticle,
      colour: speaker ? colours.get(speaker.id) : undefined,
      words: markedWords(index.analysis.text, spans, evidence),
    }),
  );
  if (rivals.length === 0) return [];
  return [
    {
      id,
      type,
      tier,
      headline: clip(wordsOf(index.analysis.text, headline), MAX_QUOTE),
      side: own === 0 ? 'other' : 'one',
      rivals: rivals.slice(0, MAX_RIVALS),
      more: Math.max(0, rivals.length - MAX_RIVALS),
    },
  ];
}

/** The words of a statement's first stretch, cut to a glance, with the evidence in it marked. */
function markedWords(text: string, content: readonly Span[], evidence: readonly Span[]): MarkedText[] {
  const [first] = content;
  if (!first) return [];
  const end = Math.min(first[1], wholeCharacters(text, first[0] + MAX_QUOTE));
  const parts: MarkedText[] = [];
  const push = (from: number, to: number, marked: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to).replaceAll(/\s+/gu, ' '), marked });
  };
  let at = first[0];
  for (const [from, to] of evidence.toSorted((a, b) => a[0] - b[0])) {
    const start = Math.max(at, from);
    const stop = Math.min(end, to);
    if (stop <= start) continue;
    push(at, start, false);
    push(start, stop, true);
    at = stop;
  }
  push(at, end, false);
  if (end < first[1] || content.length > 1) parts.push({ text: ' …', marked: false });
  return parts;
}

/** Without the comma or colon that leads on to the next words of the article. */
const bare = (words: string) => words.replace(/[\s,:;]+$/u, '');

/** Pages can name somebody in five hundred characters. */
function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, wholeCharacters(text, length - 1)).trimEnd()}…`;
}

/** A place to cut at, moved back where it would part a surrogate pair. */
function wholeCharacters(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff ? at - 1 : at;
}
