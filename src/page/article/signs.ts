import { linkShare, massOf, wordCount } from './mass';
import type { Metadata } from './metadata';
import { isHeading } from './select-lines';
import type { Line, PageLines } from './walk';

/** What a page's nature is judged by. */
export interface Evidence {
  readonly page: PageLines;
  /** The lines taken for the article. */
  readonly lines: readonly Line[];
  /** The lines around it. */
  readonly others: readonly Line[];
  readonly metadata: Metadata;
  readonly document: Document;
  /** The page's address; empty where unknown. */
  readonly url: string;
}

/** One thing that speaks for (above 0) or against a news article. */
export interface Sign {
  readonly name: string;
  readonly weight: number;
}

const NEWS_TYPE = /^(?:\w*NewsArticle|LiveBlogPosting|Report)$/;
const TEXT_TYPE = /^(?:Article|BlogPosting)$/;
const OTHER_TYPE =
  /^(?:QAPage|Question|DiscussionForumPosting|Product|ProductGroup|AggregateOffer|Recipe|HowTo|FAQPage|TechArticle|ScholarlyArticle|MedicalScholarlyArticle|APIReference|SoftwareApplication|SoftwareSourceCode|Book|Chapter|ShortStory|Course|JobPosting|SearchResultsPage|CollectionPage|ProfilePage|Movie|TVSeries|MusicAlbum|MusicRecording|LocalBusiness|Hotel|Restaurant|DefinedTerm|Legislation|Event)$/;
const OTHER_OPEN_GRAPH = /^(?:product|profile|book|music|video\.(?:movie|tv)|object|business|restaurant)/;
const OTHER_GENERATOR =
  /mediawiki|dokuwiki|tiddlywiki|docusaurus|sphinx|mkdocs|gitbook|vitepress|vuepress|doxygen|javadoc|docfx|antora|xenforo|phpbb|vbulletin|discourse|mybb|invision|flarum|nodebb|shopify|prestashop|magento/;
const DATE_TEXT =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b|\b(?:\d+|an?) (?:minute|hour|day)s? ago\b/i;
const REPORTING =
  /\b(?:said|says|told|tells|according to|announced|claimed|claims|warned|warns|added|argued|insisted|denied|accused|reported|alleged|confirmed|stated|urged)\b/gi;
const OPENING_MARK = /(?:^|[\s(])["“‘](?=\p{L})/gu;
const REFERENCE = /\[(?:\d{1,3}|edit|citation needed)\]/g;
const FORUM_LINE =
  /^(?:reply|quote|reply with quote|multi-?quote|report post|thread starter|(?:joined|posts|messages|reaction score|member since|threads|reputation):? ?[\w, ]{0,30}|(?:re: .{0,80})|#\d{1,4}|\d+ (?:posts|replies|points))$/i;
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

/** All signs that hold for a page. */
export function signsOf(evidence: Evidence): Sign[] {
  const signs = [...describedSigns(evidence), ...textSigns(evidence), ...furnitureSigns(evidence)];
  return signs.filter(([, holds]) => holds).map(([name, , weight]) => ({ name, weight }));
}

type Test = readonly [name: string, holds: boolean, weight: number];

/** What the page says of itself. */
function describedSigns({ page, lines, metadata, url }: Evidence): Test[] {
  const types = [...metadata.types];
  const news = types.some((type) => NEWS_TYPE.test(type));
  return [
    ['news type', news, 3],
    ['article type', !news && types.some((type) => TEXT_TYPE.test(type)), 1],
    ['other type', !news && types.some((type) => OTHER_TYPE.test(type)), -3],
    ['og article', metadata.openGraphType === 'article', 1],
    ['og other', OTHER_OPEN_GRAPH.test(metadata.openGraphType), -3],
    ['generator', OTHER_GENERATOR.test(metadata.generator), -4],
    ['dated', metadata.dated, 1],
    ['date in text', !metadata.dated && dateNear(page, lines), 0.5],
    ['author', metadata.authors.length > 0, 0.5],
    ['front page', isFrontPage(url || metadata.url), -6],
  ];
}

/** How the text reads. */
function textSigns({ lines, metadata }: Evidence): Test[] {
  const count = (pattern: RegExp) => lines.reduce((sum, line) => sum + (line.run.text.match(pattern)?.length ?? 0), 0);
  const words = lines.reduce((sum, line) => sum + wordCount(line.run.text), 0);
  const reporting = count(REPORTING);
  const mass = lines.reduce((sum, line) => sum + massOf(line), 0);
  return [
    ['reporting', reporting > 1 && reporting * 150 >= words, 1],
    ['no reporting', (reporting + count(OPENING_MARK)) * 400 < words, -2],
    ['no text', mass < MIN_MASS, -4],
    ['references', count(REFERENCE) * 150 > words, -4],
    ['definition', isDefinition(lines, metadata.title), -2],
  ];
}

/** What stands around and between the text. */
function furnitureSigns({ lines, others, page, document }: Evidence): Test[] {
  const words = lines.reduce((sum, line) => sum + wordCount(line.run.text), 0);
  const around = [...lines, ...others];
  const few = (pattern: RegExp) =>
    around.filter((line) => line.run.text.length < 100 && pattern.test(line.run.text)).length;
  return [
    ['code', document.querySelectorAll('pre, code').length * 100 > words, -2],
    ['forum', few(FORUM_LINE) >= MIN_FORUM_LINES, -3],
    ['fiction', few(CHAPTER) > 0, -4],
    ['contents', few(CONTENTS) > 0, -2],
    ['shop', few(SHOP_LINE) > 0, -3],
    ['teasers', areTeasers(page, lines), -4],
  ];
}

function isFrontPage(address: string): boolean {
  try {
    const { pathname, search } = new URL(address);
    return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
  } catch {
    return false;
  }
}

function dateNear({ lines }: PageLines, selected: readonly Line[]): boolean {
  const at = selected[0] ? lines.indexOf(selected[0]) : 0;
  return lines
    .slice(Math.max(0, at - DATE_LINES), at + 2)
    .some(({ run: { text } }) => text.length < 300 && DATE_TEXT.test(text));
}

/** `Mozilla` … `Mozilla is a free software community`: an encyclopedia's first sentence begins with its title. */
function isDefinition(lines: readonly Line[], title: string): boolean {
  const first =
    lines.find((line) => !isHeading(line) && massOf(line) > 0)?.run.text.replace(/^(?:the|an?) /i, '') ?? '';
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
