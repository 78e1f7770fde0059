import type { TextDocument, TokenRange } from '../../document/document';
import { ALSO_VERBS } from '../../lexicon/describing-words';
import { categoryOf } from '../../lexicon/noun-categories';
import { isFieldedBody, looksLikePerson } from '../../lexicon/name-lexicon';
import { List } from '../../lexicon/name-lists';
import type { WordRecord } from '../../lexicon/word-record';
import { isInitial, isSentenceStart, type Spellings } from './words';
import {
  AIMS,
  BEFORE_MONTHS,
  CONTENT_OPENERS,
  FIELD_ENDS,
  MONTH_MODIFIERS,
  TITLE_ENDS,
} from '../../lexicon/naming-words';

/** Longest run of name words that is read as one; what follows is cut off. */
const LONGEST_RUN = 14;

/** Runs of capitalised words (with particles, initials, suffixes between) that may be names with their titles, in text order. */
export function findNameRuns(text: TextDocument, spellings: Spellings): TokenRange[] {
  const runs: TokenRange[] = [];
  for (const sentence of text.sentences) {
    const titled = spellings.titled.has(sentence.block);
    let at = sentence.tokens.start;
    while (at < sentence.tokens.end) {
      // Most words are in no name: they are passed over at one look.
      const word = text.words[at]!;
      const mayStart = word.naming !== undefined || (word.capital && spellings.surnames.has(word.lexical));
      if (!mayStart || !isNameStart(text, at, titled, spellings)) {
        at++;
        continue;
      }
      const end = endOfRun(text, at, sentence.tokens.end, titled, spellings);
      runs.push({ start: at, end });
      at = end;
    }
  }
  return runs;
}

function isNameStart(text: TextDocument, at: number, titled: boolean, spellings: Spellings): boolean {
  const { words } = text;
  if (words[at]!.naming === 'opening')
    return (
      !titled &&
      !isSentenceStart(text, at) &&
      words[at + 1]?.naming === 'word' &&
      spellings.capital.has(words[at + 1]!.lexical)
    );
  if (!isNameWord(words, spellings, at)) return startsWithParticle(words, at);
  if (!titled && !isSentenceStart(text, at)) return true;
  const word = words[at]!;
  const next = words[at + 1];
  const namesFollow = isNameWord(words, spellings, at + 1);
  // "Research by …": the name of a journal has the word, too.
  const isDocument = word.category === 'document' && /^(?:by|into)$/.test(next?.lower ?? '');
  if (spellings.capital.has(word.lexical) && !isDocument) return true;
  const accepts = (index: number) => isNameWord(words, spellings, index);
  if (word.title && next?.lower === 'of' && isOfficeWithName(words, at + 1, accepts)) return true;
  if (word.title || word.category) return namesFollow;
  const isModifier = next?.kind === 'word' && !next.capital && categoryOf(next.lower) && !word.on(PROPER);
  // "Vexar reports that …" has a verb, "Police reports show …" has none.
  if (isModifier && !(ALSO_VERBS.has(next.lower) && opensContent(words[at + 2]))) return false;
  if (titled) return word.firstName !== undefined && namesFollow && spellings.capital.has(next!.lexical);
  if (word.firstName && namesFollow) return true;
  const opensClause =
    !word.on(PROPER) && /(?:ing|ly)$/.test(word.lexical) && (!namesFollow || next!.firstName || next!.title);
  return !spellings.lower.has(word.lexical) && !opensClause;
}

const opensContent = (word: WordRecord | undefined): boolean =>
  word !== undefined && word.small && (word.determiner || CONTENT_OPENERS.has(word.lower));

/** Names of places and houses, which stand before nouns: "Kremlin officials". */
const PROPER = List.Country | List.Metonym | List.Demonym;

/** A particle in lower case that opens a surname: `al-Sudani` is one token and capital-less, `bin Salman`, `van Dijk`. */
function startsWithParticle(words: readonly WordRecord[], at: number): boolean {
  const { naming } = words[at]!;
  return naming === 'joined' || (naming === 'apart' && words[at + 1]?.capital === true);
}

function isNameWord(words: readonly WordRecord[], spellings: Spellings, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const { naming } = word;
  if (naming === 'word' || (naming === 'month' && isMonthAsName(words, spellings, at))) return true;
  return word.functionWord && word.capital && spellings.surnames.has(word.lexical);
}

