import type { TextDocument } from '../../document/document';
import type { Candidate, CuedCandidate } from '../candidate';
import type { Narration } from '../rules/narration';
import type { TokenView } from '../tagger/features/token-view';

/** What a pass may look at besides the candidates. */
export interface PassContext {
  readonly document: TextDocument;
  readonly narration: Narration;
  /** All that the rules found. */
  readonly fromRules: readonly Candidate[];
}

/** What is known besides where the model could be loaded. */
export interface LearnedContext extends PassContext {
  readonly view: TokenView;
  /** The rules' candidate with its cue at a token. */
  readonly ruleAt: ReadonlyMap<number, CuedCandidate>;
  /** 1 for each token of a cue that the taggers think possible. */
  readonly possible: Uint8Array;
}

/** One correction of an article's candidates, which are in text order before and after it. */
export type Pass =
  | {
      readonly name: string;
      readonly run: (context: PassContext, candidates: readonly Candidate[]) => readonly Candidate[];
    }
  | {
      readonly name: string;
      /** Corrects what the taggers found; without them it is left out. */
      readonly runLearned: (context: LearnedContext, candidates: readonly Candidate[]) => readonly Candidate[];
    };

/** The rules' candidate with the same cue, by its last word first. */
export function ruleBeside({ ruleAt }: LearnedContext, { cue }: Candidate): CuedCandidate | undefined {
  return cue && (ruleAt.get(cue.end - 1) ?? ruleAt.get(cue.start));
}
