/** Is this page an English news article? Decided by several weak signs together, since any one of them is missing or wrong on some outlet. */
import type { SkipReason } from '../../engine/model';
import { isEnglish } from './language';
import { wordCount } from './mass';
import type { Evidence } from './signs';
import { signsOf } from './signs';

/** Shortest report: a news agency's single paragraph. */
const MIN_WORDS = 40;
/** Some positive sign has to outweigh the negative ones. */
const MIN_SCORE = 0.5;

/** Why the page is to be left alone, or null. */
export function skipReason(evidence: Evidence): SkipReason | null {
  const texts = evidence.lines.map((line) => line.run.text);
  // Text without spaces between its words yields no lines of an article; then the page's own words tell.
  const english = isEnglish(texts) ?? isEnglish(evidence.others.map((line) => line.run.text));
  if (english === false) return 'not-english';
  const score = signsOf(evidence).reduce((sum, { weight }) => sum + weight, 0);
  if (texts.length === 0 || score < MIN_SCORE) return 'not-an-article';
  if (english === null && /^(?!en)[a-z]{2}/i.test(evidence.metadata.lang)) return 'not-english';
  return texts.reduce((sum, text) => sum + wordCount(text), 0) < MIN_WORDS ? 'too-short' : null;
}
