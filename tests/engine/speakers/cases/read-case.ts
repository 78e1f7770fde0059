import type { Article, Attribution, Block, Speaker, SpeakerKind } from '../../../../src/engine/model';
import { resolveSpeakers } from '../../../../src/engine/speakers/resolve-speakers';
import { readDocument } from '../../../../src/engine/document/read-document';

/** What a statement's speaker should be: a name, nobody (null), or more about it. `for` is the principal's name, empty for none. */
export type Expected =
  | string
  | null
  | { readonly name: string; readonly kind?: SpeakerKind; readonly role?: string; readonly for?: string };

/**
 * A passage. `{He} said [words]` marks source and content; the first source belongs to the first content and so on;
 * `<added>` after a source marks its cue; `[+words]` has no source and goes on with the speaker before. Blank lines part paragraphs; a line may start with
 * `headline:`, `byline:`, `label:`, `post:` or `scope:` (opens the next part of a live blog).
 */
export interface SpeakerCase {
  readonly name: string;
  readonly text: string;
  readonly speakers: readonly Expected[];
  readonly article?: Partial<Article>;
}

const KINDS: ReadonlyMap<string, Block['kind']> = new Map([
  ['headline', 'headline'],
  ['byline', 'byline'],
  ['label', 'label'],
  ['post', 'embedded-post'],
]);

interface Mark {
  readonly kind: 'source' | 'content' | 'continuation' | 'cue';
  readonly start: number;
  end: number;
}

/** Resolves a passage and gives the speakers of its statements in text order of their contents. */
export function speakersOf({
  text,
  article,
}: Pick<SpeakerCase, 'text' | 'article'>): ((Speaker & { readonly principal?: string }) | null)[] {
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let offset = 0;
  let scope = 0;
  for (const paragraph of text.trim().split(/\n\s*\n/)) {
    const [, prefix = '', raw = ''] = /^(?:(headline|byline|label|post|scope): ?)?([\s\S]*)$/.exec(paragraph.trim())!;
    if (prefix === 'scope') scope++;
    const clean = readMarks(raw.replace(/\s*\n\s*/g, ' '), offset, marks);
    blocks.push({ kind: KINDS.get(prefix) ?? 'paragraph', text: clean, ...(scope && { scope }) });
    offset += clean.length + 2;
  }
  const document = readDocument({
    id: 'case',
    url: '',
    title: '',
    lang: 'en',
    authors: [],
    publisher: '',
    ...article,
    blocks,
  });
  const attributions = toAttributions(marks);
  const { speakers, resolutions } = resolveSpeakers(document, attributions);
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return Array.from(resolutions, ({ speaker }) => {
    const found = byId.get(speaker ?? '');
    if (!found) return null;
    const principal = byId.get(found.for ?? '')?.name;
    return { ...found, ...(principal !== undefined && { principal }) };
  });
}

function readMarks(raw: string, offset: number, marks: Mark[]): string {
  let clean = '';
  const open: Mark[] = [];
  for (let i = 0; i < raw.length; i++) {
    const at = offset + clean.length;
    const character = raw[i]!;
    if (character === '{' || character === '[' || character === '<') {
      const continues = character === '[' && raw[i + 1] === '+';
      const kind = character === '{' ? 'source' : character === '<' ? 'cue' : continues ? 'continuation' : 'content';
      const mark: Mark = { kind, start: at, end: at };
      open.push(mark);
      marks.push(mark);
      if (continues) i++;
    } else if (character === '}' || character === ']' || character === '>') open.pop()!.end = at;
    else clean += character;
  }
  return clean;
}

function toAttributions(marks: readonly Mark[]): Attribution[] {
  const sources = marks.filter(({ kind }) => kind === 'source');
  let next = 0;
  const contents = marks.filter(({ kind }) => kind === 'content' || kind === 'continuation');
  return Array.from(contents, ({ kind, start, end }, index): Attribution => {
    const source = kind === 'continuation' ? undefined : sources[next++];
    const cue = marks[source ? marks.indexOf(source) + 1 : -1];
    return {
      type: 'direct',
      content: [[start, end]],
      cue: cue?.kind === 'cue' ? [[cue.start, cue.end]] : [],
      source: source && source.end > source.start ? [[source.start, source.end]] : [],
      ...(kind === 'continuation' && { follows: index - 1 }),
      confidence: 1,
    };
  });
}
