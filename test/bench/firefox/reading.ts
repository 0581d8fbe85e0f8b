import type { Browser, Page } from 'puppeteer-core';
import { isTimed, timed } from '../../corpus/isolated';
import { openAnswered } from '../../corpus/tab';
import { connectionOf } from '../../firefox/in-window';
import { FIREFOX_DIR, launchFirefox } from '../../firefox/launch';
import { OURS } from '../contestants';
import { titledPages } from '../corpus-pages';
import { readerScripts, type ReadPage, type ReaderScript } from '../readers';
import { hasTitle } from '../reading';
import type { Row, Run } from '../row';
import { inTurns } from '../turns';

/** A saved page's own scripts do not run; a reader that is evaluated does. */
const POLICY = "script-src 'unsafe-eval'; default-src 'none'; style-src 'unsafe-inline'";

/** What the protocol answers to a question. */
const isSaid = (result: unknown): result is { result: { value: string } } => typeof result === 'object' && result !== null && 'result' in result && typeof result.result === 'object' && result.result !== null && 'value' in result.result && typeof result.result.value === 'string';

/** Runs a reader in the page, in a world of its own, as the browser runs an injected file. */
async function read(browser: Browser, page: Page, { source, titleIn }: ReaderScript): Promise<ReadPage> {
  const connection = connectionOf(browser);
  const { contexts = [] } = (await connection.send('browsingContext.getTree', { maxDepth: 0 })).result;
  const { result } = await connection.send('script.evaluate', { expression: `${timed(source)}.then(JSON.stringify)`, target: { context: contexts.find(({ url }) => url === page.url())?.context ?? '', sandbox: 'reader' }, awaitPromise: true });
  const answer: unknown = isSaid(result) ? JSON.parse(result.result.value) : undefined;
  if (!isTimed(answer)) throw new Error(`The page did not say what was read: ${JSON.stringify(result)}`);
  return { title: titleIn(answer.value) ?? '', ms: answer.ms };
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
        return read(browser, page, script);
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
