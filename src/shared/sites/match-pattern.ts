/** A match pattern's parts: `*://*.example.org/*`. Paths are always `/*` where hosts are granted. */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//u;

/**
 * True where a match pattern of host permissions covers a web address. Our own matching, because Chromium's `permissions.contains` answers
 * no for hosts that only the manifest's content scripts name, while `permissions.getAll` lists them as long as the reader lets them be.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function covers(pattern: string, url: URL): boolean {
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return false;
  if (pattern === '<all_urls>') return true;
  const [, patternScheme, host] = PATTERN.exec(pattern) ?? [];
  if (host === undefined || (patternScheme !== '*' && patternScheme !== scheme)) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return url.hostname === host;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}
