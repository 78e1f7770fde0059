import type { Article, ConflictType, Span, Speaker, Statement } from '../../../../src/engine/model';
import type { TextDocument } from '../../../../src/engine/document/document';
import { readDocument } from '../../../../src/engine/document/read-document';

/** A short article of invented people in which two statements conflict, and a near copy in which none do. */
export interface Vignette {
  readonly name: string;
  readonly type: ConflictType;
  /** A paragraph a line; `<source>` or `<source|speaker>`, `[cue]` and `{content}` mark a statement, one a line or one between two `¦`. */
  readonly text: string;
  /** Replacements that turn the text into its twin. */
  readonly twin: readonly (readonly [from: string, to: string])[];
}

export const vignette = (
  name: string,
  type: ConflictType,
  text: string,
  ...twin: readonly (readonly [from: string, to: string])[]
): Vignette => ({ name, type, text, twin });

/** The text with the twin's words in place of its own. */
export function twinOf({ name, text, twin }: Vignette): string {
  return twin.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`${name}: no “${from}” to replace`);
    return result.replace(from, to);
  }, text);
}

export interface MarkedArticle {
  readonly document: TextDocument;
  readonly statements: Statement[];
  readonly speakers: Speaker[];
}

const CLOSING: Readonly<Record<string, string>> = { '<': '>', '[': ']', '{': '}' };
const DOCUMENTS = /\b(?:letter|memo|report|lawsuit|email|statement)\b/i;
const NAMED = /\p{Lu}[\p{L}’-]+$/u;

/** Reads the notation: the marks go, the statements keep their places. */
export function readMarked(text: string): MarkedArticle {
  const speakers = new Map<string, Speaker>();
  const statements: Statement[] = [];
  const blocks: { kind: 'paragraph'; text: string }[] = [];
  let offset = 0;
  for (const line of text.trim().split('\n')) {
    const start = offset;
    let block = '';
    for (const part of line.trim().split('¦')) {
      const { plain, spans, source, speaker } = readPart(part, start + block.length);
      block += plain;
      if (spans['{'].length === 0) continue;
      const id = speaker || nameOf(source);
      if (id && !speakers.has(id)) {
        const kind = DOCUMENTS.test(source) ? 'document' : NAMED.test(source) ? 'person' : 'group';
        speakers.set(id, { id, name: source.replace(/^(?:The|A|An) /, ''), kind, mentions: [] });
      }
      statements.push({
        id: `s${statements.length + 1}`,
        type: 'indirect',
        content: spans['{'],
        cue: spans['['],
        source: spans['<'],
        speaker: id || null,
        confidence: 1,
      });
    }
    blocks.push({ kind: 'paragraph', text: block });
    offset += block.length + 2;
  }
  const article: Article = { id: 'v', url: '', title: '', lang: 'en', authors: [], publisher: '', blocks };
  return { document: readDocument(article), statements, speakers: [...speakers.values()] };
}

const nameOf = (source: string): string => (NAMED.exec(source.split(',')[0]!)?.[0] ?? source).toLowerCase();

function readPart(line: string, offset: number) {
  const spans: Record<'<' | '[' | '{', Span[]> = { '<': [], '[': [], '{': [] };
  let plain = '';
  let source = '';
  let speaker = '';
  for (let i = 0; i < line.length; i++) {
    const mark = line[i]!;
    if (mark !== '<' && mark !== '[' && mark !== '{') {
      plain += mark;
      continue;
    }
    const end = line.indexOf(CLOSING[mark]!, i);
    const [words, id = ''] = line.slice(i + 1, end).split('|');
    const start = offset + plain.length;
    plain += words!;
    spans[mark].push([start, start + words!.length]);
    if (mark === '<') [source, speaker] = [words!, id];
    i = end;
  }
  return { plain, spans, source, speaker };
}
