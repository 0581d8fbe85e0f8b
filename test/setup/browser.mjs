import { spawnSync } from 'node:child_process';
import { env, platform } from 'node:process';
import { aptInstall, hasApt, isOnPath, isRoot } from './apt.mjs';
import { findBrowser } from './find-browser.mjs';
import { findFirefox } from './find-firefox.mjs';
import { longStep } from './long-step.mjs';

/** Chinese pages show as boxes, on screenshots too, where no font has the characters. */
const hasChineseFont = () => Boolean(spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim());

/** Does what can be done about a missing Chinese font, which is nothing to stop for. */
export async function ensureChineseFont() {
  if (hasApt() && isRoot() && !hasChineseFont()) await aptInstall('Installing a Chinese font', 'fonts-noto-cjk', 'fontconfig');
}

/** Does what can be done about a missing screen to test menus and shortcuts on; those tests skip, and say so, where there is none. */
export async function ensureScreen() {
  const missing = ['Xvfb', 'xdotool'].filter((program) => !isOnPath(program));
  if (hasApt() && isRoot() && missing.length > 0) await aptInstall('Installing a screen to test on', 'xvfb', 'xdotool');
}

/** Does what can be done about a missing faketime, which sets a browser's clock wrong; its tests skip, and say so, where there is none. */
export async function ensureFaketime() {
  if (hasApt() && isRoot() && !isOnPath('faketime')) await aptInstall('Installing faketime', 'faketime');
}

/** Does what can be done about a missing kramdown, the reader that the form for Jekyll is written for; its tests skip, and say so, where there is none. */
export async function ensureKramdown() {
  const isThere = spawnSync('ruby', ['-e', "require 'kramdown'"], { stdio: 'ignore' }).status === 0;
  if (hasApt() && isRoot() && !isThere) await aptInstall('Installing kramdown', 'ruby-kramdown');
}

/** Does what can be done about a missing Firefox that runs unsigned extensions; its tests skip, and say so, where there is none. A person who names one wants no other. */
export async function ensureFirefox() {
  if (!env.LINKWEEK_FIREFOX && hasApt() && isRoot() && !findFirefox()) await aptInstall('Installing Firefox ESR', 'firefox-esr');
}

/** Installs a browser by the means at hand, until there is one. A person who names one wants no other. */
export async function installBrowser() {
  if (env.LINKWEEK_BROWSER) return;
  if (hasApt() && isRoot()) await aptInstall('Installing Chromium', 'chromium');
  // On some systems the package only points to another shop, so look whether there is a browser now.
  if (!findBrowser()) await longStep('Fetching Chromium', ['npx', 'playwright', 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium']);
}

/** The one command that a person types where nothing could be installed for them. */
function browserCommand() {
  if (platform === 'darwin') return 'brew install --cask google-chrome';
  if (platform === 'win32') return 'winget install --exact --id Google.Chrome';
  const sudo = isRoot() ? '' : 'sudo ';
  if (hasApt()) return `${sudo}apt-get install -y chromium`;
  return isOnPath('dnf') ? `${sudo}dnf install -y chromium` : isOnPath('pacman') ? `${sudo}pacman -S --noconfirm chromium` : `${sudo}snap install chromium`;
}

/** What to tell a person without a browser. */
export function noBrowserMessage() {
  if (env.LINKWEEK_BROWSER) return `LINKWEEK_BROWSER names ${env.LINKWEEK_BROWSER}, which can't be run. Correct it or unset it.`;
  return `No Chromium, Chrome, Edge or Brave was found, and none could be installed. Install one, then run this again:\n\n  ${browserCommand()}\n`;
}
