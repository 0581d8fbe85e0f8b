import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shiftWeek, weekAt } from '@/utils/digest/iso-week';
import { cardState } from './card';
import { openDesk } from './desk';
import { fillWeeks, madeUpWeek } from './fill-database';
import { launch } from './launch';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { countQueries, inWords, type Queries } from './queries';
import { clickToolbar, closePopup } from './toolbar';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');

/** Candidates to a week, in weeks other than this one. */
const A_WEEK = 200;

/** What opening the popup on an article that is saved may ask of the database, whatever that holds. */
const BUDGET = { transactions: 12, reads: 18, rows: 20 };

let browser: Browser;
let articles = 0;
beforeAll(async () => {
  browser = await launch();
  await countQueries(browser);
  // The first click of all makes the database.
  await openPopup();
});
afterAll(() => browser.close());

async function openPopup(): Promise<Page> {
  const article = ++articles;
  const popup = await clickToolbar(browser, await openPage(browser, `https://articles.example/posts/${article}`, articlePage(`第 ${article} 篇`)));
  await cardState(popup);
  return popup;
}

/** What the popup asked once nothing was left to be asked, and how many candidates the week had. */
async function queriesOf(popup: Page): Promise<Queries> {
  const read = (): Promise<Queries> => popup.evaluate('window.queries') as Promise<Queries>;
  for (let before = await read(); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = await read();
    if (now.transactions === before.transactions && now.reads.length === before.reads.length) return now;
    before = now;
  }
}

/** Fills other weeks, past the extension. */
async function fill(from: number, to: number): Promise<void> {
  const desk = await openDesk(browser);
  for (let past = from / A_WEEK; past < to / A_WEEK; past += 50) await fillWeeks(desk, Array.from({ length: Math.min(50, to / A_WEEK - past) }, (_, at) => shiftWeek(WEEK, -1 - past - at)), madeUpWeek(WEEK, A_WEEK));
  await desk.close();
}

/** What is asked, and how many rows each answer had; those of the week itself grow by one with every click. Where a capture takes longer than what is watched waits for it, the same is asked once more: how often is the budget's to hold. */
const asked = ({ reads }: Queries): string[] => [...new Set(reads.map(({ query, rows }) => (query.includes('[week+order.value]') ? query : `${query} → ${rows}`)))].toSorted();

/** Fails where more is asked than the budget has. */
function expectInBudget(queries: Queries): void {
  const rows = queries.reads.reduce((sum, each) => sum + each.rows, 0);
  expect(rows, 'no query was counted').toBeGreaterThan(0);
  expect(queries.transactions, inWords(queries)).toBeLessThanOrEqual(BUDGET.transactions);
  expect(queries.reads.length, inWords(queries)).toBeLessThanOrEqual(BUDGET.reads);
  expect(rows, inWords(queries)).toBeLessThanOrEqual(BUDGET.rows);
}

describe.sequential('opening the popup on an article', () => {
  let empty: Queries;
  /** How many candidates other weeks have. */
  let filled = 0;
  beforeAll(async () => {
    empty = await queriesOf(await openPopup());
  });

  test('asks no more of the database than its budget', () => expectInBudget(empty));

  const asksTheSame = async (count: number): Promise<void> => {
    await closePopup(browser);
    await fill(filled, count);
    filled = count;
    const full = await queriesOf(await openPopup());
    expectInBudget(full);
    expect(asked(full), `${inWords(full)}\n\nwith none:\n${inWords(empty)}`).toEqual(asked(empty));
  };
  test('asks the same with 1,000 candidates in other weeks as with none', () => asksTheSame(1000));
  test('and with 20,000', { tags: ['long'] }, () => asksTheSame(20_000));
});
