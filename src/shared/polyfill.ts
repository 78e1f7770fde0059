/**
 * Gives the background and our own pages the standard `browser` API in every browser. Imported first by their entry files. The content
 * script does without: it needs only messages, which all supported browsers answer alike, and every page would carry the ten kilobytes.
 */
import polyfill from 'webextension-polyfill';

globalThis.browser ??= polyfill;
