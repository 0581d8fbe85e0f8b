import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { QueueFailure } from '@/utils/queue/failure';
import { violations } from './axe';
import { cardState } from './card';

/** The popup says why the page was not saved, and offers its line. */
export async function expectFailed(popup: Page, failure: QueueFailure, line: string): Promise<void> {
  expect(await cardState(popup)).toBe(messages.card.failed(failure));
  const offered = await popup.waitForFunction(() => document.querySelector('textarea')?.value, { polling: 50 });
  expect(await offered.jsonValue()).toBe(line);
}

/** The popup or the desk says why there is no queue to show. */
export async function expectNoQueue(surface: Page, failure: QueueFailure): Promise<void> {
  const said = await surface.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent, { timeout: 15_000, polling: 50 });
  expect(await said.jsonValue()).toBe(messages.status.queueFailed(failure));
  expect(await violations(surface)).toEqual([]);
}
