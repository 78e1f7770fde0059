import { FIRST_NAMES } from '../src/engine/lexicon/first-names.data';
import type { GoldArticle } from './corpus';
import { Random } from './learn/random';

/** Another house's style for an article whose gold spans stay right, since no character comes or goes. */
export interface Style {
  /** `british`: single marks outside, double inside. `straight`: typewriter marks. */
  readonly marks: 'as-printed' | 'british' | 'straight';
  /** Other people, of all the world. */
  readonly names: boolean;
}

/** Rewrites an article in another style. `common`: words that are no names, in lower case. */
export function restyle(gold: GoldArticle, style: Style, common: ReadonlySet<string>, random: Random): GoldArticle {
  const named = style.names ? rename(gold.text, common, random) : gold.text;
  return { ...gold, text: remark(named, style.marks) };
}

/** Words that the articles write in lower case: no names. */
export function commonWords(articles: readonly GoldArticle[]): Set<string> {
  return new Set(articles.flatMap(({ text }) => text.match(/(?<![\p{L}’'])\p{Ll}+/gu) ?? []));
}

/** One article in so many gets a copy in another style: most of what a copy would teach, the features see to already. */
const ONE_IN = 4;

/** The articles, and behind each fourth one itself with other names and British marks. */
export function withOtherStyles(articles: readonly GoldArticle[], seed: number): GoldArticle[] {
  const common = commonWords(articles);
  const random = new Random(seed);
  return articles.flatMap((gold, i) =>
    i % ONE_IN ? [gold] : [gold, restyle(gold, { marks: 'british', names: true }, common, random)],
  );
}

const OPEN_SINGLE = '‘';
const CLOSE_SINGLE = '’';

function remark(text: string, marks: Style['marks']): string {
  if (marks === 'straight') return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  if (marks === 'as-printed') return text;
  let open = false;
  return text.replace(/[“”"‘’\n]/g, (mark, at: number) => {
    if (mark === '\n') open = false;
    if (mark === OPEN_SINGLE) return '“';
    if (mark === CLOSE_SINGLE) return /\p{L}/u.test(text[at + 1] ?? '') || !closesSingle(text, at) ? mark : '”';
    if (mark === '“' || (mark === '"' && !open)) {
      open = true;
      return OPEN_SINGLE;
    }
    open = false;
    return mark === '\n' ? mark : CLOSE_SINGLE;
  });
}

/** Whether an opening single mark stands before this one in the line: else it is an apostrophe. */
function closesSingle(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && text[i] !== '\n'; i--) {
    if (text[i] === OPEN_SINGLE) return true;
    if (text[i] === CLOSE_SINGLE && !/\p{L}/u.test(text[i + 1] ?? '')) return false;
  }
  return false;
}

/** Every name gets another one of its length, the same throughout the article. */
function rename(text: string, common: ReadonlySet<string>, random: Random): string {
  const chosen = new Map<string, string>();
  return text.replace(/(?<!\p{L})\p{Lu}\p{Ll}{2,}(?!\p{L})/gu, (word) => {
    if (common.has(word.toLowerCase())) return word;
    const pool = namesByLength().get(word.length);
    if (!pool) return word;
    const name = chosen.get(word) ?? pool[random.below(pool.length)]!;
    chosen.set(word, name);
    return name;
  });
}

let pools: Map<number, string[]> | undefined;

function namesByLength(): Map<number, string[]> {
  if (pools) return pools;
  pools = new Map();
  for (const name of [...namesMarked('M'), ...namesMarked('F')]) {
    const pool = pools.get(name.length);
    if (pool) pool.push(name);
    else pools.set(name.length, [name]);
  }
  return pools;
}

/** The first names with a mark, with a capital. */
function namesMarked(mark: string): string[] {
  return FIRST_NAMES.split('\n').flatMap((line) => {
    const [letters = '', ...rests] = line.split(' ');
    const ours = rests.filter((rest) => rest.endsWith(mark));
    return ours.map((rest) => letters[0]!.toUpperCase() + letters.slice(1) + rest.slice(0, -1));
  });
}
