import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import { violations } from './axe';
import { button, cardState } from './card';
import { copiedBy } from './clipboard';
import { expectFailed } from './failed';
import { freshLogBegun } from './fresh-log';
import { EXTENSION_DIR, launch } from './launch';
import { openPage } from './open-page';
import { openOwn } from './own-page';
import { articlePage } from './pages';
import { readDatabase } from './read-database';
import { CAN_MOUNT, withSmallDisk } from './small-disk';
import { clickToolbar, extensionIn } from './toolbar';
import { stopWorker } from './worker';

const LINE = '* [没有存下的文章](https://news.example/a/1)';

let browser: Browser;
let page: Page;
const start = async (options?: Parameters<typeof launch>[0]): Promise<void> => {
  browser = await launch(options);
  page = await openPage(browser, 'https://news.example/a/1', articlePage('没有存下的文章'));
};
afterEach(() => browser.close());

describe('a full disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linkweek-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('by the browser’s quota, which holds without the permission for more: the line is there to copy, and a click saves once there is room', { tags: ['long'] }, async () => {
    await cp(EXTENSION_DIR, folder, { recursive: true });
    const manifest: { permissions: string[] } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((each) => each !== 'unlimitedStorage') }));
    await start({ extensionDir: folder });
    const { id } = await extensionIn(browser);
    const quota = await (await openOwn(browser, 'manifest.json')).createCDPSession();
    await quota.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}`, quotaSize: 1 });
    // What room there is, the database knows for as long as it is open, and two seconds more.
    await stopWorker(browser);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const popup = await clickToolbar(browser, page);
    await expectFailed(popup, 'full', LINE);
    expect(await violations(popup)).toEqual([]);
    await quota.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}` });
    expect(await cardState(await clickToolbar(browser, page))).toMatch(/^已收录到/);
  });

  test.skipIf(!CAN_MOUNT && !env.LINKWEEK_NO_SKIPS)('in truth takes nothing, says so, and leaves all that was saved before, also after a restart (needs a disk of its own, which only root can mount)', async () => {
    const profile = join(folder, 'Default');
    await mkdir(profile);
    await withSmallDisk(100, async ({ fill, makeRoom }) => {
      await start({ userDataDir: folder });
      const before = await openPage(browser, 'https://news.example/a/2', articlePage('先前存下的文章'));
      expect(await cardState(await clickToolbar(browser, before))).toMatch(/^已收录到/);
      const desk = await openOwn(browser, 'desk.html');
      await button(desk, '先前存下的文章').click();
      const note = `li input[aria-label="${messages.fields.note}"]`;
      await desk.waitForSelector(note);
      // A disk that is filled while the browser begins a new log leaves the database shut until the browser starts again.
      await freshLogBegun(folder, 0);
      await fill();
      // What was saved can still be copied, and what is typed now stays where it can be copied from.
      await desk.type(note, '作者 甲');
      await desk.$eval(note, (field) => (field instanceof HTMLElement ? field.blur() : undefined));
      await desk.waitForFunction((sentence) => document.body.textContent.includes(sentence), { polling: 50 }, messages.status.editFailed('full'));
      expect(await desk.$eval(note, (field) => (field instanceof HTMLInputElement ? field.value : ''))).toBe('作者 甲');
      expect(await copiedBy(desk, () => button(desk, messages.export.copy).click())).toContain('* [先前存下的文章](https://news.example/a/2)');
      const popup = await clickToolbar(browser, page);
      await expectFailed(popup, 'full', LINE);
      expect(await copiedBy(popup, () => button(popup, messages.export.copy).click())).toBe('## 文章\n\n* [先前存下的文章](https://news.example/a/2)\n');
      await makeRoom();
      // Where the disk was filled just as Chromium tidied up its files, it keeps the database shut until it starts again, which the card says.
      const said = await cardState(await clickToolbar(browser, page));
      const isSaved = said.startsWith('已收录到');
      if (!isSaved) expect(said).toBe(messages.card.failed('unusable'));
      await browser.close();
      // Where a write was torn, Chromium throws the database away as it starts.
      await start({ userDataDir: folder });
      const again = await clickToolbar(browser, page);
      expect(await cardState(again)).toMatch(isSaved ? /^本周已收录/ : /^已收录到/);
      expect((await readDatabase(again)).candidates).toHaveLength(2);
      await browser.close();
    }, profile);
  });
});
