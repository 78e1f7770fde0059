import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { countTests } from '../../scripts/support/test-runs';
import { zip } from '../../scripts/support/zip';

const FILES = [
  { path: 'manifest.json', bytes: Buffer.from('{}') },
  { path: 'src/page.html', bytes: Buffer.from('<p>Grüße</p>'.repeat(50)) },
];

describe('zip', () => {
  it('holds the files as they are', () => {
    const files = unzipSync(zip(FILES));
    expect(Object.keys(files)).toEqual(FILES.map(({ path }) => path));
    for (const { path, bytes } of FILES) expect(Buffer.from(files[path]!)).toEqual(bytes);
  });

  it('is the same bytes for the same files', () => {
    vi.useFakeTimers({ now: new Date(2030, 5, 1) });
    const later = zip(FILES);
    vi.useRealTimers();
    expect(later).toEqual(zip(FILES));
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
