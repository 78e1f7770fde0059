import type { GoldArticle, GoldAttribution } from '../../training/corpus';
import type { Span } from '../../src/engine/model';

const PEOPLE = ['Ines Duarte', 'Tomasz Wilk', 'Ngozi Okafor', 'Farah Siddiqui', 'Lars Holm', 'Mei Tanaka'];
const CLAIMS = [
  'the bridge is safe',
  'the ferry will sail',
  'nobody was hurt',
  'the school needs a roof',
  'prices will rise',
  'the river is clean',
];

/** Sentences of one pattern each, with their attribution marked by brackets: [source], {cue}, <content>. */
const PATTERNS = [
  '[WHO] {said} <that CLAIM>.',
  '<“We think CLAIM,”> {said} [WHO].',
  'The market opened at nine and CLAIM.',
];

/** Twelve articles of a few invented sentences: enough to learn that "said" is a cue. */
export function tinyCorpus(): GoldArticle[] {
  return Array.from({ length: 12 }, (_, i) => {
    const marked = PATTERNS.map((pattern, j) =>
      pattern.replace('WHO', PEOPLE[(i + j) % PEOPLE.length]!).replace('CLAIM', CLAIMS[(i * 5 + j) % CLAIMS.length]!),
    ).join('\n\n');
    return { id: `tiny-${i}`, publisher: 'The Invented Herald', ...readMarks(marked) };
  });
}

function readMarks(marked: string): Pick<GoldArticle, 'text' | 'annotations'> {
  let text = '';
  const opened: number[] = [];
  const attributions: { source: Span[]; cue: Span[]; content: Span[] }[] = [];
  let current: { source: Span[]; cue: Span[]; content: Span[] } = { source: [], cue: [], content: [] };
  for (const character of marked) {
    if (character === '\n' && current.cue.length > 0) {
      attributions.push(current);
      current = { source: [], cue: [], content: [] };
    }
    if ('[{<'.includes(character)) opened.push(text.length);
    else if (']}>'.includes(character)) {
      const role = character === ']' ? 'source' : character === '}' ? 'cue' : 'content';
      current[role].push([opened.pop()!, text.length]);
    } else text += character;
  }
  if (current.cue.length > 0) attributions.push(current);
  const gold: GoldAttribution[] = attributions;
  return { text, annotations: [{ annotator: 'a', attributions: gold }] };
}
