import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../setup/find-browser.mjs';
import { LAUNCH_ARGS } from './launch-args';

/** Where `npm run build` puts the extension for Chromium. */
export const EXTENSION_DIR = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions {
  /** Language of the browser's interface, as in `--lang`. */
  lang?: string;
  /** Keeps the profile in this folder; a fresh one otherwise. */
  userDataDir?: string;
  headless?: boolean;
}

/** Starts an installed browser with the built extension in it. Throws where no browser is installed. */
export async function launch({ lang = 'zh-CN', userDataDir, headless = true }: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser of the Chromium family is installed.');
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [EXTENSION_DIR],
    args: [...LAUNCH_ARGS, `--lang=${lang}`],
    env: { ...process.env, LANGUAGE: lang },
    ...(userDataDir === undefined ? {} : { userDataDir }),
  });
}
