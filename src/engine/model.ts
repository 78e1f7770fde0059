/**
 * The plain values that travel through Sayso: what the page reader hands to the engine and what the engine answers.
 * All of them are JSON, so that they cross extension contexts and the command line unchanged.
 */

/** `[start, end)` in UTF-16 code units (JavaScript string indices) into a document's text. */
export type Span = readonly [start: number, end: number];

/**
 * What a block of text is on the page.
 * - `headline` the article's title; `standfirst` the summary under it; `heading` a sub-heading
 * - `byline` author line, also of an inserted analysis
 * - `paragraph`, `list-item` running text
 * - `block-quote` words set apart as a quotation; `embedded-post` a post of a social network with its signature line
 * - `caption` words under a picture
 * - `label` a speaker's label in a question-and-answer text (`Q:`, a bold name), without the words it introduces
 */
export const BLOCK_KINDS = [
  'headline',
  'standfirst',
  'heading',
  'byline',
  'paragraph',
  'list-item',
  'block-quote',
  'embedded-post',
  'caption',
  'label',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One block of text, white space collapsed, soft hyphens and zero-width characters removed. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** Number of the live-blog post or inserted piece that the block belongs to; absent in an ordinary article. Pronouns do not reach across scopes. */
  readonly scope?: number;
}

