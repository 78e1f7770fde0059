import type { Token, TokenRange } from '../../document/document';
import { opensWithCapital } from '../../lexicon/characters';
import { List } from '../../lexicon/name-lists';
import { guessCategory } from '../../lexicon/noun-categories';
import { type NounMention, readNounPhrase } from '../mentions/noun-mentions';
import { firstFrom, isInsideName, type Reference, type References } from '../entities/references';
import type { WordRecord } from '../../lexicon/word-record';
import { isPluralPossessive } from '../mentions/words';
import { PARTICIPLES_OF_SHOWING, TIME_STARTS } from '../../lexicon/describing-words';
import { BEHIND_NAMES, PERIODICALS } from '../../lexicon/naming-words';
import { COUNTING, SHARE } from '../../lexicon/reference-words';
import { WEEKDAYS } from '../../lexicon/time-words';

/** A name or a noun phrase that names a source. */
export interface Head {
  readonly reference?: Reference | undefined;
  readonly noun?: NounMention | undefined;
  /** The head with its complement ("a spokesman for the city"). */
  readonly range: TokenRange;
  /** Noun phrases beside the name that describe the same person ("a lawyer for the family", "his daughter"). */
  readonly appositions: readonly Head[];
}

/** Longest description, in tokens, that is shown whole; of a longer one only the noun phrase is. */
const LONGEST_DESCRIPTION = 14;

/** Reads one part: the first name that is neither a possessor nor behind a preposition, else the noun. */
export function readSegment(references: References, given: TokenRange): Head | undefined {
  const { document, list } = references;
  const { words } = document;
  const segment = withoutVerb(words, given);
  const core = endOfCore(references, segment);
  const officer = ledToName(references, segment.start, core);
  if (officer) return officer;
  let opening: Reference | undefined;
  for (let i = firstOverlapping(list, segment.start); i < list.length && list[i]!.range.start < core; i++) {
    const reference = list[i]!;
    if (!reference.name || (reference.possessive && reference.range.end + 1 < core)) continue;
    if (!opensCompound(words, reference.range.end, core)) return headOf(reference);
    if (reference.range.start === segment.start) opening = reference;
  }
  const named = namedBehind(references, segment, core) ?? namedOfficer(references, core, segment.end);
  if (named) return named;
  const head = readNounHead(references, segment, core);
  if (head && isSomebody(words, segment, head)) return head;
  const whole = readWhole(references, segment, core);
  return whole ?? (opening && isFirmName(opening) ? headOf(opening) : undefined);
}

/** "Prominent Never Vale pundit Ana Roe": whatever stands before it, the full name of a person behind a role or title is the head. */
function ledToName({ document, list }: References, start: number, core: number): Head | undefined {
  const last = list[firstFrom(list, core) - 1];
  if (!last?.name || last.range.end !== core || last.range.start <= start || last.possessive) return undefined;
  const { reading, entity } = last.name;
  if (entity.kind !== 'person' || reading.words.length < 2) return undefined;
  const before = document.words[reading.titleStart - 1]!;
  return reading.titled || before.person?.plural === false ? headOf(last) : undefined;
}

/** "Zentavia Holdings communications": a thing that cannot speak, but whose it is can; not "Climate trends". */
const isFirmName = ({ entity }: Reference): boolean => entity !== undefined && entity.words.length > 1;

/** "A raft of articles", "a total of 39 senators": several of a kind are what they are, whatever counts them. */
function readWhole(references: References, { start, end }: TokenRange, core: number): Head | undefined {
  if (references.document.words[core]?.lower !== 'of' || core + 1 >= end) return undefined;
  const inner = readSegment(references, { start: core + 1, end });
  if (!inner?.noun?.plural || inner.noun.definite) return undefined;
  return { ...inner, reference: undefined, range: { start, end: inner.range.end } };
}

/** Without a verb that a source has taken in: "the office of Ana Roe determined", "the bill contained a memo". */
function withoutVerb(words: readonly WordRecord[], { start, end }: TokenRange): TokenRange {
  for (let at = start + 2; at < end - 1; at++)
    if (/[^e]ed$/.test(words[at]!.lower) && words[at]!.small && words[at + 1]!.determiner) return { start, end: at };
  const [last, before] = [words[end - 1]!, words[end - 2]];
  const isVerb = end - start > 2 && last.small && /[^e]ed$/.test(last.lower) && before?.capital === true;
  return { start, end: isVerb ? end - 1 : end };
}

const headOf = (reference: Reference): Head => ({
  reference,
  range: { start: reference.range.start, end: reference.range.end },
  appositions: [],
});

/** Index of the first reference that ends behind `start`: titles before a name may stand outside of the source. */
function firstOverlapping(list: readonly Reference[], start: number): number {
  let i = firstFrom(list, start);
  while (i > 0 && list[i - 1]!.range.end > start) i--;
  return i;
}

