import { folderArrows, foldersBy } from './folder-graph';

/** Stages of the engine whose rooms are drawn one by one. */
const STAGES: ReadonlySet<string> = new Set(['attribution', 'speakers', 'conflicts']);

/** The pictures by name: the folder that a module of `src` is drawn in. */
const PICTURES: Readonly<Record<string, (path: string) => string | undefined>> = {
  parts: (path) => path.split('/')[0],
  // What ties a stage together stands beside its rooms, and would point up and down at once.
  engine: (path) => {
    const [part, stage = '', ...rest] = path.split('/');
    if (part !== 'engine' || rest.length === 0) return undefined;
    if (!STAGES.has(stage)) return stage;
    return rest.length > 1 ? `${stage}/${rest[0]}` : undefined;
  },
};

/** The document with its pictures drawn anew, as Mermaid flowcharts. Throws where a mark for one is missing. */
export function drawPictures(document: string): string {
  return Object.entries(PICTURES).reduce((text, [name, folderOf]) => {
    const marks = new RegExp(`(<!-- picture:${name} -->\n)[^]*?(\n<!-- /picture -->)`, 'u');
    if (!marks.test(text)) throw new Error(`The document has no place for the picture “${name}”.`);
    return text.replace(marks, (_, open: string, close: string) => `${open}\n${flowchart(folderOf)}\n${close}`);
  }, document);
}

function flowchart(folderOf: (path: string) => string | undefined): string {
  const boxes = foldersBy(folderOf).map((folder) => `  ${id(folder)}["${folder}"]`);
  const arrows = folderArrows(folderOf).map(({ from, to }) => `  ${id(from)} --> ${id(to)}`);
  return ['```mermaid', 'flowchart TD', ...boxes, ...arrows, '```'].join('\n');
}

const id = (folder: string) => folder.replaceAll(/\W/gu, '_');
