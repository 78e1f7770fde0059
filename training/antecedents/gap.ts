import path from 'node:path';
import type { Span } from '../../src/engine/model';
import { PRONOUNS } from '../../src/engine/speakers/antecedents/pronoun-resolver';
import type { Entity } from '../../src/engine/speakers/entities/entity';
import { tokenAt } from '../../src/engine/speakers/sources/attributed-tokens';
import { readJsonLines } from '../corpus';
import { traceText } from './documents';
import { type Example, exampleOf, SUBJECT_PRONOUN } from './example';

/** A passage of Wikipedia with a pronoun and two names, either of which it may mean (Webster et al. 2018, https://aclanthology.org/Q18-1042/). */
export interface GapPassage {
  readonly id: string;
  readonly split: 'development' | 'validation' | 'test';
  readonly text: string;
  readonly pronoun: Span;
  readonly a: Span;
  readonly b: Span;
  readonly aIs: boolean;
  readonly bIs: boolean;
}

export const readGap = (corpus: string) => readJsonLines<GapPassage>(path.join(corpus, 'coreference/gap.jsonl.gz'));

/** The pronoun of a passage as a question, with the entities that the two names are taken for. */
export function gapQuestion({ id, text, pronoun, a, b }: GapPassage) {
  const { document, references, antecedents, move } = traceText(id, text);
  const [start, end] = move(pronoun);
  const wanted = PRONOUNS.find(([words]) => words.test(document.text.slice(start, end).toLowerCase()))![1];
  const bearerOf = (span: Span): Entity | undefined => {
    const [from, to] = move(span);
    const fits = ([x, y]: Span) => (x <= from && to <= y) || (from <= x && y <= to);
    return references.list.find(
      ({ range, name }) => name && fits([document.tokens[range.start]!.start, document.tokens[range.end - 1]!.end]),
    )?.entity;
  };
  const candidates = antecedents.candidates(tokenAt(document.tokens, start), wanted);
  return { candidates, a: bearerOf(a), b: bearerOf(b), wanted };
}

/** Passages of the development part whose pronoun is one of the two names: where it is neither, others are, and not told which. */
export function gapExamples(corpus: string): Example[] {
  return readGap(corpus)
    .filter(
      ({ split, aIs, bIs, text, pronoun }) =>
        split === 'development' && aIs !== bIs && SUBJECT_PRONOUN.test(text.slice(...pronoun).toLowerCase()),
    )
    .flatMap((passage) => {
      const { candidates, a, b } = gapQuestion(passage);
      const right = passage.aIs ? a : b;
      if (!right || a === b || !candidates.some(({ entity }) => entity === right)) return [];
      return [
        exampleOf({ kind: 'person', origin: 'gap', group: passage.id }, candidates, ({ entity }) => entity === right),
      ];
    });
}
