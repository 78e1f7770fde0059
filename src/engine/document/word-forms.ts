import { plainApostrophes } from '../lexicon/apostrophes';
import type { WordForm } from './document';

/** Collects the forms of a document's tokens: what is written alike is one form, so that later stages look it up once. */
export class WordForms {
  readonly list: WordForm[] = [];
  /** Index into `list` of each token that was added. */
  readonly order: Int32Array;
  private added = 0;
  private readonly places = new Map<string, number>();

  constructor(tokens: number) {
    this.order = new Int32Array(tokens);
  }

  /** Adds a token, and its form where that is new. */
  add(text: string, kind: WordForm['kind']): WordForm {
    let place = this.places.get(text);
    if (place === undefined) {
      const small = text.toLowerCase();
      const form = { text, lower: plainApostrophes(small), small: small === text, kind };
      place = this.list.push(form) - 1;
      this.places.set(text, place);
    }
    this.order[this.added++] = place;
    return this.list[place]!;
  }
}
