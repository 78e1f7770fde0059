import { linkShare, massOf, wordCount } from './mass';
import type { Metadata } from './metadata';
import { isHeading } from './select-lines';
import type { Line, PageLines } from './page-lines';

/** What a page's nature is judged by. */
export interface Evidence {
  readonly page: PageLines;
  /** The lines taken for the article. */
  readonly lines: readonly Line[];
  /** The lines around it. */
  readonly others: readonly Line[];
  readonly teasers: ReadonlySet<Line>;
  /** How many words `lines` have. */
  readonly words: number;
  readonly metadata: Metadata;
  /** The page's address; empty where unknown. */
  readonly url: string;
  /** HTTP status with which the page came; 0 where unknown. */
  readonly status: number;
}

const NEWS_TYPE = /^(?:\w*NewsArticle|LiveBlogPosting|Report)$/;
const TEXT_TYPE = /^(?:Article|BlogPosting)$/;
const OTHER_TYPE =
  /^(?:QAPage|Question|Discussion|Recipe|HowTo|FAQ|Tech|\w*ScholarlyArticle|API|Software|Chapter|ShortStory|Course|JobPosting|SearchResults|Collection|Profile|DefinedTerm|Legislation)/;
/** What an article may be about, or sell beside it. */
const SUBJECT_TYPE = /^(?:Product|AggregateOffer|Book|Movie|TVSeries|Music|LocalBusiness|Hotel|Restaurant|Event$)/;
/** Addresses that newspapers give to their articles. */
const NEWS_PATH =
  /\/(?:news|article|story|stories|politics|world|nation|national|local|business|opinion|sports?)\/.|\/(?:19|20)\d\d\/\d\d?\//i;
const OTHER_OPEN_GRAPH = /^(?:product|profile|book|music|video\.(?:movie|tv)|object|business|restaurant)/;
const OTHER_GENERATOR =
  /wiki|docusaurus|sphinx|mkdocs|gitbook|vitepress|doxygen|javadoc|docfx|antora|xenforo|phpbb|bulletin|discourse|mybb|flarum|nodebb|shopify|prestashop|magento/;
const DATE_TEXT =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b|\b(?:\d+|an?) (?:minute|hour|day)s? ago\b/i;
const REPORTING =
  /\b(?:said|says|told|tells|according to|announced|claimed|claims|warned|warns|added|argued|insisted|denied|accused|reported|alleged|confirmed|stated|urged)\b/gi;
