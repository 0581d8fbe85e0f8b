import type { Page } from 'puppeteer-core';
import { OURS } from './contestants';
import { inBrowser } from './in-browser';
import type { Measured, Row, Run } from './row';
import { median } from './statistics';
import { inTurns } from './turns';

const LINES = 10_000;

/** What an editor should not notice, milliseconds. */
const AT_MOST: Readonly<Record<string, number>> = { export: 50, import: 500 };

/** Writing a long issue and reading it back, beside the libraries that write and read any Markdown. */
export function measureDigest(run: Run): Promise<Measured> {
  return inBrowser('digest', async (page) => {
    const all = (await page.evaluate(`bench.prepare(${LINES}), bench.contestants()`)) as Record<string, string[]>;
    const rows: Row[] = [];
    for (const [what, contestants] of Object.entries(all)) rows.push(await rowOf(page, what, contestants, run));
    const goals = rows.flatMap(({ name, samples }) => {
      const [what = ''] = name.split(',');
      const most = AT_MOST[what];
      return most === undefined ? [] : [{ says: `${name}, ms`, value: median(samples[OURS] ?? []), most }];
    });
    return { rows, goals };
  });
}

async function rowOf(page: Page, what: string, contestants: readonly string[], { quick, progress }: Run): Promise<Row> {
  const times = await inTurns(contestants, quick ? 2 : 5, async (who) => Number(await page.evaluate(`bench.time(${JSON.stringify(what)}, ${JSON.stringify(who)})`)), progress);
  return { name: `${what}, ${LINES.toLocaleString('en')} lines`, unit: 'ms', samples: Object.fromEntries(times), base: OURS };
}
