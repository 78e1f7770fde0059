import { plainApostrophes } from '../lexicon/apostrophes';
import { WordRecord } from '../lexicon/word-record';

/** Collects the forms of a document's tokens: what is written alike is one form, so that later stages look it up once. */
export class WordForms {
  readonly list: WordRecord[] = [];
  /** Index into `list` of each token that was added. */
  readonly order: Int32Array;
  /** The form of each token. */
  readonly words: WordRecord[] = [];
  private readonly places = new Map<string, number>();

  constructor(tokens: number) {
    this.order = new Int32Array(tokens);
  }

  /** Adds a token, and its form where that is new. */
  add(text: string, kind: WordRecord['kind']): WordRecord {
    let place = this.places.get(text);
    if (place === undefined) {
      const small = text.toLowerCase();
      const form = new WordRecord({ text, lower: plainApostrophes(small), small: small === text, kind });
      place = this.list.push(form) - 1;
      this.places.set(text, place);
    }
    const word = this.list[place]!;
    this.order[this.words.length] = place;
    this.words.push(word);
    return word;
  }
}
