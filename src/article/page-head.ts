/** What a page says about itself, as it stands in the page; {@link file://./metadata.ts} tells what it means. */
export interface PageHead {
  /** As the browser's tab shows it. */
  readonly title: string;
  /** Declared language of the document; empty where none is. */
  readonly lang: string;
  /** Canonical address; empty where none is given. */
  readonly canonical: string;
  /** Meta elements with content: names in lower case. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** Unread JSON of the page's JSON-LD. */
  readonly jsonLd: readonly string[];
  /** Addresses of the schema.org types that its markup names. */
  readonly itemTypes: readonly string[];
  /** Its markup says when it was published. */
  readonly dated: boolean;
}

/** JSON-LD beyond this size is data, not a description. In characters. */
export const MAX_JSON_CHARS = 500_000;
/** So many pieces of it are read: together with the page's text they have to fit into a message. */
export const MAX_JSON_PIECES = 30;
/** Elements of one kind that are read. */
export const MAX_HEAD_ITEMS = 1000;
