import { env } from 'node:process';
import { expect, test } from 'vitest';
import { runRounds } from '@/test/killed/run-rounds';
import { inFirefox } from './in-firefox';
import { KillableFirefox } from './killable-firefox';

/** `LINKWEEK_KILLS=50` for the long run. */
const ROUNDS = Number(env.LINKWEEK_KILLS ?? 3);

inFirefox('in Firefox', () => {
  test(`what was said to be saved is there once, whatever is killed right after, ${ROUNDS} rounds`, { tags: ['long'], timeout: 30_000 + ROUNDS * 40_000 }, async () => {
    expect(await runRounds(ROUNDS, (profile) => new KillableFirefox(profile))).toBeGreaterThan(ROUNDS);
  });
});
