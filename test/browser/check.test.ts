import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/desk/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate, Fields } from '@/utils/digest/candidate';
import { edited } from '@/utils/digest/candidate-edit';
import { shiftWeek, weekAt } from '@/utils/digest/iso-week';
import { violations } from './axe';
import { button } from './card';
import { clearDatabase } from './clear-database';
import { openDesk } from './desk';
import { fillDatabase, madeUpWeek } from './fill-database';
import { press } from './focus';
import { launch } from './launch';
import { readDatabase } from './read-database';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');
const EARLIER = shiftWeek(WEEK, -1);
const STAMP = { at: 1_600_000_000_000, tick: 0, by: 'made-up' };

const SLIPS: readonly Partial<Fields>[] = [
  { title: '一文看懂EOS', section: 'articles' },
  { title: '真的么?当然,不是', section: 'articles' },
  { title: 'https://site2.example/a', section: 'articles' },
  { title: '没有毛病的标题', section: 'articles' },
];

let browser: Browser;
let desk: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await openDesk(browser);
  await clearDatabase(desk);
});
afterEach(() => desk.close());

const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 50 });
const show = async (candidates: readonly Candidate[]): Promise<void> => {
  await fillDatabase(desk, candidates);
  await desk.reload();
  await desk.waitForSelector('[data-row]');
};
const findings = (): Promise<string[]> => desk.$$eval('details li', (all) => all.map((each) => [...each.children].map((part) => part.textContent).join(' | ')));
const titles = async (): Promise<string[]> => ((await readDatabase(desk)).candidates as Candidate[]).filter(({ week }) => week === WEEK).sort((a, b) => (a.order.value < b.order.value ? -1 : 1)).map(({ title }) => title.value);

test('slips of the house style are named, each mended by its button, all by one, and undone', async () => {
  await show(madeUpWeek(WEEK, 4).map((candidate, at) => edited(candidate, SLIPS[at] ?? {}, STAMP)));
  const captured = madeUpWeek(WEEK, 4)[2]?.captured.title;
  await desk.locator('summary').click();
  const { kinds, fixes } = words.check;
  await eventually(async () => expect(await findings()).toEqual([`一文看懂EOS | ${kinds.spacing} | ${fixes.spacing}`, `真的么?当然,不是 | ${kinds.punctuation} | ${fixes.punctuation}`, `https://site2.example/a | ${kinds['no-title']} | ${fixes.title}`]));
  expect(await desk.$eval('summary', (summary) => summary.textContent)).toBe(words.check.found(3));
  expect(await violations(desk)).toEqual([]);
  await button(desk, fixes.spacing).click();
  await eventually(async () => expect(await findings()).toHaveLength(2));
  expect(await titles()).toEqual(['一文看懂 EOS', '真的么?当然,不是', 'https://site2.example/a', '没有毛病的标题']);
  await button(desk, words.check.fixAll(2)).click();
  await desk.waitForSelector('details', { hidden: true });
  expect(await titles()).toEqual(['一文看懂 EOS', '真的么？当然，不是', captured, '没有毛病的标题']);
  await desk.focus('[data-row]');
  await press(desk, 'Control', 'z');
  await eventually(async () => expect(await findings()).toHaveLength(2));
});

test('several slips of one link are mended by one button, one upon the other, and come back by one undo', async () => {
  const [one] = madeUpWeek(WEEK, 1);
  if (!one) throw new Error('There is no candidate.');
  await show([edited(one, { title: '看懂EOS么?当然,不懂', note: '作者Anders' }, STAMP)]);
  await desk.locator('summary').click();
  await eventually(async () => expect(await findings()).toHaveLength(2));
  await button(desk, words.check.fixAll(2)).click();
  await desk.waitForSelector('details', { hidden: true });
  const stored = async (): Promise<string[]> => ((await readDatabase(desk)).candidates as Candidate[]).flatMap(({ title, note }) => [title.value, note.value]);
  expect(await stored()).toEqual(['看懂 EOS 么？当然，不懂', '作者 Anders']);
  await desk.focus('[data-row]');
  await press(desk, 'Control', 'z');
  await eventually(async () => expect(await stored()).toEqual(['看懂EOS么?当然,不懂', '作者Anders']));
});

test('a link that went out before is named with its week, and dropped by its button', async () => {
  const [one, two] = madeUpWeek(WEEK, 2);
  if (!one || !two) throw new Error('There are no candidates.');
  await show([one, two, { ...one, week: EARLIER }]);
  await desk.keyboard.press('[');
  await button(desk, words.publish.mark).click();
  // What went out before is looked for once, as a week is shown.
  await eventually(async () => expect(await desk.$eval('nav', (nav) => nav.textContent)).toContain(words.publish.short));
  await desk.waitForSelector('[data-row]');
  await desk.focus('[data-row]');
  await desk.keyboard.press(']');
  await desk.locator('summary').click();
  await eventually(async () => expect(await findings()).toEqual([`${one.title.value} | ${words.check.repeat(messages.weekName(EARLIER))} | ${words.check.fixes.drop}`]));
  await desk.locator('details li button').click();
  await eventually(async () => expect(await desk.$eval('[data-row][aria-expanded="true"]', (row) => row.getAttribute('title'))).toBe(one.title.value));
  await button(desk, words.check.fixes.drop).click();
  await desk.waitForSelector('details', { hidden: true });
});
