import type { TextDocument, Token, TokenRange } from '../../text/document';
import {
  COUNTRIES,
  DEMONYMS,
  METONYMS,
  isFirstName,
  lexical,
  MONTH_NAMES,
  ORGANISATION_NAME_WORDS,
  PARTICLES,
  PREPOSITIONS,
  SUFFIXES,
  titleGender,
} from '../lexicon/lexicon';
import { categoryOf } from '../lexicon/categories';
import { isCapitalised, isFunctionWord, isInitial, isSentenceStart, type Spellings } from './words';

/** Longest run of name words that is read as one; what follows is cut off. */
const LONGEST_RUN = 14;

/** Runs of capitalised words (with particles, initials, suffixes between) that may be names with their titles, in text order. */
export function findNameRuns(document: TextDocument, spellings: Spellings): TokenRange[] {
  const runs: TokenRange[] = [];
  for (const sentence of document.sentences) {
    let at = sentence.tokens.start;
    while (at < sentence.tokens.end) {
      const end = isNameStart(document, at, spellings) ? endOfRun(document, at, sentence.tokens.end, spellings) : at;
      if (end > at) runs.push({ start: at, end });
      at = Math.max(end, at + 1);
    }
  }
  return runs;
}

function isNameStart(document: TextDocument, at: number, spellings: Spellings): boolean {
  const token = document.tokens[at]!;
  if (!isNameWord(document.tokens, at)) return startsWithParticle(document.tokens, at);
  const titled = spellings.titled.has(token.block);
  if (!titled && !isSentenceStart(document, at)) return true;
  const word = lexical(token.text);
  if (spellings.capital.has(word)) return true;
  const next = document.tokens[at + 1];
  const namesFollow = isCapitalised(next) && isNameWord(document.tokens, at + 1);
  const accepts = (index: number) => isNameWord(document.tokens, index);
  if (titleGender(word) && next?.lower === 'of' && isOfficeWithName(document.tokens, at + 1, accepts)) return true;
  if (titleGender(word) || categoryOf(word)) return namesFollow;
  if (next?.kind === 'word' && !isCapitalised(next) && categoryOf(next.lower) && !isProper(word)) return false;
  if (titled) return isFirstName(word) && namesFollow && spellings.capital.has(lexical(next!.text));
  if (isFirstName(word) && namesFollow) return true;
  const opensClause =
    /(?:ing|ly)$/.test(word) && (!namesFollow || isFirstName(lexical(next!.text)) || titleGender(lexical(next!.text)));
  return !spellings.lower.has(word) && !opensClause;
}

/** Names of places and houses, which stand before nouns: "Kremlin officials". */
const isProper = (word: string) => COUNTRIES.has(word) || METONYMS.has(word) || DEMONYMS.has(word);

const PARTICLE_LETTERS: ReadonlySet<string> = new Set('abdeiltov');

/** A particle in lower case that opens a surname: `al-Sudani` is one token and capital-less, `bin Salman`, `van Dijk`. */
function startsWithParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || !PARTICLE_LETTERS.has(token.text[0]!)) return false;
  if (/^(?:al|el|an|as|ash|ad|ar|at|az|bin|ibn|d|l|o)[-’'‑]\p{Lu}/u.test(token.text)) return true;
  const next = tokens[at + 1];
  return (
    /^(?:van|von|bin|bint|ibn|al|ter|ten|der|den|af|di|da|de|del|della|dos)$/.test(token.text) && isCapitalised(next)
  );
}

/** "US-led", "Trump-backed": an adjective made of a name. */
const ADJECTIVE =
  /-(?:led|backed|based|born|style|era|wide|controlled|occupied|run|owned|funded|trained|aligned|linked|approved|made|bound|sponsored|appointed|educated|speaking|held|affiliated|dominated|inspired|supported|winning|wing|like|old|level|area|only|free|driven|related|imposed|mediated|brokered|language|award)$/;

/** Contractions, party tags, amounts. */
const NO_NAME = /^[RDI]-[A-Z]|['’](?:t|ve|re|ll|d|m)$|\d[.,]\d/;

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapitalised(token) || ADJECTIVE.test(token.text)) return false;
  const word = lexical(token.text);
  if (MONTH_NAMES.has(word)) return isMonthAsName(tokens, at);
  return !isFunctionWord(token) && !NO_NAME.test(token.text);
}

