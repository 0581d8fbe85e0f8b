import { OURS } from './contestants';
import { inBrowser } from './in-browser';
import type { Measured, Row, Run } from './row';
import { inTurns } from './turns';

const LINKS = 50;

/** What is done with the files, and by what the plainest program would do instead. */
const RACES = [
  { what: 'read', plainly: 'JSON.parse', ours: 'reading', plain: 'parsing' },
  { what: 'merged', plainly: 'last row wins', ours: 'merging', plain: 'overwriting' },
  { what: 'into the database', plainly: 'rows put unmerged', ours: 'takingIn', plain: 'putting' },
] as const;

/** Taking in the files of a very large group. */
export function measureMerge({ quick, progress }: Run): Promise<Measured> {
  const people = quick ? 100 : 1000;
  return inBrowser('merge', async (page) => {
    await page.evaluate(`bench.prepare(${people}, ${LINKS})`);
    const rows: Row[] = [];
    for (const { what, plainly, ours, plain } of RACES) {
      const times = await inTurns([ours, plain], quick ? 1 : 2, async (work) => Number(await page.evaluate(`bench.${work}()`)), progress);
      rows.push({ name: `${people.toLocaleString('en')} contributors' files of ${LINKS} links, ${what}`, unit: 'ms', samples: { [OURS]: times.get(ours) ?? [], [plainly]: times.get(plain) ?? [] }, base: OURS });
    }
    return { rows, goals: [] };
  });
}
