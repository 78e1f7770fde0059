import { vi } from 'vitest';
import type { PanelActions } from '../../src/panel/panel-actions';

/** Actions that only remember that they were called. */
export const spyActions = (): PanelActions => ({
  run: vi.fn<PanelActions['run']>(),
  runAnyway: vi.fn<PanelActions['runAnyway']>(),
  reload: vi.fn<PanelActions['reload']>(),
  openPage: vi.fn<PanelActions['openPage']>(),
  setSite: vi.fn<PanelActions['setSite']>(),
  setView: vi.fn<PanelActions['setView']>(),
  allowSite: vi.fn<PanelActions['allowSite']>(),
  allowAll: vi.fn<PanelActions['allowAll']>(),
  jump: vi.fn<PanelActions['jump']>(),
  point: vi.fn<PanelActions['point']>(),
  narrow: vi.fn<PanelActions['narrow']>(),
  openSide: vi.fn<() => void>(),
  dismiss: vi.fn<PanelActions['dismiss']>(),
  copy: vi.fn<PanelActions['copy']>(async () => true),
  save: vi.fn<PanelActions['save']>(),
  openOptions: vi.fn<PanelActions['openOptions']>(),
});
