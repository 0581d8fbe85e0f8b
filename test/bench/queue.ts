import type { Page } from 'puppeteer-core';
import { OURS } from './contestants';
import { inBrowser } from './in-browser';
import type { Measured, Row, Run } from './row';
import { inTurns } from './turns';

/** What is measured, by contestant: an expression for its milliseconds. */
interface Race {
  name: string;
  contestants: Readonly<Record<string, string>>;
  base: string;
}

function races({ quick }: Run): Race[] {
  const [some, many] = quick ? [1000, 10_000] : [10_000, 100_000];
  const among = (count: number): string => count.toLocaleString('en');
  return [
    {
      name: 'storing a capture, committed to the disk',
      contestants: { 'plain IndexedDB put': 'adding(10)', 'Linkweek, empty database': 'adding(10, 0)', [`Linkweek, among ${among(some)}`]: `adding(10, ${some})` },
      base: 'plain IndexedDB put',
    },
    { name: `searching ${among(many)} for what none has`, contestants: { [OURS]: `finding('無此文', ${many})`, 'all rows at once': `findingPlainly('無此文', ${many})` }, base: OURS },
    { name: `searching ${among(many)} for what all have`, contestants: { [OURS]: `finding('比特币 思考', ${many})`, 'all rows at once': `findingPlainly('思考', ${many})` }, base: OURS },
  ];
}

/** What the database takes: storing captures, and searching all weeks. */
export function measureQueue(run: Run): Promise<Measured> {
  return inBrowser('queue', async (page) => {
    const rows: Row[] = [];
    for (const race of races(run)) rows.push(await rowOf(page, race, run));
    return { rows, goals: [] };
  });
}

async function rowOf(page: Page, { name, contestants, base }: Race, { quick, progress }: Run): Promise<Row> {
  const times = await inTurns(Object.keys(contestants), quick ? 1 : 4, async (who) => Number(await page.evaluate(`bench.${contestants[who]}`)), progress);
  return { name, unit: 'ms', samples: Object.fromEntries(times), base };
}
