import { env } from 'node:process';
import { expect, test } from 'vitest';
import { describeEachServer } from '@/test/servers/each-server';
import { startFaulty } from '@/test/servers/faulty';
import { contributor } from './contributor';
import { Random } from './random';
import { reckon, round, type Group } from './rounds';

/** `LINKWEEK_ROUNDS=1000` for the long run, against each server. */
const ROUNDS = Number(env.LINKWEEK_ROUNDS ?? 60);
const SEED = Number(env.LINKWEEK_SEED ?? 20180128);
/** How many rounds pass until everybody is brought in step and compared. */
const RECKON_EVERY = 20;

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

describeEachServer('a group at work, with all that can go wrong', (start, kind) => {
  test(`has every saved page in every queue once, and all queues alike, ${ROUNDS} rounds`, { timeout: 1_200_000 }, async () => {
    const server = await start();
    const proxy = await startFaulty(server);
    // A machine whose clock is right, one an hour behind, and one a year ahead.
    const people = [contributor('Ann'), contributor('Bob', -HOUR), contributor('Eve', YEAR)];
    for (const who of people) await who.connect({ ...server, address: proxy.address });
    const group: Group = { people, server, proxy, random: new Random(SEED), saved: new Map(), takenOut: new Set(), tally: new Map() };
    const began = Date.now();
    for (let at = 1; at <= ROUNDS; at += 1) {
      await round(group);
      if (at % RECKON_EVERY === 0 || at === ROUNDS) await reckon(group);
    }
    console.log(`${kind}: ${ROUNDS} rounds, ${group.saved.size} pages saved, ${proxy.counts().requests} requests, ${((Date.now() - began) / 1000).toFixed(1)} s; ${[...group.tally].map(([what, often]) => `${what} ${often}`).join(', ')}`);
    expect(group.saved.size).toBeGreaterThan(3);
    for (const who of people) who.close();
    await proxy.close();
  });
});
