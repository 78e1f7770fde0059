import { isRecord } from './is-record';
import type { TabMessage } from './messages';

/** Tells the background's messages to a page from others. The background is ours and of the same version: what it says needs no further look. */
export function isTabMessage(value: unknown): value is TabMessage {
  return isRecord(value) && String(value['type']).startsWith('tab/');
}
