import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** Browsers of the Chromium family by name on the PATH, Chromium first: it is what the tests were written against. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser', 'brave'];

/** Where the installers of macOS and Windows put them, below each folder that programs are installed in. */
const PLACES = {
  darwin: {
    folders: ['/Applications', join(env.HOME ?? '/', 'Applications')],
    files: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
  },
  win32: {
    folders: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined),
    files: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
    ],
  },
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

/** The paths where a browser may be, the preferred ones first. */
function places() {
  if (platform === 'darwin' || platform === 'win32') {
    const { folders, files } = PLACES[platform];
    return files.flatMap((file) => folders.map((folder) => join(folder, file)));
  }
  return NAMES.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
}

/** The browser that Playwright has fetched, if it has. Asked last: loading it takes longer than all the rest. */
function fetchedBrowser() {
  try {
    /** @type {string} */
    const path = createRequire(import.meta.url)('playwright').chromium.executablePath();
    return isExecutable(path) ? path : undefined;
  } catch {
    return undefined; // not installed yet
  }
}

/**
 * The path of an installed browser of the Chromium family, or undefined where there is none.
 * `LINKWEEK_BROWSER` names one outright.
 * @returns {string | undefined}
 */
export function findBrowser() {
  if (env.LINKWEEK_BROWSER) return isExecutable(env.LINKWEEK_BROWSER) ? env.LINKWEEK_BROWSER : undefined;
  return places().find(isExecutable) ?? fetchedBrowser();
}
