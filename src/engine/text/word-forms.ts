import type { WordForm } from './document';

/** Collects the forms of a document's tokens: what is written alike is one form, so that later stages look it up once. */
export class WordForms {
  readonly list: WordForm[] = [];
  /** Index into `list` of each token that was added. */
  readonly order: number[] = [];
  private readonly places = new Map<string, number>();

  /** Adds a token, and its form where that is new. */
  add(text: string, kind: WordForm['kind']): WordForm {
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.list.push({ text, lower: text.toLowerCase(), kind }) - 1;
      this.places.set(text, place);
    }
    this.order.push(place);
    return this.list[place]!;
  }
}
