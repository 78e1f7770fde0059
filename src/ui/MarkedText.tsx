import type { Span } from '../engine';
import { markedParts } from './marked-parts';

interface Props {
  readonly text: string;
  readonly spans: readonly Span[];
  /** What to mark; parts outside the spans are passed over. */
  readonly evidence: readonly Span[];
}

/** Words of the page, word for word, the telling ones marked. */
export function MarkedText({ text, spans, evidence }: Props) {
  return (
    <>
      {markedParts(text, spans, evidence).map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}
    </>
  );
}
