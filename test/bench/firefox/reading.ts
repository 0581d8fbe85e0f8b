import type { Browser, Page } from 'puppeteer-core';
import { timed, type Timed } from '../../corpus/isolated';
import { openAnswered, type AnsweredPage } from '../../corpus/tab';
import { connectionOf, evaluateJson } from '../../firefox/in-window';
import { FIREFOX_DIR, launchFirefox } from '../../firefox/launch';
import { OURS } from '../contestants';
import { titledPages } from '../corpus-pages';
import { scriptedReaders, type ReadPage, type ScriptedReader } from '../readers';
import { compare, rightIn, timesIn, wholeTimesIn } from '../reading';
import type { Row, Run } from '../row';

/** A saved page's own scripts do not run; a reader that is evaluated does. */
const POLICY = "script-src 'unsafe-eval'; default-src 'none'; style-src 'unsafe-inline'";

/** Runs a reader in the page, in a world of its own, as the browser runs an injected file. */
async function read(browser: Browser, page: Page, { read: readIn }: ScriptedReader): Promise<ReadPage> {
  const { contexts = [] } = (await connectionOf(browser).send('browsingContext.getTree', { maxDepth: 0 })).result;
  const target = { context: contexts.find(({ url }) => url === page.url())?.context ?? '', sandbox: 'reader' };
  return readIn((source) => evaluateJson<Timed<unknown>>(browser, timed(source), { target }), page.url());
}

/** The reader injected by a click in Firefox, beside readers that others inject, on the same live pages. */
export async function measureFirefoxReading(run: Run): Promise<Row[]> {
  const [scripts, pages] = [await scriptedReaders(FIREFOX_DIR), await titledPages(run.corpus, run.quick ? 8 : 1)];
  const browser = await launchFirefox();
  try {
    const all = scripts.map((script) => ({ name: script.name, read: ({ page }: AnsweredPage) => read(browser, page, script) }));
    const compared = await compare(await openAnswered(browser, POLICY), all, pages, run);
    return [
      { name: `in Firefox, reading a page (${compared.length} pages): main thread`, unit: 'ms', samples: timesIn(compared), base: OURS },
      { name: 'in Firefox, reading a page: main thread, and the popup’s, which judges', unit: 'ms', samples: wholeTimesIn(compared), base: OURS },
      { name: 'in Firefox, reading a page: titles right', unit: '%', samples: rightIn(compared), base: OURS },
    ];
  } finally {
    await browser.close();
  }
}
