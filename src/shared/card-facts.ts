/** What the card of a statement tells whatever the settings are: from the analysis to plain data, without a page. Worked out by the background. */
import {
  type Analysis,
  type Conflict,
  type ConflictTier,
  type ConflictType,
  explainSource,
  type Index,
  indexAnalysis,
  shownMembers,
  type SourceExplanation,
  type Span,
  type Statement,
  wordsOf,
} from '../engine';
import { captionOf, isObvious } from './caption';
import type { t } from './i18n';

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
  /** The speaker's id; null where the article does not tell. */
  readonly by: string | null;
  /** The name; null where the article does not tell. */
  readonly speaker: string | null;
  /** The article says it in its own voice. */
  readonly byArticle: boolean;
  readonly words: readonly MarkedText[];
}

/** Words of the article; `marked` are those that triggered the card. */
interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

/** A conflict, seen from one of its statements. */
export interface CardConflict {
  readonly id: string;
  readonly type: ConflictType;
  readonly tier: ConflictTier;
  /** What is in dispute, in the article's words; empty where statement or rivals say it themselves. */
  readonly headline: string;
  /** Which side of the conflict the rivals take: they make the claim, or contest it. */
  readonly side: 'one' | 'other';
  readonly rivals: readonly Rival[];
  /** How many rivals the card leaves out. */
  readonly more: number;
}

export interface CardFacts {
  /** Everything to be set off in the page while the card is open: the words, their source, where the speaker is named. */
  readonly spans: readonly Span[];
  /** Null where the article does not tell, or Sayso is not sure. */
  readonly speaker: {
    readonly name: string;
    /** A part each. */
    readonly caption: readonly string[];
  } | null;
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
  readonly explanation: SourceExplanation;
  /** The sentence itself says who it is: the explanation need not be told. */
  readonly obvious: boolean;
  readonly conflicts: readonly CardConflict[];
}

/** For each statement in order. */
export function cardFacts(analysis: Analysis, text: typeof t): CardFacts[] {
  const index = indexAnalysis(analysis);
  const nameOf = (id: string | null | undefined) => index.speakers.get(id ?? '')?.name ?? '';
  return analysis.statements.map((statement) => {
    const { content, source, found, within } = statement;
    const explanation = explainSource(analysis, statement);
    const { antecedent, form, probability = 1, words } = explanation;
    const speaker = index.speakers.get(statement.speaker ?? '');
    const caption = speaker ? captionOf(speaker, nameOf(speaker.for), text) : [];
    return {
      spans: [...content, ...source, ...(found?.at ? [found.at] : [])],
      speaker: speaker
        ? { name: clip(speaker.name, MAX_NAME), caption: caption.map((part) => clip(part, MAX_NAME)) }
        : null,
      cue: clip(bare(wordsOf(analysis.text, statement.cue)), MAX_NAME),
      via: within === undefined ? '' : clip(nameOf(index.statements.get(within)?.speaker), MAX_NAME),
      unsure: statement.confidence < SURE,
      probably: !IN_THE_SENTENCE.has(form) && probability < SURE_SPEAKER,
      words: wordsOf(analysis.text, content),
      explanation: { ...explanation, words: clip(bare(words), MAX_NAME) },
      obvious: speaker !== undefined && !antecedent && isObvious(words, speaker.name, caption),
      conflicts: analysis.contradictions.flatMap((one) => conflictOf(index, one, statement)),
    };
  });
}

const IN_THE_SENTENCE: ReadonlySet<SourceExplanation['form']> = new Set(['named', 'label', 'unknown']);

function conflictOf(
  index: Index,
  { id, type, tier, headline, sides, evidence }: Conflict,
  statement: Statement,
): CardConflict[] {
  const own = sides.findIndex((side) => side.includes(statement.id));
  if (own < 0) return [];
  const members = shownMembers(index, sides[own === 0 ? 1 : 0]);
  const disputed = wordsOf(index.analysis.text, headline);
  const isTold = [statement.content, ...members.map(({ spans }) => spans)].some(
    (spans) => wordsOf(index.analysis.text, spans) === disputed,
  );
  const rivals = members.map(({ statement: rival, spans, speaker, byArticle }): Rival => ({
    statement: rival?.id ?? null,
    by: speaker?.id ?? null,
    speaker: speaker && clip(speaker.name, MAX_NAME),
    byArticle,
    words: markedWords(index.analysis.text, spans, evidence),
  }));
  if (rivals.length === 0) return [];
  return [
    {
      id,
      type,
      tier,
      headline: isTold ? '' : clip(disputed, MAX_QUOTE),
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
