import { platform } from 'node:os';

/** Whether a browser can open a window here. Windows and macOS always have a display. */
export function hasDisplay(): boolean {
  return platform() !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
