import type { AntecedentKind } from '../../src/engine/speakers/antecedents/features';
import type { Entity } from '../../src/engine/speakers/entities/entity';
import { firstFrom } from '../../src/engine/speakers/entities/references';
import { tokenAt } from '../../src/engine/speakers/sources/attributed-tokens';
import { readTrainingArticles } from '../corpus';
import { traceText } from './documents';
import { type Example, exampleOf } from './example';

/** Of so many articles one is read: more change no weight by much. */
const EVERY = 6;

/**
 * Sources of PolNeAR that are a name, each hidden in turn and to be found again as if a pronoun stood there. They need nobody’s
 * marking, but are harder than pronouns: where it was clear who was meant, the paper wrote a pronoun.
 */
export function hiddenNameExamples(corpus: string): Example[] {
  const articles = readTrainingArticles(corpus).filter((_, index) => index % EVERY === 0);
  return articles.flatMap(({ id, text, annotations }) => {
    const { document, references, antecedents, move } = traceText(id, text);
    return (annotations[0]?.attributions ?? []).flatMap(({ source }): Example[] => {
      if (source.length === 0) return [];
      const from = tokenAt(document.tokens, move(source[0]!)[0]);
      const reference = references.list[firstFrom(references.list, from)];
      const entity = reference?.entity;
      if (!reference?.name || !entity || reference.range.start !== from || reference.possessive) return [];
      const kinds: readonly AntecedentKind[] =
        entity.kind === 'person' && entity.gender
          ? ['person', 'role']
          : entity.kind === 'organisation'
            ? ['thing', 'body']
            : [];
      const isNew = entity.mentions[0]!.start >= from;
      if (isNew) return [];
      return kinds.flatMap((kind) => {
        const accepts = (other: Entity) => kind !== 'body' || other.words.length > 0;
        const candidates = antecedents.candidates(from, {
          kind,
          gender: kind === 'person' ? entity.gender : undefined,
          accepts,
        });
        if (!candidates.some((candidate) => candidate.entity === entity)) return [];
        return [
          exampleOf({ kind, origin: 'hidden', group: id }, candidates, (candidate) => candidate.entity === entity),
        ];
      });
    });
  });
}
