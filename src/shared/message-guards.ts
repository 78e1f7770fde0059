/**
 * Runtime guards of the messages that cross a border of trust: what a content script or a page of ours sends is checked for shape and size
 * before anybody reads it, because a page may have taken over the process that its content script runs in.
 */
import { BLOCK_KINDS, SKIP_REASONS, type Article, type Block } from '../engine';
import type { BoxFacts, LineFacts, PageFacts } from '../article/page-facts';
import { MAX_HEAD_ITEMS, MAX_JSON_CHARS, MAX_JSON_PIECES, type PageHead } from '../article/page-head';
import { isRecord } from './is-record';
import type { Narrowing, NewsMessage, PageMessage, PanelMessage, Showing } from './messages';
import { VIEWS } from './settings';

/** In characters. Far over the engine's own budget: a book, not a memory bomb. */
export const MAX_ARTICLE_CHARACTERS = 8_000_000;
export const MAX_BLOCKS = 100_000;
export const MAX_BOXES = 1_000_000;
export const MAX_AUTHORS = 100;
/** In characters: ids, titles, names, addresses, keys. */
export const MAX_SHORT_TEXT = 10_000;

export function isPageMessage(value: unknown): value is PageMessage {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'page/hello':
    case 'page/frame':
      return true;
    case 'page/read':
      return (
        isPageFacts(value['facts']) &&
        (value['depth'] === 'quick' || value['depth'] === 'thorough') &&
        (value['frame'] === undefined || isWebAddress(value['frame'])) &&
        (value['more'] === undefined || typeof value['more'] === 'boolean')
      );
    case 'page/dismiss':
      return isDismissal(value['dismissal']) && typeof value['dismissed'] === 'boolean';
    default:
      return false;
  }
}

export function isPanelMessage(value: unknown): value is PanelMessage {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'panel/state':
      return isCount(value['tab']);
    case 'panel/run':
      return isCount(value['tab']) && (value['anyway'] === undefined || typeof value['anyway'] === 'boolean');
    case 'panel/view':
      return isView(value['view']);
    case 'panel/site':
      return isCount(value['tab']) && typeof value['on'] === 'boolean';
    case 'panel/permissions-changed':
      return true;
    case 'panel/jump':
      return isCount(value['tab']) && isShort(value['statement']);
    case 'panel/dismiss':
      return isCount(value['tab']) && isDismissal(value['dismissal']) && typeof value['dismissed'] === 'boolean';
    case 'panel/restore':
      return isShort(value['key']);
    case 'panel/sample':
      return isArticle(value['article']);
    default:
      return false;
  }
}

export function isNewsMessage(value: unknown): value is NewsMessage {
  return isRecord(value) && value['type'] === 'news/state' && isCount(value['tab']);
}

/** What a page tells: a page may have taken over the process of its content script. */
export function isShowing(value: unknown): value is Showing {
  return (
    isRecord(value) &&
    [value['open'], value['inView']].every((id) => id === null || isShort(id)) &&
    (value['narrowing'] === null || isNarrowing(value['narrowing']))
  );
}

const isDismissal = (value: unknown) => isRecord(value) && isShort(value['key']) && isShort(value['label']);

const isView = (value: unknown) => VIEWS.some((view) => view === value);

const isSkipReason = (value: unknown) => SKIP_REASONS.some((reason) => reason === value);

const isBlockKind = (value: unknown) => BLOCK_KINDS.some((kind) => kind === value);

function isNarrowing(value: unknown): value is Narrowing {
  return isRecord(value) && isShort(value['label']) && isListOf(value['statements'], MAX_BLOCKS, isShort);
}

function isArticle(value: unknown): value is Article {
  return (
    isRecord(value) &&
    [value['id'], value['url'], value['title'], value['lang'], value['publisher']].every(isShort) &&
    isListOf(value['authors'], MAX_AUTHORS, isShort) &&
    (value['published'] === undefined || isShort(value['published'])) &&
    isListOf(value['blocks'], MAX_BLOCKS, isBlock) &&
    value['blocks'].reduce((sum, block) => sum + block.text.length, 0) <= MAX_ARTICLE_CHARACTERS &&
    (value['skipped'] === undefined || isSkipReason(value['skipped']))
  );
}

function isBlock(value: unknown): value is Block {
  return (
    isRecord(value) &&
    isBlockKind(value['kind']) &&
    typeof value['text'] === 'string' &&
    (value['scope'] === undefined || Number.isSafeInteger(value['scope']))
  );
}

function isPageFacts(value: unknown): value is PageFacts {
  return (
    isRecord(value) &&
    isShort(value['url']) &&
    isHead(value['head']) &&
    isCount(value['status']) &&
    isCount(value['codes']) &&
    isListOf(value['boxes'], MAX_BOXES, isBox) &&
    value['boxes'].every((box, i) => (i === 0 ? box.parent === -1 : box.parent >= 0 && box.parent < i)) &&
    isListOf(value['lines'], MAX_BLOCKS, isLine(value['boxes'].length)) &&
    value['lines'].reduce((sum, line) => sum + line.text.length, 0) <= MAX_ARTICLE_CHARACTERS
  );
}

function isHead(value: unknown): value is PageHead {
  return (
    isRecord(value) &&
    ['title', 'lang', 'canonical'].every((name) => isShort(value[name])) &&
    isListOf(value['meta'], MAX_HEAD_ITEMS, isPair) &&
    isListOf(value['jsonLd'], MAX_JSON_PIECES, isJson) &&
    isListOf(value['itemTypes'], MAX_HEAD_ITEMS, isShort) &&
    typeof value['dated'] === 'boolean'
  );
}

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every(isShort);

const isJson = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_JSON_CHARS;

function isBox(value: unknown): value is BoxFacts {
  return (
    isRecord(value) &&
    ['tag', 'make', 'names', 'role'].every((name) => isShort(value[name])) &&
    ['hidden', 'isBody', 'timed'].every((name) => typeof value[name] === 'boolean') &&
    Number.isSafeInteger(value['parent'])
  );
}

const isLine =
  (boxes: number) =>
  (value: unknown): value is LineFacts =>
    isRecord(value) &&
    typeof value['text'] === 'string' &&
    isCount(value['box']) &&
    value['box'] < boxes &&
    ['linkChars', 'boldChars', 'leadChars'].every((name) => isCount(value[name])) &&
    typeof value['afterRule'] === 'boolean';

function isListOf<T>(value: unknown, limit: number, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.length <= limit && value.every(isItem);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_SHORT_TEXT;
}

const isWebAddress = (value: unknown) => isShort(value) && /^https?:/.test(value);

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
