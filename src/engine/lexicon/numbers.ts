import { wordsIn } from './word-list';

const UNITS = wordsIn(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = wordsIn('twenty thirty forty fifty sixty seventy eighty ninety');
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
  ['dozen', 12],
]);

/** What a word behind a number multiplies it by: "3 million", "two dozen". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** Numbers in words, lower case: one to nineteen, the tens, and the scales. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...UNITS.slice(1),
  ...TENS,
  ...wordsIn('dozen hundred thousand million billion trillion'),
]);

/** Numbers that are left vague: "dozens of residents". */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(
  wordsIn('dozens scores hundreds thousands millions billions'),
);

const DIGITS = /^(\d[\d,]*(?:\.\d+)?)(k|m|mn|bn|tn)?$/;

/** The value of a number in digits (`1,200`, `5k`, `2.5bn`) or words (`twelve`, `ninety-five`), lower case; undefined for any other word. */
export function numberOf(lower: string): number | undefined {
  const digits = DIGITS.exec(lower);
  if (digits) return Number(digits[1]!.replaceAll(',', '')) * (SCALES.get(digits[2] ?? '') ?? 1);
  const [tens = '', unit, more] = lower.split('-', 3);
  const value = SMALL.get(tens);
  if (value === undefined || unit === undefined) return value;
  const rest = SMALL.get(unit);
  return more === undefined && value >= 20 && value < 100 && rest !== undefined && rest > 0 && rest < 10
    ? value + rest
    : undefined;
}
