/** A page as plain facts: its lines of text and the block elements around them. What chooses the article works on these and never on the DOM. */

/** A block element. */
export interface Box {
  readonly tag: string;
  readonly parent: Box | null;
  /** Place in {@link PageLines.boxes}. */
  readonly index: number;
  /** What boxes of one make have in common: tag and classes. */
  readonly make: string;
  /** Words of its class, id and test id between spaces: `relatedStories__item` gives ` related stories item `. */
  readonly names: string;
  /** ARIA role; empty where none. */
  readonly role: string;
  /** Not shown, though the box around it is. */
  readonly hidden: boolean;
  /** Marked as schema.org's `articleBody`. */
  readonly isBody: boolean;
  /** A date or time is marked up inside. */
  timed: boolean;
}

/** A line of text inside one box. Lengths are UTF-16 code units of its text. */
export interface Line {
  readonly text: string;
  /** Place in {@link PageLines.lines}. */
  readonly index: number;
  readonly box: Box;
  readonly linkChars: number;
  readonly boldChars: number;
  /** Length of the bold or underlined words that the line begins with. */
  readonly leadChars: number;
  /** A rule stands between this line and the one before. */
  readonly afterRule: boolean;
}

export interface PageLines {
  /** In document order, so that a parent stands before its children. */
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** How many pieces of program code the page shows. */
  readonly codes: number;
}
