import type { TextDocument } from '../../document/document';
import { isSentenceStart, type Spellings } from '../mentions/words';
import type { NameInContext } from './name-readings';

/** All places of one name. */
export interface Cluster {
  readonly key: string;
  readonly words: readonly string[];
  readonly readings: NameInContext[];
  evidence: number;
  /** Only the start of a sentence or title case gives it its capitals. */
  weak: boolean;
  /** It stands in title case or all capitals only. */
  heading: boolean;
}

/** Names of two words and more, in the order in which the text first has them. */
export function clustersOf(
  document: TextDocument,
  spellings: Spellings,
  readings: readonly NameInContext[],
): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const reading of readings) {
    const { words } = reading.reading;
    if (words.length < 2) continue;
    let cluster = clusters.get(reading.key);
    if (!cluster)
      clusters.set(
        reading.key,
        (cluster = { key: reading.key, words, readings: [], evidence: 0, weak: true, heading: true }),
      );
    cluster.readings.push(reading);
    cluster.evidence += reading.context.evidence;
    const isTitled = spellings.titled.has(document.tokens[reading.range.start]!.block);
    cluster.heading &&= isTitled;
    cluster.weak &&= isTitled || opensSentence(document, reading);
  }
  return [...clusters.values()];
}

const opensSentence = (document: TextDocument, { range, reading }: NameInContext): boolean =>
  !reading.parts[0]!.firstName && isSentenceStart(document, range.start);
