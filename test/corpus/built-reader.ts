import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanUrl } from '@/utils/digest/address/address';
import { isCloserFacts, isFacts, type CloserFacts, type Facts } from '@/utils/digest/judge/facts';
import { judgePage } from '@/utils/digest/judge/judge-page';
import type { Reading } from '@/utils/digest/reading';
import { spacedTitleOf } from '@/utils/digest/text/spaced-title';
import { askingScripts, siteFileAt, type PageScript } from '@/utils/extension/page-scripts';
import type { Timed } from './isolated';

/** Runs a script in the page that is open, as the browser runs an injected file, and gives the value of its last expression. */
export type RunInPage = (source: string) => Promise<Timed<unknown>>;

/** Every script that a click may inject, and its file. */
const FILES: Readonly<Record<PageScript, string>> = {
  '/read-page.js': 'read-page.js',
  '/look-closer.js': 'look-closer.js',
  '/site-weixin.js': 'site-weixin.js',
  '/site-zhihu.js': 'site-zhihu.js',
  '/site-others.js': 'site-others.js',
};

/** Their files. */
export const PAGE_SCRIPTS = Object.values(FILES);

/** The same as they are built. */
export type BuiltReader = ReadonlyMap<string, string>;

/** What the reader built in `dir` consists of. */
export async function builtReader(dir: string): Promise<BuiltReader> {
  return new Map(await Promise.all(Object.entries(FILES).map(async ([script, file]) => [script, await readFile(join(dir, file), 'utf8')] as const)));
}

/** What the page said to the built scripts. */
export interface Asked {
  facts: Facts;
  closer?: CloserFacts;
  /** Milliseconds of the page's main thread. */
  ms: number;
}

/** Asks the page that is open at `address` as a click does. Throws where it answers with anything but facts. */
export async function askBuilt(run: RunInPage, built: BuiltReader, address: string): Promise<Asked> {
  const { value: facts, ms } = await run(askingScripts(siteFileAt(address)).map((script) => built.get(script)).join('\n'));
  if (!isFacts(facts)) throw new Error(`The page answered with ${JSON.stringify(facts)}.`);
  if (judgePage(facts, cleanUrl).sure) return { facts, ms };
  const closer = await run(built.get('/look-closer.js') ?? '');
  if (!isCloserFacts(closer.value)) throw new Error(`Looked at closer, the page answered with ${JSON.stringify(closer.value)}.`);
  return { facts, closer: closer.value, ms: ms + closer.ms };
}

/** The reading that a click would come to. */
export function readingOf({ facts, closer }: Asked): Reading {
  const { reading } = judgePage(facts, cleanUrl, closer);
  return reading.kind === 'refused' ? reading : { ...reading, spacedTitle: spacedTitleOf(reading.title) };
}
