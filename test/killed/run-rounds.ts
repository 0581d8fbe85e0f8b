import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { Random } from '@/test/folder/random';
import { serveArticles } from './articles';
import type { Killable } from './killable';
import { round, type Story } from './rounds';

const SEED = Number(env.LINKWEEK_SEED ?? 20180128);
/** How many rounds a profile lives. */
const LIFE = 20;

/** Runs rounds, a fresh profile for every twenty, and tells what they were. Resolves to how many articles were saved. */
export async function runRounds(rounds: number, startIn: (profile: string) => Killable): Promise<number> {
  const random = new Random(SEED);
  const articles = await serveArticles();
  const tally = new Map<string, number>();
  const began = Date.now();
  let saved = 0;
  for (let at = 0; at < rounds; at += LIFE) {
    const profile = await mkdtemp(join(tmpdir(), 'linkweek-'));
    const killable = startIn(profile);
    const story: Story = { killable, articles, random, saved: new Map(), perhaps: new Map(), tally, next: 1 };
    await killable.start();
    for (let left = Math.min(LIFE, rounds - at); left > 0; left -= 1) await round(story);
    if (rounds > LIFE) console.log(`${Math.min(at + LIFE, rounds)} rounds …`);
    await killable.kill('browser');
    saved += story.saved.size;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  articles.close();
  console.log(`${rounds} rounds, ${saved} articles saved, ${((Date.now() - began) / 1000).toFixed(1)} s; ${[...tally].map(([what, often]) => `${what} ${often}`).join(', ')}`);
  return saved;
}
