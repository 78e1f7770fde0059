import type { TextDocument, Token } from '../../document/document';
import { classAt, isCapitals, UPPER } from '../../lexicon/characters';
import { OFFICE_FIELDS } from '../../lexicon/describing-words';
import type { WordRecord } from '../../lexicon/word-record';

/** An initial such as `J.` or `W`, or two of them. */
export function isInitial({ text }: WordRecord): boolean {
  const second = endOfLetter(text, 0);
  return text !== 'I' && second > 0 && (second === text.length || endOfLetter(text, second) === text.length);
}

/** Behind the capital at an index and its stop; 0 where none stands there. */
function endOfLetter(text: string, at: number): number {
  if (classAt(text, at) !== UPPER) return 0;
  return text[at + 1] === '.' ? at + 2 : at + 1;
}

/** `s’` of a plural possessor: the apostrophe directly after a word in -s, inside the sentence. */
export function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (!mark || (mark.text !== '’' && mark.text !== "'")) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !next || !before.lower.endsWith('s')) return false;
  return (
    mark.start === before.end && next.kind === 'word' && next.start > mark.end && mark.quotation === before.quotation
  );
}

/** Whether a capital at `index` may only be the start of a sentence, of a quotation or of a list item. */
export function isSentenceStart({ tokens, sentences, words }: TextDocument, index: number): boolean {
  return sentences[tokens[index]!.sentence]!.tokens.start === index || words[index - 1]?.opener === true;
}

/** Words between an `and` and the office that is for both fields. */
const MOST_FIELD_WORDS = 3;

/** Whether an `and` joins two fields of one office: "Transport and Energy Minister", but not "Vale and Energy Minister Roe". */
export function joinsFields(words: readonly WordRecord[], and: number): boolean {
  if (words[and]?.lower !== 'and' || !isField(words[and - 1])) return false;
  const office = words.slice(and + 1, and + 2 + MOST_FIELD_WORDS).findIndex(({ bearer }) => bearer?.plural === false);
  return office > 0 && words.slice(and + 1, and + 1 + office).every(({ capital }) => capital);
}

/** The first word of the fields that end at a token. */
export function startOfFields(words: readonly WordRecord[], end: number): number {
  let start = end;
  while (isField(words[start - 1])) start--;
  return start;
}

const isField = (word: WordRecord | undefined): boolean =>
  word !== undefined && word.capital && OFFICE_FIELDS.has(word.lower);

/** What the whole text shows about a word's spelling. */
export interface Spellings {
  /** Words that occur in lower case as well as with a capital. */
  readonly lower: ReadonlySet<string>;
  /** Words that occur with a capital where no sentence starts. */
  readonly capital: ReadonlySet<string>;
  /** Blocks written In Title Case, where a capital tells nothing. */
  readonly titled: ReadonlySet<number>;
  /** Words in capitals throughout, in lower case: what may be the initials of a name. */
  readonly acronyms: ReadonlySet<string>;
  /** Months and function words that somebody in the text bears as a surname ("Theresa May", "Rhea Long"). */
  readonly surnames: ReadonlySet<string>;
}

/** Reads which words the text writes in lower case and which with a capital in mid-sentence. */
export function readSpellings(text: TextDocument): Spellings {
  const { blocks, formOf, forms, words } = text;
  const capitalised = new Set<string>();
  const acronyms = new Set<string>();
  for (const { capital: isCapital, text: form, lexical } of forms) {
    if (isCapital) capitalised.add(lexical);
    if (isCapital && isCapitals(form, 3, 6)) acronyms.add(lexical);
  }
  const lower = new Set<string>();
  const capital = new Set<string>();
  const titled = new Set<number>();
  const seen = new Uint8Array(forms.length);
  blocks.forEach(({ kind, tokens: { start, end } }, index) => {
    const running = kind === 'paragraph' || kind === 'list-item' || kind === 'block-quote';
    if (running ? isTitled(words, start, end, 8, 5) : isTitled(words, start, end, 4, 4)) {
      titled.add(index);
      return;
    }
    for (let i = start; i < end; i++) {
      const form = formOf[i]!;
      const word = words[i]!;
      if (seen[form] || word.kind !== 'word') continue;
      if (word.capital && isSentenceStart(text, i)) continue;
      if (word.capital) capital.add(word.lexical);
      else if (capitalised.has(word.lexical) && word.naming !== 'joined') lower.add(word.lexical);
      seen[form] = 1;
    }
  });
  return { lower, capital, titled, acronyms, surnames: readSurnames(text, titled) };
}

function readSurnames(text: TextDocument, titled: ReadonlySet<number>): ReadonlySet<string> {
  const { words, tokens } = text;
  const surnames = new Set<string>();
  for (let i = 1; i < words.length; i++) {
    const { capital, functionWord, naming, lexical } = words[i]!;
    if (!capital || !(functionWord || naming === 'month')) continue;
    const before = words[i - 1]!;
    const isBehindName = before.capital && before.naming === 'word' && before.firstName && !before.title;
    if (!isBehindName || words[i + 1]?.kind === 'number') continue;
    const { block, sentence } = tokens[i]!;
    if (naming === 'month' || (!titled.has(block) && tokens[i - 1]!.sentence === sentence)) surnames.add(lexical);
  }
  return surnames;
}

/** Title case or all capitals: nearly all words of so many letters, which are so many at least, open with a capital. */
function isTitled(words: readonly WordRecord[], start: number, end: number, fewest: number, letters: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = start; i < end && long < 40; i++) {
    const word = words[i]!;
    if (word.kind !== 'word' || word.text.length < letters) continue;
    long++;
    if (word.capital) capitals++;
  }
  return long >= fewest && capitals >= long * 0.8;
}
