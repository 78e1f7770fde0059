/** Is this page an English news article? Decided by several weak signs together, since any one of them is missing or wrong on some outlet. */
import type { SkipReason } from '../engine';
import { isEnglish } from './language';
import { ERROR_TITLE } from './phrases.data';
import { scoreOf, type Evidence } from './signs';

/** Shortest report: a news agency's single paragraph. */
const MIN_WORDS = 30;
/** Some positive sign has to outweigh the negative ones. */
const MIN_SCORE = 0.5;

/** First status of HTTP that tells of an error. */
const ERROR = 400;

/** Why the page is to be left alone, or null. */
export function skipReason(evidence: Evidence): SkipReason | null {
  const reason = unlikeAnArticle(evidence);
  // Some sites send articles with the status of an error: only what is none already can be an error's page.
  return reason && isErrorPage(evidence) ? 'missing' : reason;
}

function isErrorPage({ page, metadata, status }: Evidence): boolean {
  const titles = [metadata.title, ...page.lines.filter(({ box }) => box.tag === 'h1').map(({ text }) => text)];
  return status >= ERROR || titles.some((title) => ERROR_TITLE.test(title));
}

function unlikeAnArticle(evidence: Evidence): SkipReason | null {
  const { page, lines, others, words, metadata } = evidence;
  if (page.lines.length === 0) return 'empty';
  // Text without spaces between its words yields no lines of an article; then the page's own words tell.
  const english = isEnglish(lines) ?? isEnglish(others);
  if (english === false) return 'not-english';
  if (words === 0 || scoreOf(evidence) < MIN_SCORE) return 'not-an-article';
  if (english === null && /^(?!en)[a-z]{2}/i.test(metadata.lang)) return 'not-english';
  return words < MIN_WORDS ? 'too-short' : null;
}
