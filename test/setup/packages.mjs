import { readFileSync } from 'node:fs';
import { platform } from 'node:process';
import { longStep } from './long-step.mjs';

/**
 * The packages that a lockfile names, by folder; none where it can't be read.
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * Whether node_modules holds what package-lock.json names. npm writes its own record of what it has installed as
 * the last thing it does, so an install that was broken off does not count. An optional package may be missing:
 * most are for other systems.
 */
export function packagesAreInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([folder, { version, optional }]) => folder === '' || (installed[folder] ? installed[folder].version === version : optional),
  );
}

/**
 * Installs exactly what package-lock.json names.
 * @returns {Promise<string | undefined>} what went wrong, in npm's words
 */
export async function installPackages() {
  // Development packages too, whatever NODE_ENV says; npm's notices are for the project's keepers, its errors for everyone.
  const npm = [platform === 'win32' ? 'npm.cmd' : 'npm', 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { ok, output } = await longStep('Installing packages', npm);
  return ok ? undefined : output;
}
