import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** Browsers of the Chromium family by name on the PATH, Chromium first: it is what the tests were written against. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser', 'brave'];

/** Where the installers of Windows and macOS put them. */
const PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean).flatMap((base) => [
    join(base, 'Chromium/Application/chrome.exe'),
    join(base, 'Google/Chrome/Application/chrome.exe'),
    join(base, 'Microsoft/Edge/Application/msedge.exe'),
    join(base, 'BraveSoftware/Brave-Browser/Application/brave.exe'),
  ]),
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of an installed browser of the Chromium family, or undefined where there is none.
 * `LINKWEEK_BROWSER` names one outright.
 * @returns {string | undefined}
 */
export function findBrowser() {
  if (env.LINKWEEK_BROWSER) return env.LINKWEEK_BROWSER;
  const onPath = NAMES.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  return [...onPath, ...(PLACES[platform] ?? [])].find(isExecutable);
}