/** "Theresa May", "Mr March", "April Jones said"; not "in March", "May 3". */
function isMonthAsName(words: readonly WordRecord[], spellings: Spellings, at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (next?.kind === 'number') return false;
  if (spellings.surnames.has(words[at]!.lexical) && !before?.preposition) return true;
  if (BEFORE_MONTHS.has(before?.lower ?? '')) return false;
  if (next?.capital && words[at]!.firstName) return true;
  if (before?.capital)
    return (
      before.firstName !== undefined ||
      isInitial(before) ||
      before.title !== undefined ||
      isNameWord(words, spellings, at - 1)
    );
  return !before?.preposition && !MONTH_MODIFIERS.has(before?.lower ?? '');
}

function endOfRun(text: TextDocument, start: number, limit: number, titled: boolean, spellings: Spellings): number {
  const { words } = text;
  const stop = Math.min(limit, start + LONGEST_RUN);
  const accepts = (at: number) =>
    isNameWord(words, spellings, at) && (!titled || spellings.capital.has(words[at]!.lexical) || isInitial(words[at]!));
  let end = start + 1;
  for (;;) {
    if (end >= stop) return end;
    const next = joinedName(text, start, end, accepts, spellings);
    if (!next || next > stop || opensPerson(words, start, end, accepts)) return end;
    end = next;
  }
}

/** "Minister in the Ministry of Works Ana Roe", "Attorney for Elbonia Jan Roe": behind a body or place a person's name begins. */
function opensPerson(
  words: readonly WordRecord[],
  start: number,
  at: number,
  accepts: (at: number) => boolean,
): boolean {
  const [word, before] = [words[at]!, words[at - 1]!];
  if (!word.firstName || !accepts(at) || !accepts(at + 1) || accepts(at + 2)) return false;
  if (
    before.firstName ||
    before.title ||
    before.person ||
    isInitial(before) ||
    words[at + 1]!.on(List.OrganisationName)
  )
    return false;
  const isBehindPreposition = /^(?:of|for|in)$/.test(words[start - 1]?.lower ?? '') && !before.on(List.PlaceStart);
  const hasField = words.slice(start + 1, at - 1).some(({ lower }) => lower === 'of' || lower === 'for');
  return hasField || isBehindPreposition || (before.on(List.Country) && words[start - 1]?.preposition === true);
}

/** End of the run when it goes on from `end`, or 0. */
function joinedName(
  { tokens, words }: TextDocument,
  start: number,
  end: number,
  accepts: (at: number) => boolean,
  spellings: Spellings,
): number {
  const word = words[end]!;
  const last = words[end - 1]!;
  if (accepts(end)) {
    const spaced = tokens[end]!.start - tokens[end - 1]!.end > 1;
    if (!(spaced && last.text.length === 1 && isInitial(last))) return end + 1;
  }
  if (last.capital && startsWithParticle(words, end))
    return word.naming === 'joined' ? end + 1 : particlesEnd(words, end, accepts);
  if (isParticle(word)) return particlesEnd(words, end, accepts);
  if (word.capital && TITLE_ENDS.has(word.lexical) && spellings.capital.has(word.lexical)) return end + 1;
  const next = words[end + 1];
  if (word.text === ',') return next?.capital && next.on(List.Suffix) ? end + 2 : 0;
  if (word.text === '&') return accepts(end + 1) ? end + 2 : 0;
  if (word.lower === 'and')
    return endOfSecondField(words, start, end, accepts) || endOfFields(words, start, end, accepts, spellings.acronyms);
  if (word.lower === 'of' && isOfficeWithName(words, end, accepts)) return end + 2;
  if (FIELD.test(word.lower) && (isOrganisationHead(words, start, end) || isWithinField(words, start, end, word))) {
    const isBody = last.on(List.OrganisationName) && word.lower === 'for';
    const hasArticle = next?.lower === 'the' || (isBody && /^an?$/.test(next?.lower ?? ''));
    const behind = hasArticle ? end + 2 : end + 1;
    if (accepts(behind)) return behind + 1;
  }
  // "Committee to Protect Our Harbours"
  if (word.lower === 'to' && last.on(List.OrganisationName) && AIMS.has(next?.lexical ?? '') && accepts(end + 1))
    return words[end + 2]?.naming === 'opening' && accepts(end + 3) ? end + 4 : end + 2;
  return 0;
}