/** "Theresa May", "Mr March", "April Jones said"; not "in March", "May 3". */
function isMonthAsName(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.kind === 'number') return false;
  if (isCapitalised(next) && isFirstName(lexical(tokens[at]!.text))) return true;
  if (before && isCapitalised(before)) {
    const word = lexical(before.text);
    return isFirstName(word) || isInitial(before) || titleGender(word) !== undefined || isNameWord(tokens, at - 1);
  }
  if (before && (PREPOSITIONS.has(before.lower) || /^(?:last|next|this|early|late|mid|and|,)$/.test(before.lower)))
    return false;
  return true;
}

function endOfRun(document: TextDocument, start: number, limit: number, spellings: Spellings): number {
  const { tokens } = document;
  const stop = Math.min(limit, start + LONGEST_RUN);
  const titled = spellings.titled.has(tokens[start]!.block);
  const accepts = (at: number) =>
    isNameWord(tokens, at) && (!titled || spellings.capital.has(lexical(tokens[at]!.text)) || isInitial(tokens[at]!));
  let end = start + 1;
  for (;;) {
    if (end >= stop) return end;
    const next = joinedName(tokens, start, end, accepts);
    if (!next || next > stop) return end;
    end = next;
  }
}

/** End of the run when it goes on from `end`, or 0. */
function joinedName(tokens: readonly Token[], start: number, end: number, accepts: (at: number) => boolean): number {
  const token = tokens[end]!;
  const last = tokens[end - 1]!;
  const here = accepts(end) && !(isInitial(last) && last.text.length === 1 && token.start - last.end > 1);
  if (here) return end + 1;
  if (startsWithParticle(tokens, end) && isCapitalised(last))
    return /[-’'‑]/.test(token.text) ? end + 1 : particlesEnd(tokens, end, accepts);
  if (token.kind === 'word' && PARTICLES.has(token.lower)) return particlesEnd(tokens, end, accepts);
  if (
    token.text === ',' &&
    tokens[end + 1] &&
    SUFFIXES.has(lexical(tokens[end + 1]!.text)) &&
    isCapitalised(tokens[end + 1])
  )
    return end + 2;
  if (token.text === '&' && accepts(end + 1)) return end + 2;
  if (token.lower === 'and' && isSecondField(tokens, start, end, accepts)) return end + 2;
  if (token.lower === 'of' && isOfficeWithName(tokens, end, accepts)) return end + 2;
  if (/^(?:of|for)$/.test(token.lower) && isOrganisationHead(tokens, start, end)) {
    const next = /^the$/i.test(tokens[end + 1]?.text ?? '') ? end + 2 : end + 1;
    if (accepts(next)) return next + 1;
  }
  return 0;
}

/** "Institute for Peace and Security": the name of a body goes on behind `and` with one more word. */
function isSecondField(
  tokens: readonly Token[],
  start: number,
  and: number,
  accepts: (at: number) => boolean,
): boolean {
  if (
    !/^(?:department|ministry|institute|centre|center|office|committee|commission|agency|bureau|school|council|society)$/i.test(
      tokens[start]!.text,
    )
  ) {
    return false;
  }
  if (!/^(?:of|for|on)$/.test(tokens[start + 1]!.lower) || !accepts(and + 1)) return false;
  const next = lexical(tokens[and + 1]!.text);
  return !isFirstName(next) && !titleGender(next) && !COUNTRIES.has(next) && !accepts(and + 2);
}

/** "Secretary of State Ana Roe", "President of Elbonia Jan Roe". */
function isOfficeWithName(tokens: readonly Token[], of: number, accepts: (at: number) => boolean): boolean {
  if (!accepts(of + 1) || !titleGender(lexical(tokens[of - 1]!.text))) return false;
  const next = lexical(tokens[of + 2]?.text ?? '');
  const field = lexical(tokens[of + 1]!.text);
  const isField = !isFirstName(field) || titleGender(field) !== undefined || COUNTRIES.has(field);
  return field === 'state' || (accepts(of + 2) && isFirstName(next) && isField);
}

function particlesEnd(tokens: readonly Token[], at: number, accepts: (at: number) => boolean): number {
  let end = at;
  while (end < at + 3 && tokens[end]?.kind === 'word' && PARTICLES.has(tokens[end]!.lower)) end++;
  if (tokens[at]!.lower === 'y' || tokens[at]!.lower === 'e') return accepts(end) && end === at + 1 ? end + 1 : 0;
  return accepts(end) ? end + 1 : 0;
}

function isOrganisationHead(tokens: readonly Token[], start: number, end: number): boolean {
  const word = lexical(tokens[end - 1]!.text);
  return ORGANISATION_NAME_WORDS.has(word) && (end - start === 1 || !isFirstName(lexical(tokens[start]!.text)));
}
