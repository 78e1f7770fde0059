import type { TokenRange } from '../../document/document';
import type { WordRecord } from '../../lexicon/word-record';

/** What stands right beside the name of a body: the noun that it may be called by, or an adjective that tells it from others. */
export interface BesideBody {
  readonly noun?: string;
  readonly epithet?: string;
}

/** "The charity Vale Aid", "the ruling Vale Party". */
export function readBesideBody(words: readonly WordRecord[], { start }: TokenRange): BesideBody {
  const at = words[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const before = words[at];
  if (!before?.small || before.kind !== 'word') return {};
  if (before.category === 'organisation' && !before.plural && !before.person) return { noun: before.singular };
  return words[at - 1]?.determiner && !before.person && !before.functionWord ? { epithet: before.lexical } : {};
}

/** "Ana Roe, 56,": the noun for somebody of that age. */
export function readAge(words: readonly WordRecord[], { end }: TokenRange): string | undefined {
  const [comma, age, closing] = words.slice(end, end + 3);
  const isAge = comma?.text === ',' && /^[1-9]\d?$/.test(age?.text ?? '') && /^[,.]$/.test(closing?.text ?? '');
  return isAge ? `${age!.text}-year-old` : undefined;
}
