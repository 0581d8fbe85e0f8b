import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** Firefoxes by name on the PATH that keep an extension which Mozilla has not signed; the common one does not. */
const KEEPING = ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly'];

/** Where the installers of macOS and Windows put the common one. */
const PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox', join(env.HOME ?? '/', 'Applications/Firefox.app/Contents/MacOS/firefox')],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].map((folder) => join(folder ?? '/', 'Mozilla Firefox/firefox.exe')),
};

/** @param {string} name */
const onPath = (name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

/** @param {string[]} paths */
const first = (paths) => (env.LINKWEEK_FIREFOX ? [env.LINKWEEK_FIREFOX] : paths).find(existsSync);

/**
 * The path of a Firefox that the built extension can be tested in, or undefined where there is none.
 * `LINKWEEK_FIREFOX` names one outright.
 * @returns {string | undefined}
 */
export function findFirefox() {
  return first(KEEPING.flatMap(onPath));
}

/**
 * The path of any Firefox, which can be shown the built extension until it is closed.
 * @returns {string | undefined}
 */
export function findAnyFirefox() {
  return first([...[...KEEPING, 'firefox'].flatMap(onPath), ...(platform === 'darwin' || platform === 'win32' ? PLACES[platform] : [])]);
}
