import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { zh_CN as deskWords } from '@/components/messages/desk/zh_CN';
import { zh_CN as words } from '@/components/messages/imports/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { button, cardState } from './card';
import { clearDatabase } from './clear-database';
import { copiedBy } from './clipboard';
import { openDesk } from './desk';
import { dropFiles } from './drag';
import { chooseFiles } from './choose-files';
import { focusSeen, tabTo } from './focus';
import { launch } from './launch';
import { layoutFaults } from './layout-faults';
import { longestTask } from './longest-task';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup } from './toolbar';

const REAL_DIGEST = fileURLToPath(new URL('../../../shared/digests/2018-W04.md', import.meta.url));
const WEEK = '2018-W04';
const DIGEST = `# 「微信群」 2018 年第 4 周

> 这里是「链」微信群 2018 年第 4 周（20180122-20180128）

## 文章

* [关于“比特币”的思考](https://a.example/p/1?utm_source=x)，作者 甲
* [第二篇](http://b.example/p/2)

## 讨论

**挖矿**

* 不如挖矿

## 招聘

* [招人](https://job.example/)
`;
const BROKEN = '# 2018 年第 6 周\n\n## 文章\n\n* [甲](https://a.example/)\n* 没有链接\n\n一段话\n\n## 工具\n';

let browser: Browser;
let desk: Page;
let folder: string;

beforeAll(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'linkweek-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  desk = await openDesk(browser, clearDatabase);
});
afterEach(async () => {
  await closePopup(browser);
  await desk.close();
});

const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 50 });
const becomes = (read: () => Promise<unknown>, expected: unknown): Promise<void> => eventually(async () => expect(await read()).toEqual(expected));
const stored = async (): Promise<Candidate[]> => ((await readDatabase(desk)).candidates as Candidate[]).filter(({ removed }) => !removed.value);
const storedTitles = async (): Promise<string[]> => (await stored()).map((candidate) => fieldsOf(candidate).title).sort();
const status = (): Promise<string> => desk.$eval('main footer output', (element) => element.textContent);
const summary = (): Promise<string> => desk.$eval('dialog footer output', (element) => element.textContent);
/** Each line of the report, its parts apart. */
const report = (): Promise<string[][]> => desk.$$eval('dialog ul > li', (lines) => lines.filter((line) => line.parentElement?.parentElement?.tagName !== 'LI').map((line) => [...line.children].flatMap((part) => (part.tagName === 'UL' ? [...part.children].map((each) => each.textContent) : [part.textContent]))));
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const openPanel = async (): Promise<void> => {
  await button(desk, deskWords.importIssues).click();
  await desk.waitForSelector('dialog textarea:focus');
};
const choose = (...paths: string[]): Promise<void> => chooseFiles(desk, () => button(desk, words.choose).click(), ...paths);
const article = (heading: string, ...lines: string[]): string[] => [messages.weekName(WEEK), heading, lines.join(' · ')];

test('files are chosen, what they hold is listed first, and one button stores it; undo takes it back as one', async () => {
  await openPanel();
  await choose(await file('a.md', DIGEST), await file('b.md', BROKEN));
  await becomes(report, [
    article('a.md', '文章 2', '讨论', '招聘 1'),
    [words.notRead(1), 'b.md', words.problem(6, words.faults['no-link']), words.problem(8, words.faults['not-links'])],
  ]);
  await becomes(summary, words.found(1, 3, 1));
  expect(await desk.$eval('dialog', (dialog) => dialog.textContent)).toContain([words.newHeadings('招聘'), words.newName('微信群'), words.newGroup('链')].join(words.apart));
  expect(await stored()).toEqual([]);
  expect(await layoutFaults(desk)).toEqual([]);
  await button(desk, words.add(1)).click();
  await becomes(storedTitles, ['关于“比特币”的思考', '招人', '第二篇'].sort());
  await becomes(() => desk.$eval('dialog output', (said) => said.textContent), words.stored(1, 3, 0));
  expect((await readDatabase(desk)).changes).toHaveLength(1);
  await button(desk, words.undo).click();
  await becomes(storedTitles, []);
  await becomes(status, words.undone);
  await becomes(() => desk.$('dialog'), null);
  expect(await desk.evaluate(() => document.activeElement?.textContent.trim())).toBe(deskWords.importIssues);
});

test('a pasted digest is imported by keys alone; the same again changes nothing and says so', async () => {
  for (const said of [words.stored(1, 3, 0), words.unchanged]) {
    await desk.bringToFront();
    await tabTo(desk, deskWords.importIssues);
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('dialog textarea:focus');
    await desk.keyboard.sendCharacter(DIGEST);
    await becomes(report, [article(words.pasted, '文章 2', '讨论', '招聘 1')]);
    await tabTo(desk, words.add(1));
    await desk.keyboard.press('Enter');
    await becomes(() => desk.$eval('dialog output', (output) => output.textContent), said);
    await focusSeen(desk, words.done);
    await desk.keyboard.press('Enter');
    // Hidden, it has yet to hear that it is closed; a key until then would be for nothing.
    await becomes(() => desk.$('dialog'), null);
    await focusSeen(desk, deskWords.importIssues);
  }
  expect((await readDatabase(desk)).changes).toHaveLength(1);
});

