import { findAttributions } from './attribution/find-attributions';
import type { AttributionModel } from './attribution/model-file';
import { findConflicts } from './conflicts/find-conflicts';
import { ANALYSIS_VERSION, type Analysis, type Article, type Attribution, type Notice, type Statement } from './model';
import { joinAnalyses } from './parts/join-analyses';
import { resolveSpeakers, type Resolution } from './speakers/resolve-speakers';
import { readDocument } from './document/read-document';

/** How far an article is analysed: who said what, or also what is denied and conflicts. */
export type Extent = 'statements' | 'all';

/** The engine's only way in: reads an article, finds who said what, who they are, and which statements conflict. Deterministic; never throws on any text. */
export function analyse(article: Article, model: AttributionModel | null, extent: Extent = 'all'): Analysis {
  const { more = [] } = article;
  return joinAnalyses([analyseOne(article, model, extent), ...more.map((other) => analyseOne(other, model, extent))]);
}

/** The same of an article without those behind it. */
export function analyseOne(article: Article, model: AttributionModel | null, extent: Extent = 'all'): Analysis {
  const { id, url, title, lang } = article;
  const head = { version: ANALYSIS_VERSION, id, url, title, lang } as const;
  if (article.skipped) {
    return {
      ...head,
      text: '',
      statements: [],
      speakers: [],
      denials: [],
      contradictions: [],
      truncated: false,
      skipped: article.skipped,
      notices: [],
    };
  }
  const document = readDocument(article);
  const attributions = findAttributions(document, model);
  const { speakers, resolutions } = resolveSpeakers(document, attributions);
  const statements = attributions.map((attribution, i) => toStatement(attribution, i, resolutions[i]));
  const { denials, contradictions } = extent === 'all' ? findConflicts(document, statements, speakers) : NO_CONFLICTS;
  return {
    ...head,
    ...creditOf(article),
    text: document.text,
    statements,
    speakers,
    denials,
    contradictions,
    truncated: document.truncated,
    notices: noticesOf(model),
  };
}

const NO_CONFLICTS = { denials: [], contradictions: [] };

function creditOf({ authors, publisher, published }: Article): Pick<Analysis, 'credit'> {
  if (authors.length === 0 && !publisher && !published) return {};
  return { credit: { authors, publisher, ...(published && { published }) } };
}

function noticesOf(model: AttributionModel | null): readonly Notice[] {
  if (!model) return ['rules-only'];
  return model.encode ? [] : ['no-encoder'];
}

const statementId = (index: number) => `s${index + 1}`;

function toStatement(attribution: Attribution, index: number, resolution: Resolution | undefined): Statement {
  const { type, content, cue, source, within, repeats, confidence } = attribution;
  return {
    id: statementId(index),
    type,
    content,
    cue,
    source,
    speaker: resolution?.speaker ?? null,
    ...(resolution?.found && { found: resolution.found }),
    ...(within !== undefined && { within: statementId(within) }),
    ...(repeats && { repeats }),
    confidence,
  };
}
