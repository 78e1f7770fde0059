import { analyse, type Analysis, type Article, type AttributionModel, loadModel } from '../engine';
import { browser } from '../shared/browser';

/** Inside the package; a request of the extension to itself. */
export const MODEL_PATH = 'models/attribution.bin';

let model: Promise<AttributionModel | null> | undefined;

/** Reads the model of the package, once in the worker's life; null where it is missing or damaged. */
export function getReady(): Promise<AttributionModel | null> {
  return (model ??= readModel());
}

/** Analyses an article with the model; without it by rules alone. */
export async function analyseArticle(article: Article): Promise<Analysis> {
  return analyse(article, await getReady());
}

async function readModel(): Promise<AttributionModel | null> {
  try {
    const response = await fetch(browser.runtime.getURL(MODEL_PATH));
    return response.ok ? loadModel(new Uint8Array(await response.arrayBuffer())) : null;
  } catch {
    return null;
  }
}
