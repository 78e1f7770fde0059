import type { Span } from '../../src/engine/model';
import type { GoldArticle } from '../corpus';

/** What a system says about one gold article; offsets into the gold text. */
export interface PredictedArticle {
  readonly id: string;
  readonly statements: readonly {
    readonly content: readonly Span[];
    readonly cue: readonly Span[];
    readonly source: readonly Span[];
    /** How sure the system is, 0 to 1, where it tells. */
    readonly confidence?: number;
  }[];
}

export const KINDS = ['all', 'direct', 'mixed', 'indirect'] as const;
export const ROLES = ['source', 'cue', 'content'] as const;
export type Kind = (typeof KINDS)[number];
export type Role = (typeof ROLES)[number];

/** Counts of one article, to be added up (and drawn again for confidence intervals). */
export type Tally = Float64Array;

const KIND_FIELDS = ['gold', 'predicted', 'found', 'right', 'exact', 'full', 'withSource', 'sourceRight'] as const;
type KindField = (typeof KIND_FIELDS)[number];
const kindAt = (kind: Kind, field: KindField) => KINDS.indexOf(kind) * KIND_FIELDS.length + KIND_FIELDS.indexOf(field);
const rolesFrom = KINDS.length * KIND_FIELDS.length;
const roleAt = (role: Role, unit: 'span' | 'token', field: number) =>
  rolesFrom + ROLES.indexOf(role) * 6 + (unit === 'span' ? 0 : 3) + field;
const TALLY_LENGTH = rolesFrom + ROLES.length * 6;

/** Precision, recall and F1 of one line of the table, in per cent. */
export interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

/** The scorer's table (`score-attribution.mjs` of the shared tools, in this process and by article). */
export interface AttributionScores {
  readonly content: Readonly<Record<Kind, Figures>>;
  readonly contentAndSource: Readonly<Record<Kind, Figures>>;
  readonly exact: Readonly<Record<Kind, Figures>>;
  readonly sourceGivenMatch: Readonly<Record<Kind, number>>;
  readonly span: Readonly<Record<Role, Figures>>;
  readonly token: Readonly<Record<Role, Figures>>;
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu;

class Words {
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  constructor(readonly text: string) {
    for (const match of text.matchAll(WORD)) {
      this.starts.push(match.index);
      this.ends.push(match.index + match[0].length);
    }
  }

  cover(spans: readonly Span[]): Set<number> {
    const covered = new Set<number>();
    for (const [start, end] of spans) {
      let low = 0;
      let high = this.ends.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (this.ends[middle]! > start) high = middle;
        else low = middle + 1;
      }
      for (let i = low; i < this.starts.length && this.starts[i]! < end; i++) covered.add(i);
    }
    return covered;
  }
}

