/** The host that a match pattern stands for (`*://*.news.example/*` gives `news.example`); undefined where it stands for all. */
export function siteOfOrigin(origin: string): string | undefined {
  return /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//u.exec(origin)?.[1];
}

/** Of the origins that the browser says we hold those that the manifest did not ask for: the reader granted them later. */
export function grantedLater(held: readonly string[], manifest: readonly string[]): string[] {
  const asked = new Set(manifest);
  return held.filter((origin) => !asked.has(origin)).toSorted();
}
