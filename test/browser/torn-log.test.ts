import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveArticles, type Articles } from '@/test/killed/articles';
import type { Candidate } from '@/utils/digest/candidate';
import { KillableChromium } from './killable-chromium';

/** How a record of Chromium's log begins: a checksum, the length of what follows and its kind. Whoever is ended while writing one leaves no more than this. */
const BEGUN = Uint8Array.of(1, 2, 3, 4, 0x40, 0x01, 1);

/** Leaves the log of what was written last as a browser leaves it that was ended in the middle of a write. */
async function tearLog(profile: string): Promise<void> {
  const databases = join(profile, 'Default', 'IndexedDB');
  const logs = (await readdir(databases, { recursive: true })).filter((name) => name.includes('chrome-extension_') && name.endsWith('.log'));
  expect(logs).toHaveLength(1);
  for (const log of logs) await appendFile(join(databases, log), BEGUN);
}

let profile: string;
let articles: Articles;
let killable: KillableChromium;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'linkweek-'));
  articles = await serveArticles();
  killable = new KillableChromium(profile);
});
afterAll(async () => {
  await killable.kill('browser').catch(() => undefined);
  articles.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a browser that was ended in the middle of a write loses nothing at the starts after that', { tags: ['long'] }, async () => {
  const there = async (): Promise<string[]> => ((await killable.read()).tables.candidates as Candidate[]).map(({ address }) => address.value);
  const wanted: string[] = [];
  for (let start = 1; start <= 4; start += 1) {
    await killable.start();
    if (start > 1) expect(await there()).toEqual(wanted);
    await killable.capture(articles.article(start));
    wanted.push(articles.article(start).address);
    await killable.freshLog();
    await killable.kill('browser');
    if (start === 1) await tearLog(profile);
  }
});
