import puppeteer, { type Page } from 'puppeteer-core';
import { LAUNCH_ARGS } from '../browser/launch-args';
import { findBrowser } from '../setup/find-browser.mjs';
import { bundled } from './bundle';
import { serveAnything } from './serve';

/** Runs `work` on a page of a fresh browser that has a module of `in-page/` as `bench`, and a database of its own. */
export async function inBrowser<T>(module: string, work: (page: Page) => Promise<T>): Promise<T> {
  const script = await bundled(module);
  const browser = await puppeteer.launch({ executablePath: findBrowser() ?? 'chromium', headless: true, protocolTimeout: 600_000, args: LAUNCH_ARGS });
  try {
    const page = await browser.newPage();
    (await serveAnything(page))('<!doctype html>');
    // Under an address, for there is no database without one.
    await page.goto('https://bench.example/');
    await page.addScriptTag({ content: script });
    return await work(page);
  } finally {
    await browser.close();
  }
}
