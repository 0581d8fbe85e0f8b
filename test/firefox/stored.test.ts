import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/utils/queue/database';
import { openDesk } from '../browser/desk';
import { launch } from '../browser/launch';
import { readDatabase } from '../browser/read-database';
import { putStored, STORED } from '../utils/queue/stored/stored';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(STORED)('a database of version $version, with $what, is opened with every row as it was', { tags: ['long'] }, async (stored) => {
  const desk = await openDesk(browser, (inside) => inside.evaluate(putStored, database.name, stored));
  await desk.waitForFunction((version) => indexedDB.databases().then((all) => all.some((each) => each.version === version)), { polling: 50 }, database.verno * 10);
  const tables = await readDatabase(desk);
  expect(Object.keys(tables).toSorted()).toEqual(database.tables.map(({ name }) => name).toSorted());
  for (const [table, { rows }] of Object.entries(stored.stores)) {
    expect(tables[table]).toHaveLength(rows.length);
    expect(tables[table]).toEqual(expect.arrayContaining(rows.map((row) => expect.objectContaining(row))));
  }
  await desk.close();
});
