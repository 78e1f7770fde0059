/** The browsers that Sayso is built for. */
export const TARGETS = ['chrome', 'firefox'] as const;

export type Target = (typeof TARGETS)[number];

/** Whether a word names a target. */
export function isTarget(value: string | undefined): value is Target {
  return TARGETS.some((one) => one === value);
}

/** The target that the TARGET variable names; throws with what to write where it names none. */
export function readTarget(value: string | undefined): Target {
  if (isTarget(value)) return value;
  throw new Error(`TARGET has to be ${TARGETS.join(' or ')}, not ${value === undefined ? 'unset' : `“${value}”`}.`);
}

/** Where a target's unpacked extension lies, relative to the project's root. */
export function outputFolder(target: Target): string {
  return `dist/${target}`;
}