/** Whether a name is but the first part of a compound: "the Pentagon paper", "a Vexar/Orla poll"; "District 12 Attorney"; not "Roe himself", "Roe later". */
function opensCompound(words: readonly WordRecord[], behind: number, core: number): boolean {
  let end = behind;
  while (words[end]?.text === '/' && words[end + 1]?.capital) {
    end += 2;
    while (words[end]?.capital) end++;
  }
  const next = words[end];
  if (end >= core || next === undefined) return false;
  if (next.kind === 'number') return end + 1 < core;
  if (next.kind !== 'word' || !next.small) return false;
  if (next.clitic || next.preposition || next.functionWord) return false;
  if (next.category) return true;
  if (next.reportingVerb) return false;
  return PERIODICALS.has(next.lower) || (!BEHIND_NAMES.has(next.lexical) && !/(?:ly|self|[^e]ed)$/.test(next.lower));
}

/** Whether a description can be a source: a noun of no known kind is a thing, which cannot speak, unless a quantity counts it. */
function isSomebody(words: readonly WordRecord[], { start, end }: TokenRange, { noun, reference }: Head): boolean {
  if (reference || noun?.category !== 'other') return true;
  if (end - start < 2) return false;
  const [first, second] = [words[start]!, words[start + 1]!];
  if (/^(?:an)?other$/.test(first.lower) && !noun.plural) return false;
  const isShare = [first, second, words[noun.head]!].some(({ lower }) => SHARE.test(lower));
  return isShare || first.kind === 'number' || COUNTING.has(first.lower);
}

/** "Elbonia’s Chief of Army Staff General Jan Roe", "Minister in the Ministry of Works Ana Roe": an office, its field, and the name. */
function namedOfficer({ document, list }: References, core: number, end: number): Head | undefined {
  const { words } = document;
  const office = words[core - 1];
  if (core >= end || !(office?.title || office?.person?.plural === false)) return undefined;
  const last = list[firstFrom(list, end) - 1];
  if (!last?.name || last.range.end !== end || last.range.start <= core || last.entity?.kind !== 'person')
    return undefined;
  const before = words[last.name.reading.titleStart - 1]!;
  return before.kind !== 'word' || before.preposition || before.determiner || before.clitic ? undefined : headOf(last);
}

/** "a man named John Roe", "a resident identified as Jane Roe". */
function namedBehind({ document, list }: References, segment: TokenRange, core: number): Head | undefined {
  const { tokens } = document;
  for (let at = core; at < segment.end; at++) {
    if (!/^(?:named|called|as)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    const reference = list[firstFrom(list, at)];
    if (reference?.name && reference.range.start === at) return headOf(reference);
  }
  return undefined;
}

/** End of the noun phrase before its first preposition or participle outside of names. */
function endOfCore(references: References, { start, end }: TokenRange): number {
  for (let at = start + 1; at < end; at++) {
    const word = references.document.words[at]!;
    const isLimit =
      word.small &&
      (word.on(List.Preposition | List.SourceParticiple) || isParticiple(word, references.document.words[at - 1]!));
    if (isLimit && !isInsideName(references, at)) return at;
  }
  return end;
}

/** "using" of "scientists using a telescope". */
const isParticiple = ({ lower, category }: WordRecord, before: WordRecord): boolean =>
  lower.endsWith('ing') && !category && before.category !== undefined;

function readNounHead({ document, list }: References, segment: TokenRange, core: number): Head | undefined {
  const { tokens, words } = document;
  const known = lastNounIn(list, segment.start, core);
  let head = known?.noun?.head ?? core - 1;
  while (
    head > segment.start &&
    (words[head]!.kind === 'punctuation' || words[head]!.clitic || isPluralPossessive(tokens, head))
  )
    head--;
  if (words[head]!.kind === 'punctuation') return undefined;
  const noun = known?.noun ?? readNounPhrase(document, head, guessCategory(words[head]!.lexical));
  const end = Math.max(
    head + 1,
    core < segment.end ? endOfComplement(tokens, segment.start, core, segment.end) : segment.end,
  );
  return {
    reference: known,
    noun,
    range: { start: noun.possessor >= 0 ? Math.min(segment.start, noun.range.start) : segment.start, end },
    appositions: [],
  };
}

/** Where the words that tell which one is meant end: before a time, and before what was done with it ("seen by …"). */
function endOfComplement(tokens: readonly Token[], start: number, core: number, end: number): number {
  if (end - start > LONGEST_DESCRIPTION) return core;
  if (PARTICIPLES_OF_SHOWING.has(tokens[core]!.lower)) return core;
  for (let at = core; at < end; at++) {
    const { lower } = tokens[at]!;
    const isVerb = at > core && /^[a-z]+[^e]ed$/.test(lower) && opensWithCapital(tokens[at - 1]!.text);
    if (TIME_STARTS.has(lower) || isVerb) return at;
    const next = tokens[at + 1]?.lower ?? '';
    if ((lower === 'on' || lower === 'in') && (WEEKDAYS.has(next) || /^\d+$/.test(next))) return at;
  }
  return end;
}

function lastNounIn(list: readonly Reference[], start: number, end: number): Reference | undefined {
  let found: Reference | undefined;
  for (let i = Math.max(0, firstFrom(list, start) - 3); i < list.length && list[i]!.range.start < end; i++) {
    const reference = list[i]!;
    const owns = reference.possessive && reference.range.end + 1 < end;
    if (reference.noun && reference.noun.head >= start && reference.noun.head < end && !owns) found = reference;
  }
  return found;
}
