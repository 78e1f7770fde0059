import type { Article } from '../../../src/engine';
import { isRecord } from '../../../src/shared/is-record';
import type { Depth } from '../../../src/shared/messages';

/** The channel by which the bench asks the background. */
export const PORT = 'bench';

export interface ColdRequest {
  readonly article: Article;
  readonly depth: Depth;
}

/** Points of the background's life, in milliseconds since the browser began to start it. */
export interface ColdTimes {
  readonly firstLine: number;
  /** All of its code had run once. */
  readonly evaluated: number;
  readonly asked: number;
  readonly analysed: number;
}

/** The bench asks nothing else by its channel. */
export const isColdRequest = (message: unknown): message is ColdRequest => isRecord(message) && 'article' in message;
