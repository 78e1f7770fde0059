import { Tag, TAGS } from '../src/engine/attribution/tagger/features/pos-features';
import type { TextDocument } from '../src/engine/document/document';
import { readWithWink } from './wink';

/** Part of speech and lemma of every token, as wink-nlp (MIT) reads them: the teacher of our own small tagger. */
export interface Lesson {
  readonly tags: Uint8Array;
  readonly lemmas: readonly string[];
}

/** Tags a document's tokens. */
export function teach({ text, tokens }: TextDocument): Lesson {
  const { values, tags, lemmas } = readWithWink(text);
  const lesson = { tags: new Uint8Array(tokens.length).fill(Tag.X), lemmas: tokens.map((token) => token.lower) };
  let offset = 0;
  let token = 0;
  values.forEach((value, i) => {
    const start = text.indexOf(value, offset);
    if (start < 0) return;
    offset = start + value.length;
    while (token < tokens.length && tokens[token]!.end <= start) token++;
    if (token === tokens.length || tokens[token]!.start > start) return;
    // Of several teacher's tokens in one of ours the last names a hyphenated word, the first a contraction.
    const isFirst = tokens[token]!.start === start;
    if (!isFirst && !tokens[token]!.text.includes('-')) return;
    const tag = TAGS.indexOf(tags[i]!);
    lesson.tags[token] = tag < 0 ? Tag.X : tag;
    if (isFirst && lemmas[i]) lesson.lemmas[token] = lemmas[i];
  });
  return lesson;
}
