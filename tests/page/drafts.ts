/** Analyses for tests, written by the words of the text instead of by offsets. */
import type { Analysis, Article, Conflict, Span, Speaker, Statement } from '../../src/engine/model';
import { ANALYSIS_VERSION, BLOCK_SEPARATOR } from '../../src/engine/model';

export interface StatementDraft {
  readonly words: string | readonly string[];
  readonly speaker?: string;
  readonly type?: Statement['type'];
  readonly cue?: string;
  readonly source?: string;
  /** Where the speaker is named, for a source that is a pronoun. */
  readonly antecedent?: string;
  /** Of the antecedent; 0.9 where absent. */
  readonly probability?: number;
  readonly within?: string;
  readonly confidence?: number;
}

export interface Drafts {
  readonly speakers?: readonly (Pick<Speaker, 'id' | 'name'> & Partial<Speaker>)[];
  readonly statements: readonly StatementDraft[];
  readonly contradictions?: readonly (Omit<Partial<Conflict>, 'evidence' | 'headline'> & {
    readonly sides: Conflict['sides'];
    readonly headline?: string;
    readonly evidence?: readonly string[];
  })[];
}

export const textOf = (article: Pick<Article, 'blocks'>) =>
  article.blocks.map(({ text }) => text).join(BLOCK_SEPARATOR);

/** Statements get the ids s1, s2, … and contradictions c1, c2, … in order. Words that the text lacks are left out. */
export function draftAnalysis(text: string, { speakers = [], statements, contradictions = [] }: Drafts): Analysis {
  const find = (words: string | readonly string[] | undefined): Span[] =>
    [words ?? []].flat().flatMap((part): Span[] => {
      const at = text.indexOf(part);
      return at < 0 ? [] : [[at, at + part.length]];
    });
  return {
    version: ANALYSIS_VERSION,
    id: 'test',
    url: 'https://news.example/story',
    title: 'A story',
    lang: 'en',
    text,
    speakers: speakers.map((speaker) => ({ kind: 'person', mentions: [], ...speaker })),
    statements: statements.map((draft, i) => {
      const [antecedent] = find(draft.antecedent);
      return {
        id: `s${i + 1}`,
        type: draft.type ?? 'direct',
        content: find(draft.words),
        cue: find(draft.cue),
        source: find(draft.source),
        speaker: draft.speaker ?? null,
        ...(antecedent && { found: { by: 'pronoun', probability: draft.probability ?? 0.9, at: antecedent } }),
        ...(draft.within !== undefined && { within: draft.within }),
        confidence: draft.confidence ?? 0.9,
      };
    }),
    denials: [],
    contradictions: contradictions.map((draft, i) => ({
      id: `c${i + 1}`,
      type: 'dispute',
      tier: 'reported',
      confidence: 0.9,
      link: 'words',
      ...draft,
      headline: find(draft.headline),
      evidence: find(draft.evidence),
    })),
    truncated: false,
    notices: [],
  };
}
