import { readDocument } from '../../src/engine/document/read-document';
import { traceSpeakers } from '../../src/engine/speakers/resolve-speakers';
import { tokensOf } from '../../src/engine/speakers/sources/attributed-tokens';
import { plainName } from '../../src/engine/speakers/build-speakers';
import { isSame, readGoldPages, type GoldPage } from '../eval/gold-speakers';
import { type Example, exampleOf, SUBJECT_PRONOUN } from './example';

/** Sources of the marked pages that are a pronoun or a noun which opens nobody new, with gold sources. */
export function pageExamples(corpus: string): Example[] {
  return readGoldPages(corpus).flatMap(examplesOn);
}

function examplesOn({ id, article, statements }: GoldPage): Example[] {
  const document = readDocument(article);
  const examples: Example[] = [];
  const attributions = statements.map(({ attribution }) => attribution);
  traceSpeakers(document, attributions, (at, { kind }, ranked) => {
    const statement = statements.find(({ attribution }) => {
      const [first, last] = [attribution.source[0], attribution.source.at(-1)];
      if (!first || !last) return false;
      const { start, end } = tokensOf(document, [first[0], last[1]]);
      return start <= at && at < end;
    });
    const isNoun = kind === 'role' || kind === 'body';
    if (!statement || !(isNoun || SUBJECT_PRONOUN.test(document.tokens[at]!.lower))) return;
    const { speaker } = statement;
    examples.push(
      exampleOf(
        { kind, origin: 'pages', group: id },
        ranked,
        ({ entity }) => speaker !== null && isSame({ name: plainName(document, entity) }, speaker),
      ),
    );
  });
  return examples;
}
