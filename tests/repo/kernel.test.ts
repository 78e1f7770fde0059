import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KERNEL_FILE, kernelSource } from '../../scripts/build/compile-kernel';

it('the engine has the kernel that kernel/ describes; otherwise: npm run build:kernel', () => {
  expect(readFileSync(KERNEL_FILE, 'utf8')).toContain(`Its source: ${kernelSource()}.`);
});
