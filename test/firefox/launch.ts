import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../setup/find-firefox.mjs';
import { tellPages } from './tell-pages';

/** Where `npx wxt build -b firefox --mv3` puts the extension for Firefox. */
export const FIREFOX_DIR = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Settings for every Firefox that a test starts, a reason each. */
const PREFERENCES = {
  'xpinstall.signatures.required': false, // ours is not signed
  'extensions.autoDisableScopes': 0, // an extension that lies in the profile runs without asking
  'extensions.startupScanScopes': 1, // the profile is looked through for it
  'layout.throttled_frame_rate': 60, // puppeteer waits for frames, also of what lies behind
  'intl.locale.requested': 'en-US', // the browser's own words, whatever this machine speaks
};

interface FirefoxOptions {
  /** The language that pages are told the reader prefers. */
  lang?: string;
  /** Keeps the profile in this folder, the extension and its database with it; a fresh one, removed at the end, otherwise. */
  userDataDir?: string;
  headless?: boolean;
  /** Where what is downloaded goes, without a question; where Firefox puts it otherwise. */
  downloads?: string;
}

/** Starts Firefox with the built extension installed in its profile, as a reader's is: it is still there the next time. Throws where there is no such Firefox. */
export async function launchFirefox({ lang = 'zh-CN', userDataDir, headless = true, downloads }: FirefoxOptions = {}): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox that runs unsigned extensions is installed.');
  const profile = userDataDir ?? (await mkdtemp(join(tmpdir(), 'linkweek-firefox-')));
  const isNew = await install(profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    args: ['-remote-allow-system-access'], // the toolbar is the browser's own, and only so can it be clicked
    extraPrefsFirefox: { ...PREFERENCES, 'intl.accept_languages': lang, ...(downloads === undefined ? {} : { 'browser.download.dir': downloads, 'browser.download.folderList': 2 }) },
  });
  if (userDataDir === undefined) removeAtClose(browser, profile);
  tellPages(browser);
  if (isNew) await closeWelcome(browser);
  return browser;
}

/** The id by which Firefox knows the built extension. */
export async function firefoxId(): Promise<string> {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(await readFile(join(FIREFOX_DIR, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Lays the extension into a profile: a file of its id that says where it is unpacked. Resolves to whether its first start is still to come. */
async function install(profile: string): Promise<boolean> {
  const extensions = join(profile, 'extensions');
  if (env.LINKWEEK_FIREFOX_PROFILE !== undefined && !existsSync(extensions)) await cp(env.LINKWEEK_FIREFOX_PROFILE, profile, { recursive: true });
  await mkdir(extensions, { recursive: true });
  return writeFile(join(extensions, await firefoxId()), FIREFOX_DIR, { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

/** Whoever closes the browser waits until its profile is gone too: a test's process may end right after. */
function removeAtClose(browser: Browser, profile: string): void {
  const close = browser.close.bind(browser);
  browser.close = async () => {
    try {
      await close();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
}

/** Closes the first-run page of an extension that is new, once it is there. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'), { timeout: 30_000 });
  await (await target.page())?.close();
}