const isParticle = (word: WordRecord) => word.kind === 'word' && word.on(List.Particle);

/** End of a second field, or 0: "Institute for Peace and Security" goes on with one word, "Department of Ports and Rural Services" up to what fields are called. */
function endOfSecondField(
  words: readonly WordRecord[],
  start: number,
  and: number,
  accepts: (at: number) => boolean,
): number {
  const next = words[and + 1];
  if (!next || !accepts(and + 1) || next.firstName || next.title || next.on(List.Country)) return 0;
  const isField = (at: number) => FIELD.test(words[at]!.lower) && words[at - 1]!.on(List.OrganisationName);
  let at = start + 1;
  while (at < and && !isField(at)) at++;
  if (at === and) return 0;
  if (!accepts(and + 2)) return and + 2;
  return !accepts(and + 3) && FIELD_ENDS.has(words[and + 2]!.lexical) ? and + 3 : 0;
}

const FIELD = /^(?:of|for|on|against)$/;

/** "Institute for the Study of War": the field of a body has one of its own. */
function isWithinField(words: readonly WordRecord[], start: number, end: number, { lower }: WordRecord): boolean {
  if (lower !== 'of' || end - start < 4 || words[end - 1]!.firstName) return false;
  const field = words[end - 2]!.lower === 'the' ? end - 3 : end - 2;
  return field > start && FIELD.test(words[field]!.lower) && isOrganisationHead(words, start, field);
}

/** End of a body's name whose fields are joined by `and`, or 0: what stands before is no name of its own, since it is opened as a body's or the text has its initials. */
function endOfFields(
  words: readonly WordRecord[],
  start: number,
  and: number,
  accepts: (at: number) => boolean,
  acronyms: ReadonlySet<string>,
): number {
  const opening = words[start - 1]?.lower;
  const last = words[and - 1]!;
  const isOpened =
    opening === 'the' || words[start]!.on(List.Country | List.Demonym) || words[start]!.lexical === 'house';
  const initials = (end: number) =>
    words
      .slice(start, end)
      .filter(({ capital }) => capital)
      .map(({ lexical }) => lexical[0])
      .join('');
  if (last.on(List.OrganisationName | List.Metonym | List.Country | List.Demonym) || last.firstName) return 0;
  for (let end = and + 1; end < and + 5 && accepts(end); end++)
    if (end > and + 1 && isFieldedBody(words[end]!.lexical) && (isOpened || acronyms.has(initials(end + 1))))
      return end + 1;
  return 0;
}

/** "Secretary of State Ana Roe", "President of Elbonia Jan Roe". */
function isOfficeWithName(words: readonly WordRecord[], of: number, accepts: (at: number) => boolean): boolean {
  if (!words[of - 1]!.title || !accepts(of + 1)) return false;
  const field = words[of + 1]!;
  const isField = !field.firstName || field.title !== undefined || field.on(List.Country);
  return field.lexical === 'state' || (isField && accepts(of + 2) && words[of + 2]!.firstName !== undefined);
}

function particlesEnd(words: readonly WordRecord[], at: number, accepts: (at: number) => boolean): number {
  let end = at;
  while (end < at + 3 && end < words.length && isParticle(words[end]!)) end++;
  if (words[at]!.lower === 'y' || words[at]!.lower === 'e') return accepts(end) && end === at + 1 ? end + 1 : 0;
  return accepts(end) ? end + 1 : 0;
}

/** A word for a body, or for many people, in capitals: "Centers for …", "Growers of Corrow", "Doctors for …". */
function isOrganisationHead(words: readonly WordRecord[], start: number, end: number): boolean {
  const [head, joint] = [words[end - 1]!, words[end]!.lower];
  if (end - start > 1 && words[start]!.firstName && joint === 'of') return false;
  if (head.on(List.OrganisationName)) return true;
  const isMany = head.person?.plural ?? (head.plural && looksLikePerson(head.singular));
  return isMany && (end - start > 1 || joint === 'for' || joint === 'against');
}
