import type { Browser, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/folder/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import type { RunningServer } from '../servers/server';
import { button, cardState } from './card';
import { openPage } from './open-page';
import { openOptions } from './options';
import { articlePage } from './pages';
import { answerQuestion } from './question';
import { readDatabase } from './read-database';
import type { Screen } from './screen';
import { clickToolbar, closePopup } from './toolbar';

/** Connects a browser to the group's folder in the options, as a person would, or connects it again, and allows the server when the browser asks. */
export async function joinFolder(browser: Browser, { address, user, password }: Pick<RunningServer, 'address' | 'user' | 'password'>, screen: Screen): Promise<void> {
  const options = await openOptions(browser);
  await options.bringToFront();
  if (await options.$('form').then((form) => !form)) await button(options, words.options.change).click();
  const field = (name: string) => options.locator(`::-p-aria([name="${name}"][role="textbox"])`);
  await field(words.options.address).fill(address);
  await field(words.options.user).fill(user);
  await field(words.options.password).fill(password);
  await button(options, words.options.connect).click();
  await answerQuestion(options, screen, 'allow', async () => expect(await options.evaluate(() => document.body.innerText)).toContain(words.options.connected));
  await options.close();
}

/** Presses “sync now” in the options and waits until all is synced. */
export async function syncNow(browser: Browser): Promise<void> {
  const options = await openOptions(browser);
  await options.bringToFront();
  await button(options, words.options.sync).click();
  await vi.waitFor(async () => expect(await options.$eval('footer output', (output) => output.textContent)).toBe(words.options.synced), { timeout: 20_000 });
  await options.close();
}

/** Opens an article and clicks the button; resolves once the popup has said that it is saved. The popup is closed at once: what is not sent yet is the worker's to send. */
export async function captureArticle(browser: Browser, address: string): Promise<void> {
  const page = await openPage(browser, address, articlePage(`题目 ${address.slice(-6)}`));
  await cardState(await clickToolbar(browser, page));
  await closePopup(browser);
  await page.close();
}

/** Every candidate in this browser, removed ones too. */
export async function candidatesIn(inside: Page): Promise<Candidate[]> {
  return inOrder((await readDatabase(inside)).candidates as Candidate[]);
}

/** The same queue in the same order. */
export function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const key = ({ week, identity }: Candidate): string => `${week} ${identity}`;
  return [...candidates].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
