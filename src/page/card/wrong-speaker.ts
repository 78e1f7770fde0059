/** "Wrong speaker?": what the card needs to hide a name, and to report it. */
import { type Analysis, wordsOf } from '../../engine';
import { hiddenNameKey } from '../../shared/hidden-names';
import type { Dismissal } from '../../shared/messages';

/** A name that the reader may call wrong. */
export interface WrongSpeaker {
  readonly hidden: boolean;
  readonly hide: (hidden: boolean) => void;
  /** Ready for the clipboard: nothing is sent. */
  readonly report: string;
}

/** For the name that the engine gave a statement; undefined where it gave none. */
export function wrongSpeaker(
  { source, dismissed }: { readonly source: Analysis; readonly dismissed: readonly string[] },
  id: string,
  version: string,
  dismiss: (dismissal: Dismissal, dismissed: boolean) => void,
): WrongSpeaker | undefined {
  const statement = source.statements.find((one) => one.id === id);
  const name = source.speakers.find((speaker) => speaker.id === statement?.speaker)?.name;
  if (!statement || name === undefined) return undefined;
  const words = wordsOf(source.text, statement.content);
  const key = hiddenNameKey(source, statement);
  return {
    hidden: dismissed.includes(key),
    hide: (hidden) => dismiss({ key, label: `${name}: ${words}`.slice(0, MAX_LABEL) }, hidden),
    report: [`Sayso ${version}`, source.url, words, name].join('\n'),
  };
}

/** In characters: the settings list it in a line. */
const MAX_LABEL = 200;
