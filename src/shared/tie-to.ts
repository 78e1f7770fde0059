import type { SpeakerKind } from '../engine';

/** The message that ties a speaker to whom they speak for, or whose it is: a spokesman for somebody, a letter of somebody. */
export const tieTo = (kind: SpeakerKind): 'belongs_to' | 'speaks_for' =>
  kind === 'document' || kind === 'organisation' ? 'belongs_to' : 'speaks_for';
