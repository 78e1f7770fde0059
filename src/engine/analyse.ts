import { findAttributions } from './attribution/find-attributions';
import type { AttributionModel } from './attribution/model-file';
import { findConflicts } from './conflicts/find-conflicts';
import type { Analysis, Article, Attribution, Statement } from './model';
import { resolveSpeakers, type Resolution } from './speakers/resolve-speakers';
import { readDocument } from './document/read-document';

/** The engine's only way in: reads an article, finds who said what, who they are, and which statements conflict. Deterministic; never throws on any text. */
export function analyse(article: Article, model: AttributionModel | null): Analysis {
  const { id, url, title, lang } = article;
  if (article.skipped) {
    return {
      id,
      url,
      title,
      lang,
      text: '',
      statements: [],
      speakers: [],
      contradictions: [],
      truncated: false,
      skipped: article.skipped,
      notices: [],
    };
  }
  const document = readDocument(article);
  const attributions = findAttributions(document, model);
  const { speakers, resolutions } = resolveSpeakers(document, attributions);
  const found = attributions.map((attribution, i) => toStatement(attribution, i, resolutions[i]));
  const { contradictions, denials } = findConflicts(document, found, speakers);
  const statements = found.map((statement) => markDenial(statement, denials));
  return {
    id,
    url,
    title,
    lang,
    text: document.text,
    statements,
    speakers,
    contradictions,
    truncated: document.truncated,
    notices: model ? [] : ['rules-only'],
  };
}

const markDenial = (statement: Statement, denials: ReadonlySet<string>): Statement =>
  denials.has(statement.id) ? { ...statement, denial: true } : statement;

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
