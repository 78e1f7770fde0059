import type { TextDocument } from '../../src/engine/document/document';
import { spanOf } from '../../src/engine/document/spans';
import path from 'node:path';
import type { Span } from '../../src/engine/model';
import type { Entity } from '../../src/engine/speakers/entities/entity';
import { PRONOUNS } from '../../src/engine/speakers/antecedents/pronoun-resolver';
import { tokenAt } from '../../src/engine/speakers/sources/attributed-tokens';
import { wantedByNoun } from '../../src/engine/speakers/antecedents/wanted-by-noun';
import { readJsonLines } from '../corpus';
import { traceText } from './documents';
import { type Example, exampleOf, SUBJECT_PRONOUN } from './example';

export interface WikinewsText {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly mentions: readonly Span[] }[];
}

export const readWikinews = (corpus: string) =>
  readJsonLines<WikinewsText>(path.join(corpus, 'coreference/gum-news.jsonl.gz'));

/**
 * Every pronoun of the third person that is a subject, and every definite noun without a name of its own, where the one meant is
 * among the candidates: most of the others are things and events, which do not speak.
 */
export function wikinewsExamples(corpus: string): Example[] {
  return readWikinews(corpus)
    .flatMap(examplesIn)
    .filter(({ right }) => right.includes(true));
}

function examplesIn({ id, text, entities }: WikinewsText): Example[] {
  const { document, references, antecedents, move } = traceText(id, text);
  const chains = entities.map(({ mentions }) => mentions.map(move));
  const chainOf = chainFinder(document, chains);
  const examples: Example[] = [];
  const given = { origin: 'wikinews', group: id } as const;
  chains.forEach((mentions, chain) => {
    for (const [start, end] of mentions) {
      const word = document.text.slice(start, end).toLowerCase();
      const wanted = PRONOUNS.find(([words]) => words.test(word))?.[1];
      if (!wanted || !SUBJECT_PRONOUN.test(word)) continue;
      const at = tokenAt(document.tokens, start);
      const candidates = antecedents.candidates(at, wanted);
      examples.push(exampleOf({ ...given, kind: wanted.kind }, candidates, ({ entity }) => chainOf(entity) === chain));
    }
  });
  for (const { noun, entity, range } of references.list) {
    if (!noun || !entity || entity.words.length > 0) continue;
    const wanted = wantedByNoun(noun, entity, document);
    const own = chainOf(entity);
    if (!wanted || own < 0) continue;
    const candidates = antecedents.candidates(range.start, wanted);
    examples.push(
      exampleOf({ ...given, kind: wanted.kind }, candidates, ({ entity: other }) => chainOf(other) === own),
    );
  }
  return examples;
}

/** Gives the chain in which most mentions of an entity are, or -1. */
export function chainFinder(document: TextDocument, chains: readonly (readonly Span[])[]): (entity: Entity) => number {
  const { text } = document;
  const byEnd = new Map<number, { readonly start: number; readonly chain: number }[]>();
  chains.forEach((mentions, chain) =>
    mentions.forEach(([start, end]) => byEnd.set(end, [...(byEnd.get(end) ?? []), { start, chain }])),
  );
  const byStart = new Map<number, { readonly end: number; readonly chain: number }[]>();
  chains.forEach((mentions, chain) =>
    mentions.forEach(([start, end]) => byStart.set(start, [...(byStart.get(start) ?? []), { end, chain }])),
  );
  const known = new Map<Entity, number>();
  const find = ({ mentions }: Entity): number => {
    const votes = new Map<number, number>();
    for (const range of mentions) {
      const [start, end] = spanOf(document, range);
      const chain =
        chainAt(byEnd.get(end), ({ start: at }) => Math.abs(at - start)) ??
        chainAt(
          byStart.get(start)?.filter(({ end: at }) => at > end && /^[,(]| \(/.test(text.slice(end, end + 2))),
          ({ end: at }) => at - end,
        );
      if (chain !== undefined) votes.set(chain, (votes.get(chain) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
  };
  return (entity) => {
    if (!known.has(entity)) known.set(entity, find(entity));
    return known.get(entity)!;
  };
}

function chainAt<At extends { readonly chain: number }>(list: readonly At[] | undefined, distance: (at: At) => number) {
  return list?.toSorted((a, b) => distance(a) - distance(b))[0]?.chain;
}
