import { env } from 'node:process';
import { expect, test } from 'vitest';
import { runRounds } from '@/test/killed/run-rounds';
import { KillableChromium } from './killable-chromium';

/** `LINKWEEK_KILLS=200` for the long run. */
const ROUNDS = Number(env.LINKWEEK_KILLS ?? 3);

test(`what was said to be saved is there once, whatever is killed right after, ${ROUNDS} rounds`, { timeout: 30_000 + ROUNDS * 20_000 }, async () => {
  expect(await runRounds(ROUNDS, (profile) => new KillableChromium(profile))).toBeGreaterThan(ROUNDS);
});