function quoteType(content: string): Exclude<Kind, 'all'> {
  if (!/[“”"„«»]|''/.test(content)) return 'indirect';
  return /^\s*(?:[“"„«]|'')/.test(content) && /(?:[”"»]|'')\W*$/.test(content) ? 'direct' : 'mixed';
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0;
  for (const item of a) if (b.has(item)) n++;
  return n;
}

function segments(words: Words, items: PredictedArticle['statements'], role: Role): Set<string> {
  const keys = new Set<string>();
  for (const item of items) {
    for (const [start, end] of item[role]) {
      let at = start;
      for (const part of words.text.slice(start, end).split(/\n+/)) {
        const from = words.text.indexOf(part, at);
        at = from + part.length;
        const set = [...words.cover([[from, at]])];
        if (set.length) keys.add(`${set[0]}-${set.at(-1)}`);
      }
    }
  }
  return keys;
}

/** A match of a gold attribution with a predicted one. */
export interface Match {
  readonly gold: number;
  readonly predicted: number;
  readonly jaccard: number;
  readonly sourceRight: boolean;
}

/** Scores one article. */
export function scoreArticle(gold: GoldArticle, predicted: PredictedArticle): { tally: Tally; matches: Match[] } {
  const words = new Words(gold.text);
  const tally = new Float64Array(TALLY_LENGTH);
  const count = (kind: Kind, field: KindField, by = 1) => (tally[kindAt(kind, field)]! += by);
  const typeOf = (content: readonly Span[]) => quoteType(content.map(([s, e]) => gold.text.slice(s, e)).join(' '));
  const view = (list: PredictedArticle['statements']) =>
    list
      .map((item, index) => ({
        index,
        content: words.cover(item.content),
        source: words.cover(item.source),
        type: typeOf(item.content),
      }))
      .filter((item) => item.content.size);
  const goldItems = gold.annotations[0]!.attributions;
  const golds = view(goldItems);
  const predictions = view(predicted.statements);
  for (const role of ROLES) {
    const goldTokens = words.cover(goldItems.flatMap((item) => item[role]));
    const tokens = words.cover(predicted.statements.flatMap((item) => item[role]));
    const goldSpans = segments(words, goldItems, role);
    const spans = segments(words, predicted.statements, role);
    [overlap(goldTokens, tokens), tokens.size, goldTokens.size].forEach(
      (n, i) => (tally[roleAt(role, 'token', i)] = n),
    );
    [[...goldSpans].filter((key) => spans.has(key)).length, spans.size, goldSpans.size].forEach(
      (n, i) => (tally[roleAt(role, 'span', i)] = n),
    );
  }
  for (const { type } of golds) for (const kind of ['all', type] as const) count(kind, 'gold');
  for (const { type } of predictions) for (const kind of ['all', type] as const) count(kind, 'predicted');
  const pairs = golds.flatMap((a, i) => {
    return predictions.flatMap((b, j) => {
      const shared = overlap(a.content, b.content);
      const jaccard = shared ? shared / (a.content.size + b.content.size - shared) : 0;
      return jaccard >= 0.5 ? [{ i, j, jaccard }] : [];
    });
  });
  pairs.sort((x, y) => y.jaccard - x.jaccard);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const matches: Match[] = [];
  for (const { i, j, jaccard } of pairs) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
    const a = golds[i]!;
    const b = predictions[j]!;
    const sourceRight = a.source.size ? overlap(a.source, b.source) > 0 : b.source.size === 0;
    matches.push({ gold: a.index, predicted: b.index, jaccard, sourceRight });
    for (const kind of ['all', a.type] as const) {
      count(kind, 'found');
      count(kind, 'exact', Number(jaccard === 1));
      count(kind, 'full', Number(sourceRight));
      if (a.source.size) {
        count(kind, 'withSource');
        count(kind, 'sourceRight', Number(sourceRight));
      }
    }
    for (const kind of ['all', b.type] as const) count(kind, 'right');
  }
  return { tally, matches };
}

const percent = (part: number, whole: number) => (whole ? (100 * part) / whole : 0);

function figures(hitsPredicted: number, predicted: number, hitsGold: number, gold: number): Figures {
  const p = percent(hitsPredicted, predicted);
  const r = percent(hitsGold, gold);
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
}

/** The table of several articles' tallies. */
export function summarise(tallies: readonly Tally[]): AttributionScores {
  const sum = new Float64Array(TALLY_LENGTH);
  for (const tally of tallies) for (let i = 0; i < TALLY_LENGTH; i++) sum[i]! += tally[i]!;
  const get = (kind: Kind, field: KindField) => sum[kindAt(kind, field)]!;
  const byRole = (unit: 'span' | 'token'): Record<Role, Figures> => {
    const of = (role: Role) => {
      const at = roleAt(role, unit, 0);
      return figures(sum[at]!, sum[at + 1]!, sum[at]!, sum[at + 2]!);
    };
    return { source: of('source'), cue: of('cue'), content: of('content') };
  };
  const same = (kind: Kind, field: KindField) =>
    figures(get(kind, field), get(kind, 'predicted'), get(kind, field), get(kind, 'gold'));
  return {
    content: byKind((kind) =>
      figures(get(kind, 'right'), get(kind, 'predicted'), get(kind, 'found'), get(kind, 'gold')),
    ),
    contentAndSource: byKind((kind) => same(kind, 'full')),
    exact: byKind((kind) => same(kind, 'exact')),
    sourceGivenMatch: byKind((kind) => percent(get(kind, 'sourceRight'), get(kind, 'withSource'))),
    span: byRole('span'),
    token: byRole('token'),
  };
}

const byKind = <T>(make: (kind: Kind) => T): Record<Kind, T> => ({
  all: make('all'),
  direct: make('direct'),
  mixed: make('mixed'),
  indirect: make('indirect'),
});

const cell = (value: number) => value.toFixed(1).padStart(5);

/** The table as text. */
export function formatScores(scores: AttributionScores): string {
  const rows = KINDS.map((kind) => {
    const { p, r, f } = scores.content[kind];
    const full = scores.contentAndSource[kind];
    return `${kind.padEnd(10)} content ${cell(p)} ${cell(r)} ${cell(f)} | content+source ${cell(full.p)} ${cell(full.r)} ${cell(full.f)} | exact ${cell(scores.exact[kind].f)} | source given match ${cell(scores.sourceGivenMatch[kind])}`;
  });
  const roles = ROLES.map(
    (role) => `${role.padEnd(8)} span F1 ${cell(scores.span[role].f)}  token F1 ${cell(scores.token[role].f)}`,
  );
  return [...rows, ...roles].join('\n');
}
