import { analyse, type Analysis, type Article, type AttributionModel, loadModel, loadReadingModel } from '../engine';
import { browser } from '../shared/browser';
import type { Depth } from '../shared/messages';
import { withLastingIds } from './lasting-ids';

/** Inside the package; requests of the extension to itself. */
export const MODEL_PATH = 'models/attribution.bin';
export const READING_MODEL_PATH = 'models/reading.bin';
export const ENCODER_PATH = 'models/encoder.bin';

/** So many pages are read again, as posts come, without reading anew what stands on them. Up to ten megabytes each. */
const REMEMBERED = 2;

/**
 * A little of all that articles say. The first text that a worker reads takes several times as long as any later one, because tables are
 * built and code is compiled for it: better for this one, for which nobody waits.
 */
const EXERCISE: Article = {
  id: 'exercise',
  url: '',
  title: '',
  lang: 'en',
  authors: [],
  publisher: '',
  blocks: [
    '“The bridge is safe,” Ada Quill, the mayor of Port Ellan, said on Monday. She denied that the council had been warned in March.',
    'According to a letter by two engineers, the bridge was “not safe”. “We told them twice,” one of them said, adding that nobody had answered.',
    'Tom Reyes, a spokesman for the council, said that it had not received the letter. He called the claim false.',
  ].map((text) => ({ kind: 'paragraph', text })),
};

type Loading = Promise<AttributionModel | null>;

let quick: Loading | undefined;
let thorough: Loading | undefined;
/** Some article was: nothing is left to exercise. */
let analysed = false;

/**
 * Reads the models of the package, once in the worker's life: first the one that reads by words alone, for which the first highlights
 * wait, and exercises it where no article waits, then the one with the encoder.
 */
export function getReady(): void {
  quick ??= orNull(async () => loadModel(await readFile(MODEL_PATH)));
  thorough ??= quick
    .then(exercise)
    .then(() =>
      orNull(async () =>
        loadReadingModel(await readFile(READING_MODEL_PATH), await readFile(ENCODER_PATH), REMEMBERED),
      ),
    );
}

/**
 * Analyses an article, quickly for its statements alone. A thorough reading is by words alone where the encoder's files are missing or damaged, or the browser has no WebAssembly;
 * without any model it is by rules alone. Its ids are those that another reading of the page gives again.
 */
export async function analyseArticle(article: Article, depth: Depth): Promise<Analysis> {
  getReady();
  const model = (depth === 'thorough' ? await thorough : null) ?? (await quick) ?? null;
  analysed = true;
  return withLastingIds(analyse(article, model, depth === 'quick' ? 'statements' : 'all'));
}

async function exercise(model: AttributionModel | null): Promise<void> {
  // Who waits for the model goes first.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  if (!analysed) analyse(EXERCISE, model, 'statements');
}

async function readFile(path: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(path));
  return new Uint8Array(await response.arrayBuffer());
}

async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}
