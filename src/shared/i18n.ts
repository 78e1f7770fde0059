import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser';

export type MessageKey = keyof typeof messages;

/** Keys of which `…_one` and `…_other` exist. */
type PluralKey = BaseOf<MessageKey>;
type BaseOf<K> = K extends `${infer Base}_other` ? (`${Base}_one` extends MessageKey ? Base : never) : never;

type Table = Readonly<Record<string, { readonly message: string }>>;

let table: Table = {};

/** Stands in for the browser's messages where there is no extension API: tests and the gallery. */
export function provideMessages(messages: Table): void {
  table = messages;
}

/** The text of a key in the reader's language; `$1` to `$9` in it are replaced by the substitutions, which are never read as anything but text. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  const texts = substitutions.map(String);
  // Outside an extension the API is not there, whatever its type says.
  const api = (browser as Partial<typeof browser> | undefined)?.i18n;
  if (api) return api.getMessage(key, texts);
  return (table[key]?.message ?? '').replace(/\$(\d)/gu, (_, digit: string) => texts[Number(digit) - 1] ?? '');
}

/** {@link t} of `key_one` or `key_other`, whichever the reader's language wants for `count`, which is `$1` in it; further substitutions follow. */
export function tn(key: PluralKey, count: number, ...substitutions: readonly (string | number)[]): string {
  const rule = new Intl.PluralRules(t('language')).select(count) === 'one' ? 'one' : 'other';
  return t(`${key}_${rule}`, count.toLocaleString(t('language')), ...substitutions);
}
