import type { SpeakerKind } from '../engine';
import type { t } from './i18n';

interface Captioned {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string;
}

/**
 * What stands under a speaker's name, a part each: the role, for whom they speak or whose document it is (`principal`, a name, empty for most),
 * the kind. Nothing that the name says itself: no "of engineers" under "a letter signed by four engineers".
 */
export function captionOf({ name, kind, role = '' }: Captioned, principal: string, text: typeof t): readonly string[] {
  const told = [addsTo(name, role) && role, addsTo(name, principal) && tieOf(kind, principal, text)];
  // That a name is a person's goes without saying.
  const kindTold = kind === 'person' ? '' : text(`kind_${kind}`);
  return [...told, kindTold].filter((part): part is string => Boolean(part));
}

/** A spokesman is for somebody, a letter of somebody. */
export const tieOf = (kind: SpeakerKind, principal: string, text: typeof t): string =>
  text(kind === 'document' || kind === 'organisation' ? 'belongs_to' : 'speaks_for', principal);

/**
 * Whether the words of a source say the name and nothing beyond name and caption, as "Ada Quill, the harbour master": then it needs no word how
 * the speaker is known.
 */
export function isObvious(source: string, name: string, caption: readonly string[]): boolean {
  const untitled = source.replace(/^\p{L}{1,3}\.? /u, '');
  return !addsTo(source, name) && !addsTo([name, ...caption].join(' '), untitled);
}

/** Whether a caption has a word, other than small ones such as "of", that the name has not. */
function addsTo(name: string, caption: string): boolean {
  const known = new Set(wordsIn(name.toLowerCase()));
  return wordsIn(caption).some((word) => !/^\p{Ll}{1,3}$/u.test(word) && !known.has(word.toLowerCase()));
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