test('files dropped anywhere on the desk open the panel, and more are added to them', async () => {
  await dropFiles(desk, await file('a.md', DIGEST));
  await becomes(report, [article('a.md', '文章 2', '讨论', '招聘 1')]);
  await dropFiles(desk, await file('c.md', DIGEST.replaceAll('第 4 周', '第 5 周').replace('20180122-20180128', '20180129-20180204')));
  await becomes(async () => (await report()).map(([week]) => week), [messages.weekName(WEEK), messages.weekName('2018-W05')]);
  await button(desk, words.add(2)).click();
  await becomes(() => desk.$eval('dialog output', (said) => said.textContent), words.stored(2, 6, 0));
});

test('a week that has candidates is merged, and the desk shows it as published', async () => {
  await openPanel();
  await choose(await file('a.md', DIGEST.replace('* [第二篇](http://b.example/p/2)\n', '')));
  await button(desk, words.add(1)).click();
  await button(desk, words.done).click();
  await openPanel();
  await choose(await file('a.md', DIGEST.replace('关于“比特币”的思考', '别的标题').replace('不如挖矿', '别的话')));
  await button(desk, words.add(1)).click();
  await becomes(() => desk.$eval('dialog output', (said) => said.textContent), words.stored(1, 1, 2) + words.keptTexts(1));
  await button(desk, words.done).click();
  expect(await storedTitles()).toEqual(['关于“比特币”的思考', '招人', '第二篇'].sort());
  await becomes(async () => (await desk.$$eval('nav li', (all) => all.map((each) => each.textContent))).at(-1), `${messages.weekName(WEEK)}${deskWords.publish.short}3`);
});

test.each([
  ['a window at 200 %', { width: 640, height: 400, deviceScaleFactor: 2 }],
  ['a small phone', { width: 320, height: 568 }],
])('the panel fits into %s, its list in sight and its button in reach', { tags: ['long'] }, async (_, viewport) => {
  await openPanel();
  await choose(await file('a-file-with-a-long-name-that-goes-on-and-on-and-on.md', DIGEST), await file('b.md', BROKEN));
  await desk.waitForSelector('dialog li li');
  await desk.setViewport(viewport);
  await eventually(async () => expect(await layoutFaults(desk)).toEqual([]));
  expect(await desk.$eval('dialog ul', (list) => list.clientHeight)).toBeGreaterThan(60);
  expect(await desk.$eval('dialog button.primary', (primary) => primary.getBoundingClientRect().bottom < innerHeight)).toBe(true);
});

describe('hostile files are refused with a sentence, and the page goes on', { tags: ['long'] }, () => {
  test.each([
    ['100 MB', () => new Uint8Array(100_000_000).fill(0x20), [['x.md', words.refusals['too-large']]]],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), [['x.md', words.refusals['not-text']]]],
    ['zeros', () => new Uint8Array(10_000), [['x.md', words.refusals['not-text']]]],
    ['lists in lists', () => `# 2018 年第 4 周\n\n## 文章\n\n${'* '.repeat(50_000)}`, [[words.notRead(5), 'x.md', words.problem(5, words.faults.tangled)]]],
    ['marks', () => `# 2018 年第 4 周\n\n## 文章\n\n${'*a_'.repeat(50_000)}`, [[words.notRead(5), 'x.md', words.problem(5, words.faults.tangled)]]],
    ['script in a title', () => '# 2018 年第 4 周\n\n## <img src=x onerror=alert(1)>\n\n* [<script>alert(1)</script>](javascript:alert(1))\n', undefined],
  ])('%s', async (_, content, expected) => {
    const alerted = vi.fn<() => void>();
    desk.on('dialog', alerted);
    const path = await file('x.md', content());
    await openPanel();
    const { worked } = await longestTask(desk, async () => {
      await choose(path);
      await desk.waitForSelector('dialog li');
    });
    if (expected) expect(await report()).toEqual(expected);
    expect(worked).toBeLessThan(1000);
    expect(alerted).not.toHaveBeenCalled();
    expect(await stored()).toEqual([]);
  });
});

describe('a click on the toolbar on a page that was published', () => {
  const capture = async (address: string): Promise<string> => {
    const page = await openPage(browser, address, articlePage('关于“比特币”的思考'));
    const said = await cardState(await clickToolbar(browser, page));
    await page.close();
    return said;
  };
  const importFile = async (path: string): Promise<void> => {
    await openPanel();
    await choose(path);
    await button(desk, words.add(1)).click();
    await button(desk, words.done).click();
  };

  test('says in which week', async () => {
    await importFile(await file('a.md', DIGEST));
    expect(await capture('https://a.example/p/1?utm_medium=y')).toBe(messages.card.published(WEEK));
    expect(await stored()).toHaveLength(3);
  });

  test.skipIf(!existsSync(REAL_DIGEST))('says so of the real digest’s links', async () => {
    await importFile(REAL_DIGEST);
    expect(await stored()).toHaveLength(28);
    expect(await capture('https://zhuanlan.zhihu.com/p/33182337?utm_source=wechat_session')).toBe('这一篇 2018 年第 4 周已发布');
  });

  test.skipIf(!existsSync(REAL_DIGEST))('and the real digest is copied from its week as it came out, byte for byte', async () => {
    await importFile(REAL_DIGEST);
    await desk.locator(`nav button ::-p-text(${messages.weekName(WEEK)})`).click();
    await desk.waitForSelector('[data-row]');
    const text = await readFile(REAL_DIGEST, 'utf8');
    expect(await copiedBy(desk, () => button(desk, messages.export.copy).click())).toBe(`${text.trimEnd()}\n`);
  });
});
