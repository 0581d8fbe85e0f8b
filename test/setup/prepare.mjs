// Makes a fresh clone ready: the packages, then a browser. Runs before anything is installed, so it uses Node alone,
// and the rest is imported only once Node is known to understand it.
import { readFileSync } from 'node:fs';
import { argv, chdir, exit, version } from 'node:process';
import { fileURLToPath } from 'node:url';

chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** @param {string} text */
function stop(text) {
  console.error(text);
  exit(1);
}

/** @param {string} text such as `v20.19.0` or `>=20.19.0` @returns {number[]} */
const numbers = (text) => (text.match(/\d+/g) || []).map(Number);

const wanted = JSON.parse(readFileSync('package.json', 'utf8')).engines.node;
const [major = 0, minor = 0] = numbers(version);
const [wantedMajor = 0, wantedMinor = 0] = numbers(wanted);
if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  stop(`Linkweek needs Node.js ${wantedMajor}.${wantedMinor} or newer; this is ${version}. Install a newer one, then run this again.`);
}

const { installPackages, packagesAreInstalled } = await import('./packages.mjs');
if (!packagesAreInstalled()) {
  const problem = await installPackages();
  if (problem !== undefined) stop(problem);
}

const { ensureChineseFont, ensureFaketime, ensureFirefox, ensureKramdown, ensureScreen, installBrowser, noBrowserMessage } = await import('./browser.mjs');
const { findBrowser } = await import('./find-browser.mjs');
if (!findBrowser()) await installBrowser();
if (!findBrowser()) stop(noBrowserMessage());
await ensureChineseFont();
// `prepare.mjs tests`: what only the tests need.
if (argv.includes('tests')) {
  const { ensureServers } = await import('./servers.mjs');
  await ensureScreen();
  await ensureFaketime();
  await ensureFirefox();
  await ensureKramdown();
  await ensureServers();
}
