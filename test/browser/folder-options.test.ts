import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { folderMessagesFor } from '@/components/messages/folder/messages';
import { optionsMessagesFor } from '@/components/messages/options/messages';
import { toInvitation } from '@/utils/digest/share/invitation';
import { violations } from './axe';
import { button } from './card';
import { copiedBy } from './clipboard';
import { openDesk } from './desk';
import { describeEachLanguage } from './each-language';
import { focusOn, focusSeen, press, tabTo } from './focus';
import { FOLDER, pretendFolder } from './folder';
import { forgetAll } from './forget-all';
import { launch } from './launch';
import { layoutFaults } from './layout-faults';
import { openPage } from './open-page';
import { openOptions } from './options';
import { articlePage } from './pages';
import { putRow } from './put-row';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup } from './toolbar';

const INVITATION = toInvitation({ address: 'https://dav.example/dav/linkweek/', name: '区块链周报' });
const STAMP = { at: 1, tick: 0, by: 'made-up' };
const LONG = `https://dav.example/${'a-long-name-of-a-folder/'.repeat(8)}`;

describeEachLanguage('the group folder in %s', 'zh-CN', (lang) => {
  const words = folderMessagesFor(lang);
  const its = words.options;
  let browser: Browser;
  let options: Page;

  beforeAll(async () => void (browser = await launch({ lang })));
  afterAll(() => browser.close());
  beforeEach(async () => {
    for (const page of await browser.pages()) if (/\/(options|desk)\.html/.test(page.url())) await page.close();
    options = await openOptions(browser, forgetAll);
    await options.waitForSelector('form');
  });

  const field = (name: string) => options.locator(`::-p-aria([name="${name}"][role="textbox"])`);
  const valueOf = (at: number): Promise<string> => options.$$eval('form input', (all, index) => all[index]?.value ?? '', at);
  const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
  const says = (page: Page, sentence: string): Promise<void> => vi.waitFor(async () => expect(await text(page)).toContain(sentence), { timeout: 5000, interval: 50 });
  const saysNot = async (page: Page, sentence: string): Promise<void> => expect(await text(page)).not.toContain(sentence);
  const paste = (pasted: string): Promise<void> =>
    options.$eval('form input', (input, given) => {
      const data = new DataTransfer();
      data.setData('text/plain', given);
      if (input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))) document.execCommand('insertText', false, given);
    }, pasted);

  test.each([
    ['', 'no-address'],
    ['ftp://dav.example/', 'no-address'],
    ['http://dav.example/', 'not-secure'],
    ['https://me:secret@dav.example/', 'has-password'],
  ] as const)('%j is refused at its field, and nothing typed is lost', { tags: ['long'] }, async (address, refusal) => {
    await field(its.address).fill(address);
    await field(its.user).fill('me');
    await field(its.password).fill('a secret');
    await button(options, its.connect).click();
    await says(options, its.refusals[refusal]);
    expect(await options.$eval('form input', (input) => input === document.activeElement && input.getAttribute('aria-invalid') === 'true')).toBe(true);
    expect([await valueOf(0), await valueOf(1), await valueOf(2)]).toEqual([address, 'me', 'a secret']);
    await field(its.address).fill('https://dav.example/');
    await saysNot(options, its.refusals[refusal]);
    expect((await readDatabase(options)).folder).toEqual([]);
  });

  test('the password is never shown, and no browser fills in another page’s', async () => {
    expect(await options.$$eval('form input', (all) => all.map(({ type, autocomplete }) => [type, autocomplete]))).toEqual([['text', 'off'], ['text', 'off'], ['password', 'new-password']]);
  });

  test('an invitation that is pasted with what stands around it, fills in the address and says whose it is', async () => {
    await options.focus('form input');
    await paste(`群主：\n用这个 ${INVITATION}\n密码私聊`);
    expect(await valueOf(0)).toBe('https://dav.example/dav/linkweek/');
    await says(options, its.invited('区块链周报'));
    await options.keyboard.type('x');
    await saysNot(options, its.invited('区块链周报'));
  });

  test('any other text is pasted as it is', async () => {
    await options.focus('form input');
    await paste('https://dav.example/other');
    expect(await valueOf(0)).toBe('https://dav.example/other');
  });

  test('by keys alone, and a key typed into the password is no shortcut', async () => {
    // The last stop before the form.
    await tabTo(options, optionsMessagesFor(lang).sections.add);
    await press(options, 'Tab');
    await options.keyboard.type('http://dav.example/');
    await press(options, 'Tab');
    await options.keyboard.type('me');
    await press(options, 'Tab');
    await options.keyboard.type('?[]');
    expect([await valueOf(0), await valueOf(1), await valueOf(2)]).toEqual(['http://dav.example/', 'me', '?[]']);
    await press(options, 'Tab');
    await focusSeen(options, its.connect);
    await press(options, 'Enter');
    await says(options, its.refusals['not-secure']);
    expect((await focusOn(options)).fault).toBeUndefined();
  });

  test.each([380, 800])('everything fits %i wide, also an address of 200 characters, connected or not', { tags: ['long'] }, async (width) => {
    await options.setViewport({ width, height: 800 });
    await field(its.address).fill(LONG);
    expect(await layoutFaults(options)).toEqual([]);
    await pretendFolder(options, { address: LONG, user: 'u'.repeat(80), clockAhead: -3_600_000 });
    await putRow(options, 'remoteFiles', { path: `2026-W48/${'b'.repeat(80)}.json`, mark: '', refusal: 'damaged' });
    await options.reload();
    await options.locator('summary').click();
    expect(await layoutFaults(options)).toEqual([]);
    const desk = await openDesk(browser);
    await desk.setViewport({ width, height: 700 });
    await says(desk, words.problems['no-permission']);
    // Its columns become tabs once the browser has told it of the width.
    await vi.waitFor(async () => expect(await layoutFaults(desk)).toEqual([]), { timeout: 5000, interval: 50 });
  });

  test('nothing is wrong for axe, not connected, refused, connected with a problem, and asked once more', async () => {
    expect(await violations(options)).toEqual([]);
    await button(options, its.connect).click();
    await says(options, its.refusals['no-address']);
    expect(await violations(options)).toEqual([]);
    await pretendFolder(options, { clockAhead: 200_000 });
    await putRow(options, 'outbox', { week: '2026-W48', identity: '', stamp: STAMP });
    await putRow(options, 'remoteFiles', { path: '2026-W48/b.json', mark: '', refusal: 'newer' });
    await options.reload();
    await options.locator('summary').click();
    await button(options, its.disconnect).click();
    await says(options, its.disconnectWaiting(1));
    expect(await violations(options)).toEqual([]);
    await button(options, its.cancel).click();
    await button(options, its.change).click();
    await options.waitForSelector('form');
    expect(await violations(options)).toEqual([]);
    expect([await valueOf(0), await valueOf(1), await valueOf(2)]).toEqual([FOLDER.address, FOLDER.user, '']);
    const desk = await openDesk(browser);
    await says(desk, words.clock.ahead(3));
    expect(await violations(desk)).toEqual([]);
  });

  test('a connected folder is told in full, but for its password, and invited to without it', async () => {
    await pretendFolder(options);
    await putRow(options, 'remoteFiles', { path: '2026-W48/b.json', mark: '', refusal: 'newer' });
    await putRow(options, 'settings', { key: 'name', value: '区块链周报', stamp: STAMP });
    await options.reload();
    for (const sentence of [FOLDER.address, FOLDER.user, words.briefs['no-permission'], words.problems['no-permission'], words.line.syncedMinutes(3), its.refusedFiles(1)]) await says(options, sentence);
    expect(await options.content()).not.toContain(FOLDER.password);
    expect(await copiedBy(options, () => button(options, its.invite).click())).toBe(INVITATION);
    await says(options, its.copied);
  });

  test('what waits is spoken of before it is given up, and disconnecting keeps what is here', async () => {
    await pretendFolder(options);
    await putRow(options, 'outbox', { week: '2026-W48', identity: '', stamp: STAMP });
    await options.reload();
    await says(options, words.line.waiting(1));
    await tabTo(options, its.disconnect);
    await press(options, 'Enter');
    await focusSeen(options, its.cancel);
    await press(options, 'Enter');
    await focusSeen(options, its.disconnect);
    expect((await readDatabase(options)).folder).toHaveLength(1);
    await press(options, 'Enter');
    await button(options, its.disconnectAnyway).click();
    await options.waitForSelector('form');
    await says(options, its.disconnected);
    expect(await readDatabase(options)).toMatchObject({ folder: [], outbox: [] });
    expect(await options.evaluate(() => [document.activeElement === document.body, localStorage.getItem('folder')])).toEqual([false, null]);
  });

  test('the popup says how it stands in a place kept for it, and the problem in full when asked', async () => {
    const article = await openPage(browser, 'https://news.example/a/1', articlePage('一篇长文'));
    await pretendFolder(options);
    const popup = await clickToolbar(browser, article);
    await says(popup, words.briefs['no-permission']);
    // The page that was clicked is there as well, which changes what the button is called.
    await says(popup, words.line.waiting(1));
    const place = (): Promise<number[]> => popup.$$eval('main > *', (all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    const before = await place();
    const sentence = words.problems['no-permission'];
    await saysNot(popup, sentence);
    await tabTo(popup, await popup.$eval('button:has(+ [role=tooltip])', (each) => each.textContent.trim()));
    await says(popup, sentence);
    expect(await place()).toEqual(before);
    expect(await layoutFaults(popup)).toEqual([]);
    expect(await violations(popup)).toEqual([]);
    await press(popup, 'Escape');
    await saysNot(popup, sentence);
    await closePopup(browser);
  });

  test('who has no folder is told nothing of one, and loads nothing for it', async () => {
    const article = await openPage(browser, 'https://news.example/a/2', articlePage('另一篇长文'));
    const popup = await clickToolbar(browser, article);
    await popup.waitForSelector('[data-row]');
    await saysNot(popup, words.line.never);
    expect(await popup.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /folder/i.test(name)).length)).toBe(0);
    await closePopup(browser);
    const desk = await openDesk(browser);
    await desk.waitForSelector('footer');
    await saysNot(desk, words.line.never);
  });
});
