import { vi } from 'vitest';
import type { PopupActions } from '../../src/popup/popup-actions';

/** Actions that only remember that they were called. */
export const spyActions = (): PopupActions => ({
  run: vi.fn(),
  reload: vi.fn(),
  setSite: vi.fn(),
  setHighlights: vi.fn(),
  allowSite: vi.fn(),
  allowAll: vi.fn(),
  jump: vi.fn(),
  dismiss: vi.fn(),
  copy: vi.fn(async () => true),
  save: vi.fn(),
  openOptions: vi.fn(),
});
