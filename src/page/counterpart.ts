import type { Analysis, Span, Statement } from '../engine';

/**
 * The id of the statement that another reading of the same text has where one stood: the one that begins there, else one that shares words with
 * it, and of several the one nearest in length. Undefined where there is none.
 */
export function counterpart(
  one: Statement | undefined,
  { statements }: Pick<Analysis, 'statements'>,
): string | undefined {
  if (!one) return undefined;
  const distance = ({ content }: Statement) => Math.abs(lengthOf(content) - lengthOf(one.content));
  const sharing = statements
    .filter(({ content }) => content.some((a) => one.content.some((b) => a[0] < b[1] && b[0] < a[1])))
    .toSorted((a, b) => distance(a) - distance(b));
  return (sharing.find(({ content }) => content[0]?.[0] === one.content[0]?.[0]) ?? sharing[0])?.id;
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
