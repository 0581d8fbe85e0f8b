import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { getuid, platform } from 'node:process';
import { longStep } from './long-step.mjs';

/** Whether this is root, who needs no sudo. */
export const isRoot = () => getuid?.() === 0;

/** Whether packages of this system come from Debian's shelves. */
export const hasApt = () => platform === 'linux' && existsSync('/etc/debian_version');

/** Whether a program of this name can be started. @param {string} program */
export const isOnPath = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

let listIsNew = false;

/**
 * Installs Debian packages, and only what they can't do without.
 * @param {string} what said while it goes on
 * @param {string[]} packages
 */
export async function aptInstall(what, ...packages) {
  if (!listIsNew) await longStep('Updating the list of packages', ['apt-get', 'update']);
  listIsNew = true;
  return longStep(what, ['apt-get', 'install', '-y', '--no-install-recommends', ...packages]);
}
