import { vi } from 'vitest';
import type { PopupActions } from '../../src/popup/popup-actions';

/** Actions that only remember that they were called. */
export const spyActions = (): PopupActions => ({
  run: vi.fn<PopupActions['run']>(),
  reload: vi.fn<PopupActions['reload']>(),
  setSite: vi.fn<PopupActions['setSite']>(),
  setHighlights: vi.fn<PopupActions['setHighlights']>(),
  allowSite: vi.fn<PopupActions['allowSite']>(),
  allowAll: vi.fn<PopupActions['allowAll']>(),
  jump: vi.fn<PopupActions['jump']>(),
  dismiss: vi.fn<PopupActions['dismiss']>(),
  copy: vi.fn<PopupActions['copy']>(async () => true),
  save: vi.fn<PopupActions['save']>(),
  openOptions: vi.fn<PopupActions['openOptions']>(),
});
