import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zh_CN as words } from '@/components/messages/desk/zh_CN';
import { database } from '@/utils/queue/database';
import { openDesk } from '../browser/desk';
import { launch } from '../browser/launch';
import { readDatabase } from '../browser/read-database';
import { putStored, STORED } from '../utils/queue/stored/stored';
import { inFirefox } from './in-firefox';

inFirefox('in Firefox', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test.each(STORED)('a database of version $version, with $what, is opened with every row as it was', { tags: ['long'] }, async (stored) => {
    const desk = await openDesk(browser, (inside) => inside.evaluate(putStored, database.name, stored));
    // Which it says only of a week that it has read.
    await desk.waitForFunction((sentence) => document.body.textContent.includes(sentence), { polling: 50 }, words.empty);
    expect((await desk.evaluate(() => indexedDB.databases())).map(({ version }) => version)).toContain(database.verno * 10);
    const tables = await readDatabase(desk);
    expect(Object.keys(tables).toSorted()).toEqual(database.tables.map(({ name }) => name).toSorted());
    for (const [table, { rows }] of Object.entries(stored.stores)) {
      expect(tables[table]).toHaveLength(rows.length);
      expect(tables[table]).toEqual(expect.arrayContaining(rows.map((row) => expect.objectContaining(row))));
    }
    await desk.close();
  });
});
