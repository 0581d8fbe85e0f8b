import { mkdirSync, readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { deskMessagesFor } from '@/components/messages/desk/messages';
import type { Settings } from '@/utils/digest/settings';
import { cardState } from '../browser/card';
import { openDesk } from '../browser/desk';
import { launch } from '../browser/launch';
import { openOptions } from '../browser/options';
import { openPage } from '../browser/open-page';
import { articlePage } from '../browser/pages';
import { putRow } from '../browser/put-row';
import { clickToolbar, closePopup } from '../browser/toolbar';
import { STORE_WEEK } from './store-week';

/** The size that every store takes. */
const SIZE = { width: 1280, height: 800 };

/** The pictures for the stores, each as its listing names it, in one language. */
export async function shootForStores(lang: 'zh-CN' | 'en', out: string): Promise<void> {
  const browser = await launch({ lang });
  const words = deskMessagesFor(lang);
  const week = STORE_WEEK[lang];
  mkdirSync(out, { recursive: true });
  const shoot = async (page: Page, name: string): Promise<void> => {
    const file = `${out}/${name}-store-${lang}.png` as const;
    await page.setViewport(SIZE);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: file });
    stdout.write(`${file}\n`);
  };
  const desk = await decided(browser, week.settings);
  for (const _ of week.earlier) await desk.keyboard.press('[');
  for (const links of [...week.earlier, week.links]) {
    await paste(desk, links);
    await desk.locator('dialog button.primary').click();
    await desk.waitForSelector('dialog', { hidden: true });
    await desk.keyboard.press(']');
  }
  await desk.keyboard.press('[');
  await desk.waitForFunction((rows) => document.querySelectorAll('[data-row]').length === rows, {}, week.links.split('\n').length);
  for (const [at, note] of Object.entries(week.notes)) {
    await (await desk.$$('[data-row]'))[Number(at)]?.focus();
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('li input[type=text]');
    await (await desk.$$('li input[type=text]'))[1]?.focus();
    await desk.keyboard.type(note);
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Escape');
    await desk.waitForSelector('li input[type=text]', { hidden: true });
  }

  const article = await openPage(browser, week.article.address, articlePage(week.article.title).replaceAll('示例站', week.article.site));
  const popup = await clickToolbar(browser, article);
  await cardState(popup);
  await popup.mouse.move(0, 0);
  const picture = await popup.screenshot({ encoding: 'base64' });
  await closePopup(browser);
  await article.setViewport(SIZE);
  await article.setContent(beside(picture, captionOf('popup', lang)));
  await shoot(article, 'popup');

  await desk.bringToFront();
  await desk.keyboard.press('Escape');
  await desk.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await shoot(desk, 'desk');
  await desk.locator(`::-p-aria([name="${words.out.more}"][role="button"])`).click();
  await desk.locator(`::-p-aria([name="${words.out.chat}"][role="menuitem"])`).click();
  await desk.waitForSelector('dialog[open] pre');
  await shoot(desk, 'chat');
  await desk.keyboard.press('Escape');
  await paste(desk, week.chat);
  await shoot(desk, 'adding');
  await shoot(await openOptions(browser), 'options');
  await browser.close();
}

/** Opens the desk of a digest that has decided these settings. */
async function decided(browser: Browser, settings: Partial<Settings>): Promise<Page> {
  const desk = await openDesk(browser);
  for (const [key, value] of Object.entries(settings)) await putRow(desk, 'settings', { key, value, stamp: { at: 1, tick: 0, by: 'editor' } });
  await desk.reload();
  await desk.waitForSelector('#panel-queue [tabindex="-1"]');
  return desk;
}

/** Puts a text into the desk's panel for links, and waits until they are listed. */
async function paste(desk: Page, text: string): Promise<void> {
  await desk.keyboard.press('a');
  await desk.waitForSelector('dialog[open] textarea');
  await desk.keyboard.sendCharacter(text);
  await desk.waitForSelector('dialog[open] li');
}

/** What the listing says of a picture. */
function captionOf(picture: string, lang: string): string {
  const listing = readFileSync(fileURLToPath(new URL(`../../.store/listing/${lang}.md`, import.meta.url)), 'utf8');
  return new RegExp(`^\\d\\. ${picture}-store(?:: |：)(.*)$`, 'm').exec(listing)?.[1] ?? '';
}

/** A page that shows the popup, which is smaller than a store's picture, beside its caption. */
function beside(picture: string, caption: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; block-size: 100vh; display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 80px; padding: 0 130px; box-sizing: border-box; background: #eef3f0; color: #17302a; font: 44px/1.35 system-ui, 'Noto Sans CJK SC', sans-serif; }
    p { margin: 0; text-wrap: balance; word-break: keep-all; overflow-wrap: anywhere; }
    img { border-radius: 12px; box-shadow: 0 2px 6px #0003, 0 20px 60px #0003; }
  </style><p></p><img src="data:image/png;base64,${picture}"><script>document.querySelector('p').textContent = ${JSON.stringify(caption)}</script>`;
}
