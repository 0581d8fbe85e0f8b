import { env, platform } from 'node:process';

/** Whether a browser window can be shown here: Windows and macOS always have a screen, the others say so. */
export function hasDisplay(): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}
