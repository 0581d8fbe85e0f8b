import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

/** Firefoxes by name on the PATH that run an extension which Mozilla has not signed; the common one does not. */
const NAMES = ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly'];

/**
 * The path of a Firefox that the built extension can be tested in, or undefined where there is none.
 * `LINKWEEK_FIREFOX` names one outright.
 * @returns {string | undefined}
 */
export function findFirefox() {
  if (env.LINKWEEK_FIREFOX) return existsSync(env.LINKWEEK_FIREFOX) ? env.LINKWEEK_FIREFOX : undefined;
  return NAMES.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))).find(existsSync);
}
