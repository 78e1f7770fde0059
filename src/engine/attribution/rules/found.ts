import type { TokenRange } from '../../document/document';
import type { Rule } from '../candidate';

/** An attribution inside one sentence, as token ranges. */
export interface Found {
  readonly rule: Rule;
  readonly content: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly source?: TokenRange;
  /** The cue shares its subject with the attribution found before it in the sentence. */
  readonly shared: boolean;
  /** The attribution stands inside the content of the one found before it in the sentence. */
  readonly nested?: true;
}
