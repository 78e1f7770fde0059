/** The browsers that Sayso is built for. */
export const TARGETS = ['chrome', 'firefox'] as const;

export type Target = (typeof TARGETS)[number];

/** The target that the TARGET variable names; throws with what to write where it names none. */
export function readTarget(value: string | undefined): Target {
  const target = TARGETS.find((one) => one === value);
  if (!target) {
    throw new Error(`TARGET has to be ${TARGETS.join(' or ')}, not ${value === undefined ? 'unset' : `“${value}”`}.`);
  }
  return target;
}

/** Where a target's unpacked extension lies, relative to the project's root. */
export function outputFolder(target: Target): string {
  return `dist/${target}`;
}
