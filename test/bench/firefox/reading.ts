import type { Page } from 'puppeteer-core';
import { isTimed, timed } from '../../corpus/isolated';
import { openAnswered } from '../../corpus/tab';
import { FIREFOX_DIR, launchFirefox } from '../../firefox/launch';
import { OURS } from '../contestants';
import { titledPages } from '../corpus-pages';
import { readerScripts, type ReadPage, type ReaderScript } from '../readers';
import { hasTitle } from '../reading';
import type { Row, Run } from '../row';
import { inTurns } from '../turns';

/** A saved page's own scripts do not run; a reader that is evaluated does. */
const POLICY = "script-src 'unsafe-eval'; default-src 'none'; style-src 'unsafe-inline'";

/** Runs a reader in the page, whose own scripts did not run, so that it is as good as a world of its own. */
async function read(page: Page, { source, titleIn }: ReaderScript): Promise<ReadPage> {
  const answer: unknown = await page.evaluate(timed(source));
  if (!isTimed(answer)) throw new Error('The page did not say what was read.');
  const { value, ms } = answer;
  return { title: titleIn(value) ?? '', ms };
}

/** The reader injected by a click in Firefox, beside readers that others inject, on the same live pages. */
export async function measureFirefoxReading({ corpus, quick, progress }: Run): Promise<Row[]> {
  const scripts = await readerScripts(FIREFOX_DIR);
  const pages = await titledPages(corpus, quick ? 8 : 1);
  const browser = await launchFirefox();
  try {
    const { page, open } = await openAnswered(browser, POLICY);
    const least = new Map<string, number[]>(scripts.map(({ name }) => [name, []]));
    const right = new Map<string, number>();
    for (const [at, saved] of pages.entries()) {
      const all = await inTurns(scripts, quick ? 1 : 2, async (script) => {
        await open(saved.address, saved.answer);
        return read(page, script);
      }, () => undefined);
      for (const [{ name }, read] of all) {
        least.get(name)?.push(Math.min(...read.map(({ ms }) => ms)));
        if (hasTitle(saved, read[0]?.title ?? '')) right.set(name, (right.get(name) ?? 0) + 1);
      }
      progress(at + 1, pages.length);
    }
    return [
      { name: `in Firefox, reading a page (${pages.length} pages): main thread`, unit: 'ms', samples: Object.fromEntries(least), base: OURS },
      { name: 'in Firefox, reading a page: titles right', unit: '%', samples: Object.fromEntries(scripts.map(({ name }) => [name, [((right.get(name) ?? 0) / pages.length) * 100]])), base: OURS },
    ];
  } finally {
    await browser.close();
  }
}