const OPENING_MARK = /(?:^|[\s(])["“‘](?=\p{L})/gu;
const REFERENCE = /\[(?:\d{1,3}|edit|citation needed)\]/g;
/** Furniture of a forum, by kinds: comments under an article have one or two of them as well. */
const FORUM_LINES: readonly RegExp[] = [
  /^(?:reply|quote|reply with quote|multi-?quote)$/i,
  /^(?:report post|thread starter)$/i,
  /^(?:joined|posts|messages|reaction score|member since|threads|reputation):? ?[\w, ]{0,30}$/i,
  /^re: .{0,80}$/i,
  /^#\d{1,4}$/,
  /^\d+ (?:posts|replies|points)$/i,
];
const CHAPTER =
  /^(?:chapter|act|canto) (?:\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)\b|^(?:next|previous|prev) chapter\b|^chapter index$/i;
const CONTENTS = /^(?:table of )?contents$/i;
const SHOP_LINE =
  /^(?:add to (?:cart|basket|bag|wishlist|wish list)|buy (?:it )?now|in stock|out of stock|customer reviews|free (?:shipping|delivery|returns)|ingredients|prep(?:aration)? time:?.{0,20}|cook(?:ing)? time:?.{0,20})$/i;
const IS_A = /^.{0,160}?\b(?:is|was|are|were) (?:an?|the|one of)\b/i;

/** Lines around the article's beginning in which a date of publication stands. */
const DATE_LINES = 30;
/** Less running text than a sentence is no text. */
const MIN_MASS = 10;
const MIN_FORUM_LINES = 4;
const MIN_FORUM_KINDS = 2;
/** So many sources are referred to by an encyclopedia's entry. */
const MIN_REFERENCES = 3;
/** More running text in teasers than this many times the article's is a list of articles. */
const MAX_TEASER_RATIO = 8;

/** One thing that speaks for (above 0) or against a news article, and whether it holds. */
type Sign = readonly [weight: number, holds: boolean];

/** How much speaks for a news article; below 0 more speaks against it. */
export function scoreOf(evidence: Evidence): number {
  const signs = [...describedSigns(evidence), ...textSigns(evidence), ...furnitureSigns(evidence)];
  return signs.reduce((score, [weight, holds]) => score + (holds ? weight : 0), 0);
}

/** What the page says of itself. */
function describedSigns({ page, lines, metadata, url }: Evidence): Sign[] {
  const isOf = (pattern: RegExp) => metadata.types.some((type) => pattern.test(type));
  const news = isOf(NEWS_TYPE);
  return [
    [3, news],
    [1, !news && isOf(TEXT_TYPE)],
    [-3, !news && isOf(OTHER_TYPE)],
    [-3, !isDescribed(metadata) && isOf(SUBJECT_TYPE)],
    [1, metadata.openGraphType === 'article'],
    [-3, OTHER_OPEN_GRAPH.test(metadata.openGraphType)],
    [-4, OTHER_GENERATOR.test(metadata.generator)],
    [1, metadata.dated],
    [0.5, !metadata.dated && dateNear(page, lines)],
    [0.5, metadata.authors.length > 0],
    [0.5, NEWS_PATH.test(pathOf(url || metadata.url))],
    [-6, isFrontPage(url || metadata.url)],
  ];
}

/** Whether the page calls itself an article of some kind. */
const isDescribed = ({ types, openGraphType }: Metadata) =>
  openGraphType === 'article' || types.some((type) => NEWS_TYPE.test(type) || TEXT_TYPE.test(type));

/** How the text reads: reports quote and attribute, encyclopedias define and refer. */
function textSigns({ page, lines, words, metadata }: Evidence): Sign[] {
  const isDated = metadata.dated || dateNear(page, lines);
  const count = (pattern: RegExp) => lines.reduce((sum, line) => sum + (line.text.match(pattern)?.length ?? 0), 0);
  const reporting = count(REPORTING);
  return [
    [1, reporting > 1 && reporting * 150 >= words],
    // Reports on markets and matches quote nobody.
    [isDescribed(metadata) && isDated ? -1 : -2, (reporting + count(OPENING_MARK)) * 400 < words],
    [-4, massOfAll(lines) < MIN_MASS],
    [-4, count(REFERENCE) * 150 > words && referencesIn(lines) >= MIN_REFERENCES],
    [-2, isDefinition(lines, metadata.title)],
  ];
}

/** What stands around and between the text. */
function furnitureSigns({ lines, others, teasers, words, page }: Evidence): Sign[] {
  const short = [...lines, ...others].filter((line) => line.text.length < 100);
  const count = (pattern: RegExp) => short.filter((line) => pattern.test(line.text)).length;
  return [
    [-2, page.codes * 100 > words],
    [-3, isForum(short)],
    [-4, count(CHAPTER) > 0],
    [-2, count(CONTENTS) > 0],
    [-3, count(SHOP_LINE) > 0],
    [-4, areTeasers(page, lines) || massOfAll([...teasers]) > MAX_TEASER_RATIO * massOfAll(lines)],
  ];
}

const massOfAll = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + massOf(line), 0);

/** How many different sources the text refers to. */
const referencesIn = (lines: readonly Line[]) => new Set(lines.flatMap(({ text }) => text.match(REFERENCE) ?? [])).size;

function isForum(lines: readonly Line[]): boolean {
  const counts = FORUM_LINES.map((pattern) => lines.filter(({ text }) => pattern.test(text)).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total >= MIN_FORUM_LINES && counts.filter((count) => count > 0).length >= MIN_FORUM_KINDS;
}

const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : '');

const isFrontPage = (address: string) => /^\/(?:index\.\w+)?$/.test(pathOf(address)) && new URL(address).search === '';

function dateNear({ lines }: PageLines, selected: readonly Line[]): boolean {
  const at = selected[0] ? selected[0].index : 0;
  return lines
    .slice(Math.max(0, at - DATE_LINES), at + 2)
    .some(({ text }) => text.length < 300 && DATE_TEXT.test(text));
}

/** `Mozilla` … `Mozilla is a free software community`: an encyclopedia's first sentence begins with its title. */
function isDefinition(lines: readonly Line[], title: string): boolean {
  const first = lines.find((line) => !isHeading(line) && massOf(line) > 0)?.text.replace(/^(?:the|an?) /i, '') ?? '';
  const subject = /^[^\s|(–—:-]+(?: [^\s|(–—:-]+){0,3}/.exec(title.replace(/^(?:the|an?) /i, ''))?.[0] ?? '';
  return (
    subject.length > 2 &&
    wordCount(title) <= 8 &&
    first.toLowerCase().startsWith(subject.toLowerCase()) &&
    IS_A.test(first)
  );
}

/** Most paragraphs stand behind a linked headline of their own. */
function areTeasers({ lines }: PageLines, selected: readonly Line[]): boolean {
  const wanted = new Set(selected.filter((line) => !isHeading(line)));
  const behindLink = lines.filter(
    (line, i) => wanted.has(line) && i > 0 && linkShare(lines[i - 1]!) > 0.8 && !wanted.has(lines[i - 1]!),
  );
  return behindLink.length >= 3 && behindLink.length > wanted.size / 2;
}
