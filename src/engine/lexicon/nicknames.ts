import { NICKNAMES } from './nicknames.data';

const FULL_NAMES = new Map<string, string[]>();
for (const line of NICKNAMES.split('|')) {
  const [full, ...short] = line.trim().split(' ');
  for (const name of short) FULL_NAMES.set(name, [...(FULL_NAMES.get(name) ?? []), full!]);
}

/** Whether one of two folded first names is what the bearers of the other are called for short: "jim" and "james". */
export const isNickname = (a: string, b: string): boolean =>
  (FULL_NAMES.get(a)?.includes(b) ?? false) || (FULL_NAMES.get(b)?.includes(a) ?? false);
