import { ANALYSIS_VERSION, type Analysis, type Conflict, type Speaker, type Statement } from '../../src/engine';

type Draft = Partial<Omit<Statement, 'content' | 'cue' | 'source'>> & {
  /** Pieces of content; each is put into the text as a paragraph of its own unless it is there already. */
  readonly words: string | readonly string[];
  readonly cue?: string;
};

/** Builds an analysis by words instead of offsets. Ids of statements are `s1`, `s2` … in order. */
export function buildAnalysis({
  statements = [],
  speakers = [],
  contradictions = [],
  ...rest
}: {
  statements?: readonly Draft[];
  speakers?: readonly (Partial<Speaker> & { id: string })[];
  contradictions?: readonly (Partial<Conflict> & {
    sides: Conflict['sides'];
    marked?: readonly string[];
    topic?: string;
  })[];
} & Partial<Omit<Analysis, 'statements' | 'speakers' | 'contradictions'>> = {}): Analysis {
  let text = rest.text ?? '';
  const place = (words: string): [number, number] => {
    let at = text.indexOf(words);
    if (at < 0) {
      if (text) text += '\n\n';
      at = text.length;
      text += words;
    }
    return [at, at + words.length];
  };
  const built = statements.map(({ words, cue, ...draft }, i): Statement => ({
    id: `s${i + 1}`,
    type: 'direct',
    speaker: null,
    confidence: 0.9,
    ...draft,
    content: [words].flat().map(place),
    cue: cue ? [place(cue)] : [],
    source: [],
  }));
  const cards = contradictions.map(({ marked = [], topic, ...card }, i): Conflict => ({
    id: `c${i + 1}`,
    type: 'dispute',
    tier: 'reported',
    confidence: 0.9,
    headline: topic ? [place(topic)] : [],
    link: 'words',
    evidence: marked.map(place),
    ...card,
  }));
  return {
    version: ANALYSIS_VERSION,
    id: 'a1',
    url: 'https://news.example/dam',
    title: 'Dam is safe, says council',
    lang: 'en',
    truncated: false,
    notices: [],
    denials: [],
    ...rest,
    text,
    statements: built,
    speakers: speakers.map((speaker) => ({ name: speaker.id, kind: 'person', mentions: [], ...speaker })),
    contradictions: cards,
  };
}
