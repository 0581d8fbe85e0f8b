import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { expect, test } from 'vitest';
import { KillableFirefox } from '@/test/firefox/killable-firefox';
import { Random } from '@/test/folder/random';
import { serveArticles, type Article } from '@/test/killed/articles';
import { STORED, putStored, type StoredDatabase } from '@/test/utils/queue/stored/stored';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { database } from '@/utils/queue/database';
import { killBrowser } from './kill';
import { KillableChromium } from './killable-chromium';
import { IN_FIREFOX, launch } from './launch';
import { openOwn } from './own-page';
import { beginUpgrade } from './upgrading';

/** `LINKWEEK_KILLS=200` for the long run. */
const ROUNDS = Math.ceil(Number(env.LINKWEEK_KILLS ?? 5) / 5);
const SEED = Number(env.LINKWEEK_SEED ?? 20180128);

/** So many candidates that the upgrade takes its time. */
const MANY = 2000;

/** How long the upgrade is let run at most at first, milliseconds: as long as it takes, or some less. Half of it where one ended before. */
const RUNNING = 800;

/** The oldest database there can be, grown large. */
function large(): StoredDatabase {
  const [oldest] = STORED;
  if (!oldest) throw new Error('There is no stored database.');
  const { candidates, ...others } = oldest.stores;
  if (!candidates) throw new Error('There are no candidates in it.');
  const rows = Array.from({ length: MANY }, (_, at) => ({ ...candidates.rows[0], week: '2017-W50', identity: `many.example/${at}`, identities: [`many.example/${at}`] }));
  return { ...oldest, stores: { ...others, candidates: { ...candidates, rows: [...candidates.rows, ...rows] } } };
}

/** Has an old database upgraded and kills the browser after so many milliseconds of it. Says whether the upgrade was still running. */
async function killUpgrading(userDataDir: string, stored: StoredDatabase, after: number): Promise<boolean> {
  const browser = await launch({ userDataDir });
  try {
    await openOwn(browser, 'manifest.json', undefined, (inside) => inside.evaluate(putStored, database.name, stored));
    const isUpgrading = await beginUpgrade(browser);
    await new Promise((resolve) => setTimeout(resolve, after));
    return await isUpgrading();
  } finally {
    await killBrowser(browser);
  }
}

/** What a browser that starts with this profile makes of it: it saves one article more, and all the rest is as it was stored. */
async function expectNothingLost(profile: string, stored: StoredDatabase, article: Article): Promise<void> {
  const killable = IN_FIREFOX ? new KillableFirefox(profile) : new KillableChromium(profile);
  await killable.start();
  try {
    await killable.capture(article);
    const { version, tables } = await killable.read();
    expect(version).toBe(database.verno * 10);
    const candidates = tables.candidates as Candidate[];
    const old = candidates.filter(({ captured }) => captured.address !== article.address);
    expect(old.map((row) => JSON.stringify({ ...row, dropped: undefined })).toSorted()).toEqual((stored.stores.candidates?.rows ?? []).map((row) => JSON.stringify(row)).toSorted());
    expect(old.every(({ dropped }) => dropped.value === false)).toBe(true);
    expect(candidates.map((candidate) => fieldsOf(candidate).address)).toContain(article.address);
    // The capture has added a change of its own, and given a stamp.
    expect(tables.changes?.slice(0, -1)).toEqual(stored.stores.changes?.rows);
    expect(tables.self).toEqual(stored.stores.self?.rows.map((self) => ({ ...self, lastStamp: expect.anything() })));
  } finally {
    await killable.kill('browser');
  }
}

test(`an upgrade from the oldest database loses nothing, though the browser is killed in the middle of it, ${ROUNDS} rounds`, { tags: ['long'], timeout: 30_000 + ROUNDS * 30_000 }, async () => {
  const random = new Random(SEED);
  const articles = await serveArticles();
  const stored = large();
  let [interrupted, longest] = [0, RUNNING];
  for (let at = 1; at <= ROUNDS; at += 1) {
    const profile = await mkdtemp(join(tmpdir(), 'linkweek-'));
    try {
      if (await killUpgrading(profile, stored, at === 1 ? 0 : random.below(longest))) interrupted += 1;
      else longest = Math.ceil(longest / 2);
      await expectNothingLost(profile, stored, articles.article(at));
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  articles.close();
  console.log(`${interrupted} of ${ROUNDS} upgrades were running when the browser was killed.`);
  expect(interrupted).toBeGreaterThan(ROUNDS / 2);
});
