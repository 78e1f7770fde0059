import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countTests } from '../../scripts/support/test-runs';
import { zip } from '../../scripts/support/zip';

const FILES = [
  { path: 'manifest.json', bytes: Buffer.from('{}') },
  { path: 'src/page.html', bytes: Buffer.from('<p>Grüße</p>'.repeat(50)) },
];

describe('zip', () => {
  it('holds the files as they are', () => {
    const archive = zip(FILES);
    let at = 0;
    for (const { path, bytes } of FILES) {
      const packed = archive.readUInt32LE(at + 18);
      const start = at + 30 + archive.readUInt16LE(at + 26);
      expect(archive.toString('utf8', at + 30, start)).toBe(path);
      expect(inflateRawSync(archive.subarray(start, start + packed)).equals(bytes)).toBe(true);
      at = start + packed;
    }
    expect(archive.readUInt32LE(at)).toBe(0x02_01_4b_50);
  });

  it('is the same bytes for the same files', () => {
    expect(zip(FILES).equals(zip(FILES))).toBe(true);
  });
});

describe('countTests', () => {
  const loaded = { status: 'passed', assertionResults: [{}] };

  it('counts a file that does not load as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [loaded, { status: 'failed', assertionResults: [] }],
    };
    expect(countTests(report, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('never calls a run that ended badly a success', () => {
    expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countTests({ numPassedTests: 3, numFailedTests: 0, testResults: [loaded] }, 1)).toEqual({
      passed: 3,
      failed: 1,
    });
  });
});
