import { NEWS_HOSTS } from './news-hosts.data';

/** A news site that Sayso runs on by itself. */
export interface Site {
  readonly host: string;
  /** ISO 3166-1 alpha-2 code of its newsroom's country. */
  readonly country: string;
}

export const SITES: readonly Site[] = Object.entries(NEWS_HOSTS).flatMap(([country, hosts]) =>
  hosts.map((host) => ({ host, country })),
);

/** Match patterns of the listed sites with all their subdomains, both schemes; they become the manifest's `content_scripts` matches. */
export function siteMatches(sites: readonly Site[] = SITES): string[] {
  return sites.map(({ host }) => hostPattern(host)).sort();
}

/** The match pattern that covers a host and everything under it. */
export function hostPattern(host: string): string {
  return `*://*.${host}/*`;
}

/** The part of a host name under which a site is known to the reader: without `www.`. Used for "off for this site" and "always on this site". */
export function siteOf(host: string): string {
  return host.replace(/^www\./u, '');
}

const HOSTS: ReadonlySet<string> = new Set(SITES.map(({ host }) => host));

/** The listed host that covers a host name (itself or a parent domain), or undefined. */
export function listedHost(host: string): string | undefined {
  const labels = host.split('.');
  return labels.map((_, i) => labels.slice(i).join('.')).find((suffix) => HOSTS.has(suffix));
}
