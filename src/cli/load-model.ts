import { readFileSync } from 'node:fs';
import { type AttributionModel, loadModel, loadReadingModel, ModelFileError, WeightsFileError } from '../engine';

/** Put there, as base64, by the build of the one-file command; absent elsewhere. */
declare const SAYSO_MODELS: Readonly<Record<string, string>> | undefined;

const file = (name: string): Uint8Array =>
  typeof SAYSO_MODELS === 'object'
    ? Buffer.from(SAYSO_MODELS[name]!, 'base64')
    : readFileSync(new URL(`../../public/models/${name}`, import.meta.url));

/** The weights that read by words alone, as the extension has them for its first look; null where the file is missing or damaged. */
export function loadQuickModel(): AttributionModel | null {
  try {
    return loadModel(file('attribution.bin'));
  } catch (error) {
    return nullIfUnusable(error);
  }
}

async function loadThoroughModel(): Promise<AttributionModel | null> {
  try {
    return await loadReadingModel(file('reading.bin'), file('encoder.bin'));
  } catch (error) {
    return nullIfUnusable(error);
  }
}

function nullIfUnusable(error: unknown): null {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (missing || error instanceof ModelFileError || error instanceof WeightsFileError) return null;
  throw error;
}

const shipped = (await loadThoroughModel()) ?? loadQuickModel();

/** The weights for a thorough or a quick reading. */
export const modelFor = (quick: boolean): AttributionModel | null => (quick ? loadQuickModel() : shipped);

/** The learned weights that the extension ships, with the encoder where it can be had; null where none can: the engine then works by its rules alone. */
export const loadShippedModel = (): AttributionModel | null => shipped;
