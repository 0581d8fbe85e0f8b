import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { expect, test } from 'vitest';
import { Random } from '@/test/folder/random';
import { serveArticles } from '@/test/killed/articles';
import { STORED, type StoredDatabase } from '@/test/utils/queue/stored/stored';
import { fieldsOf, type Candidate } from '@/utils/digest/candidate';
import { database } from '@/utils/queue/database';
import { KillableChromium } from './killable-chromium';

/** `LINKWEEK_KILLS=200` for the long run. */
const ROUNDS = Math.ceil(Number(env.LINKWEEK_KILLS ?? 5) / 5);
const SEED = Number(env.LINKWEEK_SEED ?? 20180128);

/** So many candidates that the upgrade takes its time. */
const MANY = 2000;

/** A click opens the popup and the database with it; the upgrade ends at most so much later, milliseconds. */
const UPGRADING = 700;

/** The oldest database there can be, grown large. */
function large(): StoredDatabase {
  const [oldest] = STORED;
  if (!oldest) throw new Error('There is no stored database.');
  const { candidates, ...others } = oldest.stores;
  if (!candidates) throw new Error('There are no candidates in it.');
  const rows = Array.from({ length: MANY }, (_, at) => ({ ...candidates.rows[0], week: '2017-W50', identity: `many.example/${at}`, identities: [`many.example/${at}`] }));
  return { ...oldest, stores: { ...others, candidates: { ...candidates, rows: [...candidates.rows, ...rows] } } };
}

test(`an upgrade from the oldest database loses nothing, though the browser is killed in the middle of it, ${ROUNDS} rounds`, { tags: ['long'], timeout: 30_000 + ROUNDS * 30_000 }, async () => {
  const random = new Random(SEED);
  const articles = await serveArticles();
  const stored = large();
  const wanted = (stored.stores.candidates?.rows ?? []).map((row) => JSON.stringify(row)).toSorted();
  const found = new Map<number, number>();
  for (let at = 1; at <= ROUNDS; at += 1) {
    const profile = await mkdtemp(join(tmpdir(), 'linkweek-'));
    const killable = new KillableChromium(profile);
    await killable.start();
    await killable.put(stored);
    void killable.click(articles.article(at)).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300 + random.below(UPGRADING)));
    const version = await killable.version();
    await killable.kill('browser');
    found.set(version, (found.get(version) ?? 0) + 1);
    await killable.start();
    await killable.capture(articles.article(1000));
    const { version: after, tables } = await killable.read();
    expect(after).toBe(database.verno * 10);
    const candidates = tables.candidates as Candidate[];
    const old = candidates.filter(({ captured }) => !captured.address.startsWith('http://127.0.0.1'));
    expect(old.map((row) => JSON.stringify({ ...row, dropped: undefined })).toSorted()).toEqual(wanted);
    expect(old.every(({ dropped }) => dropped.value === false)).toBe(true);
    expect(candidates.map((candidate) => fieldsOf(candidate).address)).toContain(articles.article(1000).address);
    await killable.kill('browser');
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  articles.close();
  console.log(`When the browser was killed the database had version ${[...found].map(([version, often]) => `${version} ${often} times`).join(', ')}.`);
  // They must fall on both sides of the moment when the upgrade is committed.
  if (ROUNDS > 10) expect(found.size).toBeGreaterThan(1);
});
