import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TextDocument } from '../../../src/engine/document/document';
import { OUTPUTS } from '../../../src/engine/encoder/encoded-document';
import { encoderFolder, heldOutEncoder, keyOf } from '../../../training/encoder/held-out';
import { readText } from '../../engine/support';

beforeEach(() => {
  vi.stubEnv('SAYSO_SCRATCH', mkdtempSync(path.join(tmpdir(), 'sayso-held-out-')));
});

afterEach(() => {
  rmSync(path.dirname(encoderFolder()), { recursive: true });
  vi.unstubAllEnvs();
});

/** Writes what one network says: of each document one number, the same for all its outputs, in units of 1/256. */
function writeOutputs(name: string, of: readonly (readonly [document: TextDocument, units: number])[]): void {
  const folder = path.join(encoderFolder(), 'outputs');
  mkdirSync(folder, { recursive: true });
  const rows = of.map(([{ tokens }, units]) => new Int16Array(tokens.length * OUTPUTS).fill(units));
  let at = 0;
  const index = of.map(([document], i) => {
    const place = [keyOf(document), at];
    at += rows[i]!.byteLength;
    return place;
  });
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(index));
  writeFileSync(path.join(folder, `${name}.bin`), Buffer.concat(rows.map(({ buffer }) => new Uint8Array(buffer))));
}

const first = readText('The dam holds.');
const second = readText('It will rain in Wirra, Okafor said.');
const third = readText('No.');

test('there is none before anything was written', () => {
  expect(heldOutEncoder()).toBeNull();
});

test('each document gets its own numbers', () => {
  writeOutputs('half-0', [
    [first, 256],
    [second, -640],
  ]);
  writeOutputs('half-1', [[third, 1]]);
  const encode = heldOutEncoder()!;
  for (const [document, value] of [
    [second, -2.5],
    [first, 1],
    [third, 1 / 256],
  ] as const) {
    expect(encode(document)).toEqual(new Float32Array(document.tokens.length * OUTPUTS).fill(value));
  }
});

test('those of the networks that were held out least come first', () => {
  writeOutputs('part-3', [[first, 512]]);
  writeOutputs('half-0', [[first, 256]]);
  expect(heldOutEncoder()!(first)[0]).toBe(2);
});

test('a document that no network was asked about is refused', () => {
  writeOutputs('half-0', [[first, 256]]);
  const encode = heldOutEncoder()!;
  expect(() => encode(second)).toThrow(RangeError);
  expect(() => encode(readText('The dam hold.'))).toThrow(RangeError);
});
