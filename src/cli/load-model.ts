import type { AttributionModel } from '../engine/attribution/model-file';

/** The learned weights that the extension ships, or null where there are none: the engine then works by its rules alone. */
export function loadShippedModel(): AttributionModel | null {
  return null;
}
