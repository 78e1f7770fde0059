/** The article at a glance, as plain numbers: whose words it is made of, and where they stand. */
import type { Analysis, Speaker, Statement } from '../engine';
import { isUnnamed } from './filter';

/** Words of the article by whose they are; together they are all. */
export interface Shares {
  readonly quoted: number;
  readonly paraphrased: number;
  /** The reporter's own. */
  readonly own: number;
}

export interface SpeakerShare {
  /** Null for all whom the article does not name. */
  readonly speaker: Speaker | null;
  readonly words: number;
}

/** Where a statement begins, 0 to 1 of the way through the article. */
export interface Tick {
  readonly statement: Statement;
  readonly at: number;
}

export interface Glance {
  readonly shares: Shares;
  /** Most words first. */
  readonly speakers: readonly SpeakerShare[];
  /** Statements whose source has no name, and all. */
  readonly unnamed: { readonly count: number; readonly of: number };
  readonly ticks: readonly Tick[];
}

/** A word in two nested statements counts for the inner one: it is theirs, as passed on by the other. */
export function glanceAt({ text, speakers }: Analysis, statements: readonly Statement[]): Glance {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const owners = ownersOf(text, statements);
  const shares = { quoted: 0, paraphrased: 0, own: 0 };
  const counts = new Map<string | null, number>();
  let inQuotation = false;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (word.includes('“')) inQuotation = true;
    const statement = statements[(owners[index] ?? 0) - 1];
    if (statement) {
      const quoted = statement.type === 'direct' || (statement.type === 'mixed' && inQuotation);
      shares[quoted ? 'quoted' : 'paraphrased']++;
      counts.set(statement.speaker, (counts.get(statement.speaker) ?? 0) + 1);
    } else shares.own++;
    if (word.includes('”')) inQuotation = false;
  }
  return {
    shares,
    speakers: [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .map(([id, words]) => ({ speaker: byId.get(id ?? '') ?? null, words })),
    unnamed: {
      count: statements.filter(({ speaker }) => isUnnamed(byId.get(speaker ?? ''))).length,
      of: statements.length,
    },
    ticks: statements.map((statement) => ({
      statement,
      at: (statement.content[0]?.[0] ?? 0) / Math.max(1, text.length),
    })),
  };
}

/** For each letter the number of its innermost statement, from 1; 0 for nobody's. */
function ownersOf(text: string, statements: readonly Statement[]): Uint32Array {
  const owners = new Uint32Array(text.length);
  const spans = statements.flatMap(({ content }, i) => content.map(([start, end]) => ({ start, end, owner: i + 1 })));
  for (const { start, end, owner } of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    owners.fill(owner, start, end);
  return owners;
}
