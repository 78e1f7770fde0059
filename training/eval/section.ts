/** One part of `npm run eval`: a table for the terminal and, by default the same, for QUALITY.md. */
export interface Section {
  /** Name of the place in QUALITY.md: between `<!-- eval:NAME -->` and `<!-- /eval:NAME -->`. */
  readonly name: string;
  readonly title: string;
  /** Lines of text, aligned for a fixed-width font. */
  readonly lines: readonly string[];
  /** Errors to read, printed with `--errors`. */
  readonly errors?: readonly string[];
}

/** What an evaluation may use. */
export interface EvalContext {
  /** The corpus folder. */
  readonly corpus: string;
  /** The scorers' folder (`tools` beside the corpus), or null where it is absent. */
  readonly tools: string | null;
  readonly wantsErrors: boolean;
}

export type Evaluation = (context: EvalContext) => readonly Section[];

/** The document with the sections' tables written between their marks; a section without a place goes to the end. */
export function writeSections(document: string, sections: readonly Section[]): string {
  let text = document;
  for (const { name, title, lines } of sections) {
    const open = `<!-- eval:${name} -->`;
    const close = `<!-- /eval:${name} -->`;
    const body = `${open}\n\n${title}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n\n${close}`;
    const from = text.indexOf(open);
    const to = text.indexOf(close, from);
    text =
      from >= 0 && to >= 0
        ? text.slice(0, from) + body + text.slice(to + close.length)
        : `${text.trimEnd()}\n\n${body}\n`;
  }
  return text;
}
