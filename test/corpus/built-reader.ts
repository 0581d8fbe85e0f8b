import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanUrl } from '@/utils/digest/address/address';
import { isCloserFacts, isFacts, type CloserFacts, type Facts } from '@/utils/digest/judge/facts';
import { judgePage } from '@/utils/digest/judge/judge-page';
import type { Reading } from '@/utils/digest/reading';
import { spacedTitleOf } from '@/utils/digest/text/spaced-title';
import type { Timed } from './isolated';

/** Runs a script in the page that is open, as the browser runs an injected file, and gives the value of its last expression. */
export type RunInPage = (source: string) => Promise<Timed<unknown>>;

/** The scripts that a click injects as they are built: the one into every page, and the one where that leaves a doubt. */
export interface BuiltReader {
  readPage: string;
  lookCloser: string;
}

export async function builtReader(dir: string): Promise<BuiltReader> {
  const [readPage, lookCloser] = await Promise.all(['read-page.js', 'look-closer.js'].map((file) => readFile(join(dir, file), 'utf8')));
  return { readPage: readPage ?? '', lookCloser: lookCloser ?? '' };
}

/** What the page said to the built scripts. */
export interface Asked {
  facts: Facts;
  closer?: CloserFacts;
  /** Milliseconds of the page's main thread. */
  ms: number;
}

/** Asks the page that is open as a click does. Throws where it answers with anything but facts. */
export async function askBuilt(run: RunInPage, { readPage, lookCloser }: BuiltReader): Promise<Asked> {
  const { value: facts, ms } = await run(readPage);
  if (!isFacts(facts)) throw new Error(`The page answered with ${JSON.stringify(facts)}.`);
  if (judgePage(facts, cleanUrl).sure) return { facts, ms };
  const closer = await run(lookCloser);
  if (!isCloserFacts(closer.value)) throw new Error(`Looked at closer, the page answered with ${JSON.stringify(closer.value)}.`);
  return { facts, closer: closer.value, ms: ms + closer.ms };
}

/** The reading that a click would come to. */
export function readingOf({ facts, closer }: Asked): Reading {
  const { reading } = judgePage(facts, cleanUrl, closer);
  return reading.kind === 'refused' ? reading : { ...reading, spacedTitle: spacedTitleOf(reading.title) };
}
