import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/analyse';
import { findContradictions } from '../../../src/engine/conflicts/find-conflicts';
import { statementsOf } from '../../../src/engine';
import type { Conflict, SideMember, Span, Speaker, Statement } from '../../../src/engine/model';
import { readDocument } from '../../../src/engine/document/read-document';
import { loadShippedModel } from '../../../src/cli/load-model';
import { corpusFolder, plainArticle } from '../../../training/corpus';

interface GoldStatement {
  readonly content: readonly Span[];
  readonly cue: string;
  readonly sourceMention: string | null;
  readonly speaker: string | null;
}

interface Gold {
  readonly statements: readonly GoldStatement[];
  readonly speakers: readonly (Pick<Speaker, 'id' | 'name' | 'kind'> & { readonly of?: string })[];
  readonly contradictions: readonly {
    readonly a: number[];
    readonly b: number[];
    readonly strength: string;
    readonly tier: string;
  }[];
  readonly mustNotPair: readonly (readonly [number[], number[], string])[];
}

const corpus = corpusFolder();
const folder = corpus && path.join(corpus, 'seed');
const present = folder !== null && existsSync(path.join(folder, 'article.gold.json'));

/** The words nearest to an offset, as a list of one span or none. */
function nearest(text: string, words: string | null, to: number): Span[] {
  if (!words) return [];
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - to) < Math.abs(best - to)) best = at;
  }
  return best < 0 ? [] : [[best, best + words.length]];
}

function readSeed() {
  const text = readFileSync(path.join(folder!, 'article.txt'), 'utf8');
  const gold: Gold = JSON.parse(readFileSync(path.join(folder!, 'article.gold.json'), 'utf8'));
  const { article, toOriginal } = plainArticle('seed', text);
  const back = new Map([...toOriginal].map((original, i) => [original, i] as const).toReversed());
  const place = ([start, end]: Span): Span => [back.get(start)!, back.get(end - 1)! + 1];
  const statements = gold.statements.map(({ content, cue, sourceMention, speaker }, i): Statement => {
    const at = content[0]![0];
    const [cues, sources] = [nearest(text, cue, at), nearest(text, sourceMention, at)];
    return {
      id: `s${i}`,
      type: 'indirect',
      content: content.map(place),
      cue: cues.map(place),
      source: sources.map(place),
      speaker,
      confidence: 1,
    };
  });
  const speakers = gold.speakers.map(({ id, name, kind, of }): Speaker => ({
    id,
    name,
    kind,
    mentions: [],
    ...(of && { for: of }),
  }));
  return { gold, article, statements, speakers };
}

const has = (side: readonly SideMember[], wanted: readonly number[]): boolean =>
  wanted.some((i) => side.includes(`s${i}`));

const meets = ({ sides: [x, y] }: Conflict, a: readonly number[], b: readonly number[]): boolean =>
  (has(x, a) && has(y, b)) || (has(x, b) && has(y, a));

if (!present) console.log('seed report skipped: no corpus');

describe.skipIf(!present)('the seed report', () => {
  it('sets the letter against the general, and nothing that agrees', () => {
    const { gold, article, statements, speakers } = readSeed();
    const cards = findContradictions(readDocument(article), statements, speakers);
    for (const { a, b } of gold.contradictions
      .filter(({ strength, tier }) => strength === 'clear' && tier === 'reported')
      .slice(0, 1)) {
      expect(cards.some((card) => meets(card, a, b))).toBe(true);
    }
    for (const [a, b] of gold.mustNotPair) expect(cards.some((card) => meets(card, a, b))).toBe(false);
  });

  it('shows two officials, end to end, who deny what the letter says, and no dispute between them', () => {
    const { article } = readSeed();
    const { denials, contradictions, speakers, statements } = analyse(article, loadShippedModel());
    const speakerOf = (id: string) =>
      speakers.find((one) => one.id === statements.find((statement) => statement.id === id)!.speaker);
    const answered = denials.filter(
      ({ claim }) => speakers.find(({ id }) => id === claim?.holder)?.kind === 'document',
    );
    const deniers = new Set(answered.map(({ statement }) => speakerOf(statement)?.id));
    expect(deniers.size).toBe(2);
    const between = contradictions.filter(({ sides }) =>
      sides.every((side) => statementsOf([side]).some((id) => deniers.has(speakerOf(id)?.id))),
    );
    expect(between).toEqual([]);
  });
});