/** Why a page was left alone; `missing`: the site answered with an error, or says that there is no such page. */
export const SKIP_REASONS = ['not-an-article', 'not-english', 'too-short', 'missing', 'empty'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** An article as read from a page or a file; `skipped` set means that the page is none and `blocks` may be empty. */
export interface Article {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** BCP 47 language tag as detected or declared, `en` for English of any region; empty where unknown. */
  readonly lang: string;
  /** Names of the authors as the page gives them, in order; empty where unknown. */
  readonly authors: readonly string[];
  /** The outlet's name as the page gives it (`og:site_name` or the like); empty where unknown. */
  readonly publisher: string;
  /** The day on which it was first published, `YYYY-MM-DD`; absent where the page does not say. */
  readonly published?: string;
  readonly blocks: readonly Block[];
  readonly skipped?: SkipReason;
  /** Further articles that the page shows behind it, as it appends them while its readers scroll: each is read by itself. */
  readonly more?: readonly Article[];
}

/** `direct`: wholly in quotation marks; `mixed`: reported with some quoted words; `indirect`: reported with none. */
export type StatementType = 'direct' | 'mixed' | 'indirect';

/**
 * Attributed content before its speaker is known: what the attribution stage finds.
 * Each list of spans is in text order and without overlaps; `cue` and `source` may be empty.
 */
export interface Attribution {
  readonly type: StatementType;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Index of the outer attribution of a chain ("Reuters says the letter is from …"). */
  readonly within?: number;
  /** Index of the attribution whose speaker this one shares because nobody is named in between (a further quoted paragraph, "he added" without a subject). */
  readonly follows?: number;
  /** Where a headline, pull quote, caption or box says the same words again. */
  readonly repeats?: readonly Span[];
  /** 0 to 1, calibrated: how often an attribution with this value is one. */
  readonly confidence: number;
}

/**
 * What led from a statement to its speaker.
 * - `named` the source has the name, whole or in part
 * - `pronoun` it is a pronoun; `noun` a description ("the general", "a spokesman for the city")
 * - `inherited` the statement has no source of its own and goes on with the speaker of another
 * - `label` the speaker's label in a text of questions and answers, or the signature of a post
 * - `byline` the author or the outlet speaks ("we understand")
 */
export type FoundBy = 'named' | 'pronoun' | 'noun' | 'inherited' | 'label' | 'byline';

export interface SpeakerEvidence {
  readonly by: FoundBy;
  /** 0 to 1, calibrated: how often a speaker found in this way is the right one. Not how sure it is that this is a statement. */
  readonly probability: number;
  /** Where the text names the speaker when the source does not (the name behind "he"). */
  readonly at?: Span;
}

export interface Statement {
  readonly id: string;
  readonly type: StatementType;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Id of the speaker, or null where the text does not tell or the engine is not sure. */
  readonly speaker: string | null;
  /** How the speaker was found; present exactly where there is one. */
  readonly found?: SpeakerEvidence;
  /** Id of the outer statement of a chain. */
  readonly within?: string;
  /** Where a headline, pull quote, caption or box says the same words again: to be highlighted too. */
  readonly repeats?: readonly Span[];
  readonly confidence: number;
}

export type SpeakerKind = 'person' | 'organisation' | 'document' | 'group' | 'anonymous' | 'author';

export interface Speaker {
  readonly id: string;
  /** The fullest name in the article, or the shortest telling description ("Boris Johnson’s spokesman"). */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As the article gives it ("US defence secretary"). */
  readonly role?: string;
  /** Id of the speaker on whose behalf this one speaks, or whose document, office or relative it is. */
  readonly for?: string;
  readonly mentions: readonly Span[];
}

/** Stands for a speaker's id where the article says something in its own voice. */
export const NARRATOR = 'narrator';

/**
 * How the text denies.
 * - `verb` the verb that reports it: "denied", "disputes", "pushed back on"
 * - `verdict` a claim is called untrue: "that is false", "a lie"
 * - `negated` a charge is answered with its negation: "I never met him"
 * - `plea` "pleaded not guilty"
 * - `retraction` own words are taken back
 */
export type DenialForm = 'verb' | 'verdict' | 'negated' | 'plea' | 'retraction';

/**
 * What kind of words say what is denied.
 * - `clause` the claim itself: "that anyone had been asked to wait", "any role"
 * - `pointer` no more than "that", "it", "the allegations"
 * - `named` a claim by its owner or topic: "Berg’s claim about the dam"
 * - `document` a thing that speaks: "the letter"
 */
export type DeniedKind = 'clause' | 'pointer' | 'named' | 'document';

/** The claim that a denial answers, where the article holds it. */
export interface DeniedClaim {
  /** Ids of the statements that make it; empty where it is no statement of its own. */
  readonly statements: readonly string[];
  /** Its words. */
  readonly spans: readonly Span[];
  /** Id of the speaker who makes it, {@link NARRATOR}, or null where the article does not tell. */
  readonly holder: string | null;
}

/** Somebody denies a claim, whether or not anybody in the article makes it. */
export interface Denial {
  readonly id: string;
  /** Id of the statement that denies. Who denies is its speaker. */
  readonly statement: string;
  /** What is denied, in the denial's own words; empty where they name nothing ("Not true."). */
  readonly object: readonly Span[];
  readonly objectKind: DeniedKind;
  readonly form: DenialForm;
  /** The words that deny. */
  readonly evidence: readonly Span[];
  /** Only where it is sure. */
  readonly claim?: DeniedClaim;
  /** 0 to 1: how often a denial with this value is one. */
  readonly confidence: number;
}

/**
 * - `dispute` a denial with the claim that it answers
 * - `correction` somebody sets right what was said or published
 * - `changed-position` the same speaker, earlier and now
 * - `disagreement` differing views: for and against, demand and refusal
 * - `possible` no word of the article says that the two conflict
 */
export type ConflictType = 'dispute' | 'correction' | 'changed-position' | 'disagreement' | 'possible';

/** `reported`: the article itself says that one side contests the other; `inferred`: Sayso sees the conflict. */
export type ConflictTier = 'reported' | 'inferred';

/** Who takes a side in a conflict: a statement's id, or words that are no statement of their own. `holder` as in {@link DeniedClaim}. */
export type SideMember = string | { readonly spans: readonly Span[]; readonly holder: string | null };

/** By what a denial and the claim that it answers were found to belong together. */
export type ReportedLink =
  /** The claim stands right before, and the denial points at it: "denied that". */
  | 'pointed'
  /** Right after a charge: "called it false". */
  | 'called'
  /** "That is not true", a whole answer to what was said just before. */
  | 'answered'
  /** "I never said that", beside the words. */
  | 'unsaid'
  /** The denial names whose claim it is. */
  | 'owned'
  /** The denial names the document that makes the claim. */
  | 'document'
  /** The claim says what is denied, in its words. */
  | 'words'
  /** Own words are taken back or set right. */
  | 'taken-back'
  /** A proposal is turned down. */
  | 'turned-down';

/** How the two sides of a conflict were found to belong together. */
export type ConflictLink =
  | ReportedLink
  /** Two predicates that cannot both be true. */
  | 'opposite'
  /** Two values of one measure. */
  | 'figures'
  /** Genuine or not. */
  | 'authenticity'
  /** For and against one thing. */
  | 'stance';

export interface Conflict {
  readonly id: string;
  readonly type: ConflictType;
  readonly tier: ConflictTier;
  /** The claim with all who make it, then all who contest it; for a changed position and a correction earlier, then now. Any pair across the two is the conflict. */
  readonly sides: readonly [readonly SideMember[], readonly SideMember[]];
  /** What is in dispute, in the article's own words. */
  readonly headline: readonly Span[];
  /** The triggering words, to be marked on the card. */
  readonly evidence: readonly Span[];
  readonly link: ConflictLink;
  /** 0 to 1, calibrated: how often a conflict with this value is one. */
  readonly confidence: number;
}

/** Something about the analysis that the reader may want to know ("the model could not be loaded"). */
export type Notice = 'rules-only' | 'no-encoder';

/** Raised when a field of {@link Analysis} changes its meaning or goes. */
export const ANALYSIS_VERSION = 2;

/** One of several articles on a page, and where it stands in the analysis's text. */
export interface ArticlePart extends Pick<Article, 'title' | 'authors'> {
  readonly span: Span;
}

/** Who published an article, and when: what a citation needs beside title and address. */
export type Credit = Pick<Article, 'authors' | 'publisher' | 'published'>;

/** The engine's answer for one article. */
export interface Analysis {
  readonly version: typeof ANALYSIS_VERSION;
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** Absent where the page tells neither outlet nor author nor date. */
  readonly credit?: Credit;
  /** The blocks' texts joined with a blank line; every span points into it. */
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  readonly denials: readonly Denial[];
  /** Conflicts between statements, the surest first. */
  readonly contradictions: readonly Conflict[];
  /** A budget cut the text; what was analysed is whole. */
  readonly truncated: boolean;
  /** The articles of a page that shows several, in order; absent where it is one. */
  readonly parts?: readonly ArticlePart[];
  readonly skipped?: SkipReason;
  readonly notices: readonly Notice[];
}

/** Between the blocks of a document's text. */
export const BLOCK_SEPARATOR = '\n\n';
