/** The content script's entry: once a page, in the top frame only. Built as one self-contained script. */
import { startContentScript } from './start';

/** Set in this script's own world, which the page does not see: the script may be asked for twice. */
const LOADED = Symbol.for('sayso-content-script');

if (window.top === window && !Reflect.has(globalThis, LOADED) && 'highlights' in CSS) {
  Reflect.set(globalThis, LOADED, true);
  startContentScript();
}
