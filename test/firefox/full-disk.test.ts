import { env } from 'node:process';
import { expect, test } from 'vitest';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import { button, cardState } from '../browser/card';
import { copiedBy } from '../browser/clipboard';
import { expectFailed } from '../browser/failed';
import { launch } from '../browser/launch';
import { openPage } from '../browser/open-page';
import { articlePage } from '../browser/pages';
import { readDatabase } from '../browser/read-database';
import { CAN_MOUNT, withSmallDisk } from '../browser/small-disk';
import { clickToolbar } from '../browser/toolbar';
import { inFirefox } from './in-firefox';

inFirefox('in Firefox', () => {
  test.skipIf(!CAN_MOUNT && !env.LINKWEEK_NO_SKIPS)('a full disk takes nothing, which is said with the line to copy; what was saved before is there, and a click saves once there is room (needs a disk of its own, which only root can mount)', { tags: ['long'] }, async () => {
    await withSmallDisk(300, async ({ path, fill, makeRoom }) => {
      const browser = await launch({ userDataDir: path });
      try {
        const before = await openPage(browser, 'https://news.example/a/2', articlePage('先前存下的文章'));
        expect(await cardState(await clickToolbar(browser, before))).toMatch(/^已收录到/);
        const page = await openPage(browser, 'https://news.example/a/1', articlePage('没有存下的文章'));
        await fill();
        const popup = await clickToolbar(browser, page);
        await expectFailed(popup, 'full', '* [没有存下的文章](https://news.example/a/1)');
        expect(await copiedBy(popup, () => button(popup, messages.export.copy).click())).toBe('## 文章\n\n* [先前存下的文章](https://news.example/a/2)\n');
        await makeRoom();
        const again = await clickToolbar(browser, page);
        expect(await cardState(again)).toMatch(/^已收录到/);
        expect((await readDatabase(again)).candidates).toHaveLength(2);
      } finally {
        await browser.close();
      }
    });
  });
});
