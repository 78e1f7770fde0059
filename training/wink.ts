/* oxlint-disable typescript/unbound-method -- wink-nlp knows what is wanted by the identity of these functions */
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/** Text of each token, its universal part of speech and its lemma. */
export interface WinkTokens {
  readonly values: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
}

const wink = winkNlp(model, ['sbd', 'pos']);

/** Reads a text with wink-nlp (MIT licence): tokens, sentences, parts of speech. */
export function readWithWink(text: string): WinkTokens {
  const { its } = wink;
  const tokens = wink.readDoc(text).tokens();
  return {
    values: strings(tokens.out(its.value)),
    tags: strings(tokens.out(its.pos)),
    // The types leave out that a lemma can be asked for like the others.
    lemmas: strings(tokens.out(Object(its.lemma))),
  };
}

/** Parts of speech alone, for timing. */
export const tagWithWink = (text: string): number => wink.readDoc(text).tokens().out(wink.its.pos).length;

const strings = (values: readonly unknown[]) => values.map(String);
