import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { expect, test } from 'vitest';
import { Random } from '@/test/folder/random';
import { serveArticles } from '@/test/killed/articles';
import { round, type Story } from '@/test/killed/rounds';
import { KillableChromium } from './killable-chromium';

/** `LINKWEEK_KILLS=200` for the long run. */
const ROUNDS = Number(env.LINKWEEK_KILLS ?? 6);
const SEED = Number(env.LINKWEEK_SEED ?? 20180128);
/** How many rounds a profile lives. */
const LIFE = 20;

test(`what was said to be saved is there once, whatever is killed right after, ${ROUNDS} rounds`, { timeout: 30_000 + ROUNDS * 15_000 }, async () => {
  const random = new Random(SEED);
  const articles = await serveArticles();
  const tally = new Map<string, number>();
  const began = Date.now();
  let saved = 0;
  for (let at = 0; at < ROUNDS; at += LIFE) {
    const profile = await mkdtemp(join(tmpdir(), 'linkweek-'));
    const killable = new KillableChromium(profile);
    const story: Story = { killable, articles, random, saved: new Map(), perhaps: new Map(), tally, next: 1 };
    await killable.start();
    for (let left = Math.min(LIFE, ROUNDS - at); left > 0; left -= 1) await round(story);
    if (ROUNDS > LIFE) console.log(`${Math.min(at + LIFE, ROUNDS)} rounds …`);
    await killable.kill('browser');
    saved += story.saved.size;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  articles.close();
  console.log(`${ROUNDS} rounds, ${saved} articles saved, ${((Date.now() - began) / 1000).toFixed(1)} s; ${[...tally].map(([what, often]) => `${what} ${often}`).join(', ')}`);
  expect(saved).toBeGreaterThan(ROUNDS);
});
