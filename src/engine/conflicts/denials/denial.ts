import type { DeniedObject } from './denied-object';
import type { Proposition } from '../clauses/propositions';
import type { Word } from '../clauses/words';

/** How the text says that the speaker contests something. */
export type ContestForm =
  /** The cue contests: "denied", "disputes", "pushed back on". */
  | 'cue'
  /** The cue judges, the content says how: "called it preposterous". */
  | 'judged'
  /** The content calls a claim untrue: "those statements were wrong". */
  | 'stated'
  /** A claim is called untrue in passing: "the same false attack". */
  | 'described'
  /** The speaker denies having said it: "I never said that". */
  | 'never-said'
  /** The charge is negated: "I never met him". */
  | 'negated'
  /** "Pleaded not guilty". */
  | 'plea'
  /** The speaker takes back own words: "walked back", "revised her statement". */
  | 'retracted'
  /** The speaker sets right what was published: "corrected", "clarified". */
  | 'put-right'
  /** Sets the right figure against another: "the actual number is 15". */
  | 'corrected'
  /** The speaker has come to another view: "has since said he now believes". */
  | 'moved';

export interface FoundDenial {
  readonly form: ContestForm;
  /** Words that make it a denial. */
  readonly evidence: readonly Word[];
  readonly object: DeniedObject;
  /** The verb also turns down plans, so that the object has to be told a claim by its own words. */
  readonly mayTurnDown: boolean;
  /** Denies only as the answer to a charge: "I was not there". */
  readonly needsCharge?: boolean;
  /** Denies as well where what was said just before has one of these words: "called it sexist" before "it's not sexist". */
  readonly echoes?: readonly Word[];
  /** Denies only then. */
  readonly needsEcho?: true;
}

export interface DenialInput {
  /** The text names no source. */
  readonly anonymous: boolean;
  /** Words of the sentence before the cue. */
  readonly before: readonly Word[];
  readonly cue: readonly Word[];
  /** Words between the cue and a content right behind it: "struck down [assertions] that". */
  readonly between: readonly Word[];
  readonly words: readonly Word[];
  /** The words by sentence. */
  readonly spoken: readonly Sentence[];
  readonly propositions: readonly Proposition[];
}

/** Words of one sentence within a content. */
export interface Sentence {
  readonly words: readonly Word[];
  /** Whether punctuation that parts clauses stands before the word at this index. */
  readonly breaks: (index: number) => boolean;
  readonly question: boolean;
}
