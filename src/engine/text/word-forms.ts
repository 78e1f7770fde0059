import type { Token, WordForm } from './document';

/** Collects the forms of a document's tokens: what is written alike is one form, so that later stages look it up once. */
export class WordForms {
  readonly list: WordForm[] = [];
  private readonly places = new Map<string, number>();

  /** Index of a form in `list`; a new one is added. */
  indexOf(text: string, kind: Token['kind']): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const index = this.list.push({ text, lower: text.toLowerCase(), kind }) - 1;
    this.places.set(text, index);
    return index;
  }
}
