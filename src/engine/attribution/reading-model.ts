import { loadEncoder } from '../encoder/encoder';
import { documentEncoder } from '../encoder/encode-document';
import { loadModel, type AttributionModel } from './model-file';

/**
 * The model that reads an article with the encoder, from its two files. Refused where the platform has no WebAssembly with SIMD. So many of the
 * articles read last are `remembered`, see {@link documentEncoder}.
 * @throws {ModelFileError} {@link WeightsFileError} where a file is not what it should be
 */
export const loadReadingModel = async (
  model: Uint8Array,
  encoder: Uint8Array,
  remembered = 0,
): Promise<AttributionModel> => loadModel(model, documentEncoder(await loadEncoder(encoder), remembered));
