import { readFileSync } from 'node:fs';
import { type AttributionModel, loadModel, ModelFileError } from '../engine';

/** Put there, as base64, by the build of the one-file command; absent elsewhere. */
declare const SAYSO_MODEL: string | undefined;

const SHIPPED = new URL('../../public/models/attribution.bin', import.meta.url);

/** The learned weights that the extension ships, or null where the file is missing or damaged: the engine then works by its rules alone. */
export function loadShippedModel(): AttributionModel | null {
  try {
    return loadModel(typeof SAYSO_MODEL === 'string' ? Buffer.from(SAYSO_MODEL, 'base64') : readFileSync(SHIPPED));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing || error instanceof ModelFileError) return null;
    throw error;
  }
}
