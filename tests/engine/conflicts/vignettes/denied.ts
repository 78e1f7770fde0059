import type { Denial } from '../../../../src/engine';

/** A statement that denies a claim, and a near copy that denies none. */
export interface DenialVignette {
  readonly name: string;
  readonly form: Denial['form'];
  readonly objectKind: Denial['objectKind'];
  /** In the notation of the other vignettes; the last statement denies. */
  readonly text: string;
  /** Replacement that turns the text into its twin. */
  readonly twin: readonly [from: string, to: string];
}

export const denied = (
  name: string,
  form: Denial['form'],
  objectKind: Denial['objectKind'],
  text: string,
  ...twin: readonly [from: string, to: string]
): DenialVignette => ({ name, form, objectKind, text, twin });
