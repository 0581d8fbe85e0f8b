import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import metascraper from 'metascraper';
import metascraperTitle from 'metascraper-title';
import { EXTENSION_DIR } from '../browser/launch';
import { askBuilt, builtReader, readingOf, type Asked, type RunInPage } from '../corpus/built-reader';
import { runIsolated } from '../corpus/isolated';
import type { AnsweredPage, Tab } from '../corpus/tab';
import { bundled } from './bundle';
import { OURS } from './contestants';

/** What reading one page came to. */
export interface ReadPage {
  title: string;
  /** Milliseconds of the thread that reads: the page's, where it is read in the page. */
  ms: number;
  /** Milliseconds of another thread besides: ours judges in the popup what the page says. */
  elsewhere?: number;
  /** How much more JavaScript's heap holds when it is read than before, MB; missing where it is no page's. */
  heap?: number;
}

/** A reader of pages, which reads the one that is open in a tab. */
export interface Reader<T extends AnsweredPage = Tab> {
  name: string;
  read: (tab: T) => Promise<ReadPage>;
}

/** A reader of whichever page `run` runs scripts in. */
export interface ScriptedReader {
  name: string;
  read: (run: RunInPage, address: string) => Promise<ReadPage>;
}

const require = createRequire(import.meta.url);
const scrape = metascraper([metascraperTitle()]);

/** Milliseconds that the popup takes for what a page said, as cold as in a popup that was just opened. */
async function judging(run: RunInPage, judge: string, space: string, { facts, closer }: Asked): Promise<number> {
  const { value: unspaced, ms } = await run(`${judge};\nbench.judge(${JSON.stringify(facts)}, ${JSON.stringify(closer)})`);
  return typeof unspaced === 'string' ? ms + (await run(`${space};\nbench.space(${JSON.stringify(unspaced)})`)).ms : ms;
}

/** Ours as it is built in `dir`. */
async function ours(dir: string): Promise<ScriptedReader> {
  const [built, judge, space] = await Promise.all([builtReader(dir), bundled('judge'), bundled('space')]);
  return {
    name: OURS,
    async read(run, address) {
      const asked = await askBuilt(run, built, address);
      const reading = readingOf(asked);
      return { title: reading.kind === 'page' ? reading.title : '', ms: asked.ms, elsewhere: await judging(run, judge, space, asked) };
    },
  };
}

/** A script whose last expression is the title. */
function titleScript(name: string, source: string): ScriptedReader {
  return {
    name,
    async read(run) {
      const { value, ms } = await run(source);
      return { title: typeof value === 'string' ? value : '', ms };
    },
  };
}

/** A reader that throws has found nothing. */
const attempted = (call: string): string => `(() => { try { return ${call}; } catch { return undefined; } })()`;

/** Ours as it is built in this folder, and those it is compared with. */
export async function scriptedReaders(dir: string): Promise<ScriptedReader[]> {
  const program = (name: string): Promise<string> => readFile(require.resolve(name), 'utf8');
  return [
    await ours(dir),
    titleScript('Readability', `${await program('@mozilla/readability/Readability.js')}\n;${attempted('new Readability(document.cloneNode(true)).parse()?.title')}`),
    titleScript('Defuddle', `${await program('defuddle')}\n;${attempted('new (self.Defuddle.default ?? self.Defuddle)(document, { url: location.href }).parse().title')}`),
  ];
}

/** Has a reader read in worlds of its own. */
function inPage({ name, read }: ScriptedReader): Reader {
  return {
    name,
    async read(tab) {
      const heapNow = async (): Promise<number> => (await tab.session.send('Runtime.getHeapUsage')).usedSize;
      let heap: number | undefined;
      const reading = await read(async (source) => {
        // What was there before is no part of what the reader takes.
        await tab.session.send('HeapProfiler.collectGarbage');
        const before = await heapNow();
        const timed = await runIsolated<unknown>(tab, source);
        // The page holds what the first script leaves; what runs in the popup leaves it there.
        heap ??= ((await heapNow()) - before) / 1e6;
        return timed;
      }, tab.page.url());
      return { ...reading, ...(heap === undefined ? {} : { heap }) };
    },
  };
}

/** Reads text, not pages, and not in a browser: it is given what the page holds. */
const metascraperReader: Reader = {
  name: 'metascraper',
  async read({ page }) {
    const html = await page.content();
    const start = performance.now();
    const { title } = await scrape({ html, url: page.url() }).catch(() => ({ title: '' }));
    return { title: title ?? '', ms: performance.now() - start };
  },
};

/** All that read the pages open in Chromium. */
export async function readers(): Promise<Reader[]> {
  return [...(await scriptedReaders(EXTENSION_DIR)).map(inPage), metascraperReader];
}
