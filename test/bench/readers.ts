import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import metascraper from 'metascraper';
import metascraperTitle from 'metascraper-title';
import { runIsolated } from '../corpus/isolated';
import type { AnsweredPage, Tab } from '../corpus/tab';
import { isReading } from '@/utils/digest/reading';
import { EXTENSION_DIR } from '../browser/launch';
import { OURS } from './contestants';

/** What reading one page came to. */
export interface ReadPage {
  title: string;
  /** Milliseconds of the thread that reads. */
  ms: number;
  /** How much more JavaScript's heap holds when it is read than before, MB; missing where it is no page's. */
  heap?: number;
}

/** A reader of pages, which reads the one that is open in a tab. */
export interface Reader<T extends AnsweredPage = Tab> {
  name: string;
  read: (tab: T) => Promise<ReadPage>;
}

const require = createRequire(import.meta.url);
const scrape = metascraper([metascraperTitle()]);

/** A reader as a script for a page. */
export interface ReaderScript {
  name: string;
  /** Its last expression is what it found. */
  source: string;
  /** The title in what it found, if that is one. */
  titleIn: (found: unknown) => string | undefined;
}

/** Runs a reader in the page, in a world of its own. */
function inPage({ name, source, titleIn }: ReaderScript): Reader {
  return {
    name,
    async read(tab) {
      // What was there before is no part of what the reader takes.
      await tab.session.send('HeapProfiler.collectGarbage');
      const before = await tab.session.send('Runtime.getHeapUsage');
      const { value, ms } = await runIsolated<unknown>(tab, source);
      const after = await tab.session.send('Runtime.getHeapUsage');
      return { title: titleIn(value) ?? '', ms, heap: (after.usedSize - before.usedSize) / 1e6 };
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

/** Ours as it is built in this folder, and those it is compared with. */
export async function readerScripts(dir: string): Promise<ReaderScript[]> {
  const program = (name: string): Promise<string> => readFile(require.resolve(name), 'utf8');
  const asTitle = (found: unknown): string | undefined => (typeof found === 'string' ? found : undefined);
  return [
    { name: OURS, source: await readFile(join(dir, 'read-page.js'), 'utf8'), titleIn: (found) => (isReading(found) && found.kind === 'page' ? found.title : undefined) },
    { name: 'Readability', source: `${await program('@mozilla/readability/Readability.js')}\n;${attempted('new Readability(document.cloneNode(true)).parse()?.title')}`, titleIn: asTitle },
    { name: 'Defuddle', source: `${await program('defuddle')}\n;${attempted('new (self.Defuddle.default ?? self.Defuddle)(document, { url: location.href }).parse().title')}`, titleIn: asTitle },
  ];
}

/** All that read the pages open in Chromium. */
export async function readers(): Promise<Reader[]> {
  return [...(await readerScripts(EXTENSION_DIR)).map(inPage), metascraperReader];
}

/** A reader that throws has found nothing. */
const attempted = (call: string): string => `(() => { try { return ${call}; } catch { return undefined; } })()`;
