import { describe, expect, test } from 'vitest';
import { loadModel, ModelFileError, writeModel } from '../../../src/engine/attribution/model-file';
import { tinyModel } from './tiny-model';

const bytes = writeModel(tinyModel());

/** The file with one byte changed. */
const changed = (at: number) => bytes.map((byte, i) => (i === at ? byte ^ 0x40 : byte));

test('a model comes back from its file as it was', () => {
  expect(loadModel(bytes)).toEqual(tinyModel());
});

test('a model is read from the middle of a larger buffer', () => {
  const buffer = new Uint8Array(bytes.length + 10);
  buffer.set(bytes, 3);
  expect(loadModel(buffer.subarray(3, 3 + bytes.length))).toEqual(tinyModel());
});

describe('a file is refused with the reason', () => {
  test.each([
    ['empty', new Uint8Array(), 'is no model file'],
    ['something else', new TextEncoder().encode('<!doctype html><title>Not found</title>'), 'is no model file'],
    ['of another version', changed(8), 'version'],
    ['cut off', bytes.subarray(0, bytes.length - 1), 'bytes of'],
    ['with something behind it', Uint8Array.of(...bytes, 0), 'bytes of'],
    ['with a damaged byte', changed(bytes.length - 2), 'damaged'],
  ])('%s', (_, file, reason) => {
    expect(() => loadModel(file)).toThrow(ModelFileError);
    expect(() => loadModel(file)).toThrow(reason);
  });

  test('whichever byte is damaged', () => {
    for (let at = 0; at < bytes.length; at++) expect(() => loadModel(changed(at))).toThrow(ModelFileError);
  });
});
