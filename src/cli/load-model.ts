import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModel, type AttributionModel } from '../engine/attribution/model-file';

const MODEL_FILE = new URL('../../public/models/attribution.bin', import.meta.url);

/** The learned weights that the extension ships, or null where there are none or they are damaged: the engine then works by its rules alone. */
export function loadShippedModel(): AttributionModel | null {
  try {
    return loadModel(readFileSync(fileURLToPath(MODEL_FILE)));
  } catch {
    return null;
  }
}
