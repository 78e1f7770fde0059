import type { TextDocument } from '../../document/document';
import type { Word } from '../clauses/words';
import type { Sentence } from './denial';

const PARTING = new Set([',', ';', ':', '—', '–', '--', '(', ')', '…', '...', '“', '"', "''", '``']);

/** The words of a content by sentence. */
export function readSentences({ tokens, sentences }: TextDocument, words: readonly Word[]): Sentence[] {
  const found: Sentence[] = [];
  for (let from = 0; from < words.length;) {
    const { sentence } = tokens[words[from]!.token]!;
    let to = from + 1;
    while (to < words.length && tokens[words[to]!.token]!.sentence === sentence) to++;
    const own = words.slice(from, to);
    found.push({
      words: own,
      breaks: (index) => {
        for (let i = (own[index - 1]?.token ?? -1) + 1; i < (own[index]?.token ?? 0); i++)
          if (PARTING.has(tokens[i]!.lower)) return true;
        return false;
      },
      question: endsAsQuestion({ tokens, sentences }, sentence),
    });
    from = to;
  }
  return found;
}

function endsAsQuestion({ tokens, sentences }: Pick<TextDocument, 'tokens' | 'sentences'>, sentence: number): boolean {
  const { start, end } = sentences[sentence]!.tokens;
  for (let i = end - 1; i >= start && tokens[i]!.kind === 'punctuation'; i--) if (tokens[i]!.lower === '?') return true;
  return false;
}
