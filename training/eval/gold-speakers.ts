import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, Attribution, Span, Speaker, StatementType } from '../../src/engine/model';
import { plainArticle, spanMover } from '../corpus';

/** A statement of the hand-made gold, with the right speaker. */
export interface GoldStatement {
  readonly attribution: Attribution;
  readonly sourceMention: string | null;
  /** Null where the gold says that nobody can be named. */
  readonly speaker: GoldSpeaker | null;
}

export interface GoldSpeaker {
  readonly id: string;
  readonly name: string;
  readonly nameInArticle?: string;
  readonly aliases?: readonly string[];
  readonly kind: string;
}

export interface GoldPage {
  readonly id: string;
  readonly folder: string;
  readonly article: Article;
  readonly statements: readonly GoldStatement[];
}

interface RawStatement {
  readonly type: StatementType;
  readonly span?: readonly Span[];
  readonly content?: readonly Span[];
  readonly cue: string | null;
  readonly cueAt?: number | null;
  readonly sourceMention: string | null;
  readonly sourceAt?: number | null;
  readonly speaker: string | null;
}

/** Reads the gold of `pages` and `seed` as attributions with perfect spans, so that only the speakers are judged. */
export function readGoldPages(corpus: string): GoldPage[] {
  return ['pages', 'seed'].flatMap((name) => {
    const folder = path.join(corpus, name);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.gold.json'))
      .sort()
      .map((file) => readGoldPage(folder, file.slice(0, -'.gold.json'.length)));
  });
}

function readGoldPage(folder: string, id: string): GoldPage {
  const text = readFileSync(path.join(folder, `${id}.txt`), 'utf8');
  const gold: { speakers: GoldSpeaker[]; statements: RawStatement[] } = JSON.parse(
    readFileSync(path.join(folder, `${id}.gold.json`), 'utf8'),
  );
  const { article, toOriginal } = plainArticle(id, text);
  const blocks = folder.endsWith('seed')
    ? article.blocks
    : article.blocks.map((block) => ({ ...block, kind: 'paragraph' as const }));
  const speakers = new Map(gold.speakers.map((speaker) => [speaker.id, speaker]));
  const move = spanMover(toOriginal, text.length);
  const statements = gold.statements.map((raw, index): GoldStatement => {
    const content = (raw.span ?? raw.content ?? []).map(move);
    const anchor = (raw.span ?? raw.content ?? [[0, 0]])[0]!;
    const cue = locate(text, raw.cue, raw.cueAt, anchor);
    const source = locate(text, raw.sourceMention, raw.sourceAt, cue ?? anchor);
    return {
      sourceMention: raw.sourceMention,
      speaker: raw.speaker === null ? null : (speakers.get(raw.speaker) ?? null),
      attribution: {
        type: raw.type,
        content,
        cue: cue ? [move(cue)] : [],
        source: source ? [move(source)] : [],
        ...(!source && raw.speaker !== null && index > 0 && { follows: index - 1 }),
        confidence: 1,
      },
    };
  });
  return { id, folder, article: { ...article, blocks }, statements };
}

/** Place of some words: the offset given, else the occurrence nearest to `anchor`. */
function locate(text: string, words: string | null, at: number | null | undefined, anchor: Span): Span | null {
  if (words === null) return null;
  if (at !== undefined && at !== null) return [at, at + words.length];
  let best = -1;
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
    if (/\p{L}/u.test(text[i - 1] ?? '') || /\p{L}/u.test(text[i + words.length] ?? '')) continue;
    const distance = i >= anchor[1] ? i - anchor[1] : anchor[0] - i;
    const bestDistance = best < 0 ? Infinity : best >= anchor[1] ? best - anchor[1] : anchor[0] - best;
    if (distance < bestDistance) best = i;
  }
  return best < 0 ? null : [best, best + words.length];
}

/** Words that the shared scorer leaves out of names. */
const TITLES = new Set(
  'mr mrs ms miss dr sir dame lord lady prof professor president prime minister pm secretary senator sen rep representative gov governor general gen brig brigadier col colonel lt lieutenant major maj captain capt judge justice the a an chief executive ceo chairman chairwoman spokesman spokeswoman for of us uk foreign ayatollah king queen prince princess mayor mp'.split(
    ' ',
  ),
);
const BELONGING =
  /\b(?:spokes(?:man|woman|person)|representative|lawyer|attorney|aide|daughter|son|wife|husband|sister|brother|father|mother)\b/i;

/** The telling words of a name, folded. */
export function core(name: string): string[] {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/g, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !TITLES.has(word));
  return telling.length ? telling : words;
}

/** The rule of the shared scorer `score-pages.mjs`: by name or alias, and a spokesman is not his principal. */
export function isSame(found: Pick<Speaker, 'name'> | undefined, gold: GoldSpeaker): boolean {
  if (!found || BELONGING.test(found.name) !== BELONGING.test(gold.nameInArticle ?? gold.name)) return false;
  const words = core(found.name);
  return [gold.name, gold.nameInArticle, ...(gold.aliases ?? [])].some((name) => {
    const other = core(name ?? '');
    if (!words.length || !other.length) return false;
    if (words.join(' ') === other.join(' ')) return true;
    const [short, long] = words.length <= other.length ? [words, other] : [other, words];
    const isWithin = short.every((word) => long.includes(word));
    return gold.kind === 'person' ? isWithin && short.at(-1) === long.at(-1) : isWithin && short.length > 1;
  });
}

/** Whether a speaker is shown under the fullest name that the article has. */
export const isFullName = (found: Pick<Speaker, 'name'>, gold: GoldSpeaker): boolean =>
  core(found.name).join(' ') === core(gold.nameInArticle ?? gold.name).join(' ');
